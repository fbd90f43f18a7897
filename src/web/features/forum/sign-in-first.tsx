import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { addressOf, patterns } from "../../paths.ts";

export interface SignInFirstProps {
  title: string;
  what: string;
  button: string;
  /** Where the reader wanted to go on. */
  next: string;
}

/** Stands in the place of a form for whoever has not signed in; leads back to it. */
export const SignInFirst = ({ title, what, button, next }: SignInFirstProps): VNode => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    <p>{what}</p>
    <p class="actions">
      <ButtonLink href={addressOf(patterns.signIn, {}, { lanjut: next })}>{button}</ButtonLink>
    </p>
  </div>
);
