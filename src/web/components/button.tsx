import type { ComponentChildren, VNode } from "preact";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps {
  /** One `primary` a page; `danger` for what cannot be undone. */
  kind?: ButtonKind;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  isDisabled?: boolean;
  describedBy?: string | undefined;
  children: ComponentChildren;
}

export const Button = ({
  kind = "primary",
  type = "submit",
  name,
  value,
  isDisabled = false,
  describedBy,
  children,
}: ButtonProps): VNode => (
  <button class={`button ${kind}`} type={type} name={name} value={value} disabled={isDisabled} aria-describedby={describedBy}>
    {children}
  </button>
);

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const ButtonLink = ({
  kind = "primary",
  href,
  children,
}: {
  kind?: ButtonKind;
  href: string;
  children: ComponentChildren;
}): VNode => (
  <a class={`button ${kind}`} href={href}>
    {children}
  </a>
);
