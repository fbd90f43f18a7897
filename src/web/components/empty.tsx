import type { ComponentChildren, VNode } from "preact";
import { ButtonLink } from "./button.tsx";

export interface EmptyProps {
  /** That there is nothing, and why. */
  title: string;
  /** What the reader can do now. */
  children: ComponentChildren;
  link?: { readonly href: string; readonly label: string };
}

export const Empty = ({ title, children, link }: EmptyProps): VNode => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    <div>{children}</div>
    {link && (
      <p class="actions">
        <ButtonLink kind="secondary" href={link.href}>
          {link.label}
        </ButtonLink>
      </p>
    )}
  </div>
);
