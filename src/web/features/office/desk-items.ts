import type { AllowedAction } from "../../components/actions.tsx";
import { deskWords } from "./desk.messages.ts";

/** One thing with what its reader could do with it, as the API answers it. */
export interface DeskThing {
  readonly kind: "round" | "formations" | "vacancy" | "file" | "list" | "changedList" | "grant" | "ruleSet" | "question" | "moderation";
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** Where it belongs: the round. */
  readonly detail: string | null;
  /** Last local day on which it should be done, from the schedule; `null`: it says none. */
  readonly dueOn: string | null;
  readonly actions: readonly AllowedAction[];
  /** How many of them, where several are decided together. */
  readonly count?: number;
}

export interface DeskItem extends Omit<DeskThing, "actions"> {
  /** `vacancy APPROVE`: a key of the words of the desk. */
  readonly task: string;
  readonly reason: string | null;
  readonly availableFrom: string | null;
}

export interface Desk {
  /** The reader can do it now; the nearest day first, what has no day last. */
  readonly mine: readonly DeskItem[];
  /** A date decides when. */
  readonly later: readonly DeskItem[];
  /** Something or somebody else comes first. */
  readonly others: readonly DeskItem[];
}

/**
 * Actions that carry a thing on are work; changing, extending and calling off are not. Which of them are possible, and why not,
 * is the API's answer: here it is only put in order.
 */
export function deskOf(things: readonly DeskThing[]): Desk {
  const items = things.flatMap((thing) => {
    const action = thing.actions.find((each) => each.allowed && isWork(thing, each)) ?? thing.actions.find((each) => isWork(thing, each));
    if (!action) return [];
    const { actions: _, ...rest } = thing;
    return [
      {
        item: { ...rest, task: taskOf(thing, action), reason: action.reason, availableFrom: action.availableFrom },
        isAllowed: action.allowed,
      },
    ];
  });
  const of = (isIn: (each: (typeof items)[number]) => boolean) => items.filter(isIn).map(({ item }) => item);
  return {
    mine: of(({ isAllowed }) => isAllowed).toSorted(byDay),
    later: of(({ isAllowed, item }) => !isAllowed && item.availableFrom !== null).toSorted((a, b) =>
      (a.availableFrom ?? "").localeCompare(b.availableFrom ?? ""),
    ),
    others: of(({ isAllowed, item }) => !isAllowed && item.availableFrom === null).toSorted(byDay),
  };
}

/** The day on which a stage is due by the schedule: its first day for what opens a stage, else its last. */
export const dayOf = (
  schedule: readonly { readonly stage: string; readonly startsOn: string; readonly endsOn: string }[],
  stage: string,
  end: "startsOn" | "endsOn" = "endsOn",
): string | null => schedule.find((entry) => entry.stage === stage)?.[end] ?? null;

/** The day on which the whole schedule is over. */
export const lastDayOf = (schedule: readonly { readonly endsOn: string }[]): string | null =>
  schedule
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1) ?? null;

/** The stage of the schedule in which a result list comes out. */
export const stageOfList: Readonly<Record<string, string>> = {
  ADMINISTRATIVE: "ADMINISTRATIVE_RESULT",
  SKD: "SKD_RESULT",
  FINAL: "FINAL_RESULT",
};

const taskOf = ({ kind }: DeskThing, { action }: AllowedAction): string => `${kind} ${action}`;
const isWork = (thing: DeskThing, action: AllowedAction): boolean => Object.hasOwn(deskWords.id.tasks, taskOf(thing, action));

const last = "9999-12-31";
const byDay = (a: DeskItem, b: DeskItem): number => (a.dueOn ?? last).localeCompare(b.dueOn ?? last) || a.title.localeCompare(b.title);
