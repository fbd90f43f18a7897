import type { AllowedAction } from "../../components/actions.tsx";
import type { Crumb } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import type { Site } from "../../site.ts";
import { titleIn } from "../recruitment/names.ts";
import type { Titled } from "../recruitment/names.ts";
import type { FramedRound } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";

export const framed = (round: Titled & { readonly code: string }, { locale }: Pick<Site, "locale">): FramedRound => ({
  code: round.code,
  title: titleIn(locale, round),
});

/** The pages above a page of a round. */
export const roundTrail = (round: Titled & { readonly code: string }, { locale }: Pick<Site, "locale">): readonly Crumb[] => [
  { href: patterns.officeRounds, label: officeWords[locale].rounds },
  { href: addressOf(patterns.officeRound, { code: round.code }), label: titleIn(locale, round) },
];

/** Whether an action stands open now, by what the API says. */
export const isAllowed = (actions: readonly AllowedAction[], action: string): boolean =>
  actions.some((each) => each.action === action && each.allowed);
