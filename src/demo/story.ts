import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { addCalendarDays, type LocalDate, startOfLocalDay } from "../kernel/calendar.ts";
import { type Clock, fixedClock } from "../kernel/clock.ts";
import type { Database } from "../kernel/database.ts";
import type { Instance } from "../kernel/instance.ts";
import type { Keyring } from "../kernel/personal.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { actAs } from "../modules/people/commands/act-as.ts";

/** What the commands of the modules are given; the clock shows the time of the step. */
export interface StoryServices {
  readonly clock: Clock;
  readonly instance: Instance;
  readonly database: Database;
  readonly keyring: Keyring;
}

/** A command of a module, as it is everywhere. */
export type Command<Input, Answer> = (em: SqlEntityManager, viewer: Viewer, input: Input, services: StoryServices) => Promise<Answer>;

/** Something that somebody did: so many days from today (negative: before), at an hour of the regency's day. */
export interface Step {
  readonly day: number;
  /** `09:30` */
  readonly time: string;
  /** Writes so much that the database must look at its tables anew before it plans the next statement. */
  readonly isBulk?: true;
  act(stage: Stage): Promise<unknown>;
}

/** Where a story is played: one transaction, a clock that moves from step to step, people who act. */
export interface Stage {
  readonly em: SqlEntityManager;
  /** The local day on which the demo stands. */
  readonly anchor: LocalDate;
  readonly services: StoryServices;
  /** Runs a command of a module as this person: same guards, same history as when a human clicks. */
  run<Input, Answer>(viewer: Viewer, command: Command<Input, Answer>, input: Input): Promise<Answer>;
}

/** So many days from the anchor. */
export const dayOf = ({ anchor }: Pick<Stage, "anchor">, day: number): LocalDate => addCalendarDays(anchor, day);

/** The order in which the steps of all stories are played: what the log says is then in the order in which it happened. */
export const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => a.day - b.day || a.time.localeCompare(b.time));

/** Plays steps one after the other, in one transaction. */
export async function play(
  steps: readonly Step[],
  em: SqlEntityManager,
  { anchor, services }: { readonly anchor: LocalDate; readonly services: Omit<StoryServices, "clock"> },
): Promise<void> {
  const clock = fixedClock("2000-01-01T00:00:00Z");
  const stage = stageOf(em, anchor, { ...services, clock });
  for (const step of steps) {
    clock.set(instantAt(anchor, step, services.instance.timeZone));
    await step.act(stage);
  }
}

function stageOf(em: SqlEntityManager, anchor: LocalDate, services: StoryServices): Stage {
  let actor: string | null = null;
  return {
    em,
    anchor,
    services,
    async run(viewer, command, input) {
      // The operator's command makes the person as whom it goes on.
      if (viewer.personId === null || viewer.personId !== actor) await actAs(em, viewer.personId ?? "");
      actor = viewer.personId;
      const answer = await command(em, viewer, input, services);
      await em.flush();
      // Every command begins with an empty memory, as in a transaction of its own.
      em.clear();
      return answer;
    },
  };
}

function instantAt(anchor: LocalDate, { day, time }: Pick<Step, "day" | "time">, timeZone: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(startOfLocalDay(addCalendarDays(anchor, day), timeZone).getTime() + (hours * 60 + minutes) * 60_000).toISOString();
}
