import type { VNode } from "preact";
import { StateBadge } from "../../components/state-badge.tsx";
import type { Tone } from "../../components/state-badge.tsx";
import { useWords } from "../../site.ts";
import { termWords } from "./terms.messages.ts";

const roundTones: Readonly<Record<string, Tone>> = {
  DRAFT: "draft",
  ANNOUNCED: "waiting",
  RUNNING: "open",
  CONCLUDED: "done",
  CANCELLED: "stopped",
};
const vacancyTones: Readonly<Record<string, Tone>> = {
  DRAFT: "draft",
  IN_REVIEW: "draft",
  PUBLISHED: "waiting",
  OPEN: "open",
  CLOSED: "waiting",
  IN_SELECTION: "waiting",
  DECIDED: "done",
  ARCHIVED: "done",
  CANCELLED: "stopped",
  SUPERSEDED: "stopped",
};
const listTones: Readonly<Record<string, Tone>> = {
  COMPUTED: "draft",
  VERIFIED: "draft",
  PUBLISHED_PROVISIONAL: "waiting",
  FINAL: "done",
  SUPERSEDED: "stopped",
};

export const RoundBadge = ({ state }: { state: string }): VNode => (
  <StateBadge tone={roundTones[state] ?? "draft"}>{useWords(termWords).roundStates[state] ?? state}</StateBadge>
);

export const VacancyBadge = ({ state }: { state: string }): VNode => (
  <StateBadge tone={vacancyTones[state] ?? "draft"}>{useWords(termWords).vacancyStates[state] ?? state}</StateBadge>
);

export const ListBadge = ({ state }: { state: string }): VNode => (
  <StateBadge tone={listTones[state] ?? "draft"}>{useWords(termWords).listStates[state] ?? state}</StateBadge>
);
