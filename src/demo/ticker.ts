import { sql } from "kysely";
import { Rejected } from "../kernel/errors.ts";
import { type Recurring, recurring } from "../kernel/recurring.ts";
import { row } from "../kernel/rows.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { recordScores } from "../modules/recruitment/commands/record-scores.ts";
import { statement } from "./demo.tables.ts";
import { liveScoreOf } from "./live-board.ts";
import { randomFor } from "./random.ts";
import type { StoryServices } from "./story.ts";

/**
 * Lets the demo's board move: every few seconds a figure or two, until everybody at the test has one. Looks at the database each time, so
 * it goes on after a restart, begins anew after a new load, and does nothing where no demo is. Several processes may do it at once.
 */
export const startTicker = (services: StoryServices, onFailure: (error: unknown) => void): Recurring =>
  recurring(() => tick(services), tickMilliseconds, onFailure);

/** One move; answers how many figures were recorded: 0 where the board is full, or there is none. */
export async function tick(services: StoryServices): Promise<number> {
  const board = await row(services.database.app, movingBoard);
  const waiting = board?.waiting ?? [];
  if (board === null || waiting.length === 0) return 0;
  const entries = waiting.slice(0, randomFor(`tick before ${waiting[0]}`).pick([1, 1, 2])).map(liveScoreOf);
  const grant = { role: "PERSONNEL_OFFICER", unitId: board.unitId, unitIds: [board.unitId], isActing: false } as const;
  const recorder: Viewer = {
    kind: "PERSON",
    personId: board.recorderId,
    sessionId: null,
    grants: [grant],
    scopes: null,
    locale: "id",
    address: "",
  };
  try {
    await services.database.write(recorder, (em) =>
      recordScores(em, recorder, { vacancyId: board.vacancyId, stage: "SKD", entries }, services),
    );
    return entries.length;
  } catch (error) {
    // Somebody tries the demo out and has moved the round on: its board stands still.
    if (error instanceof Rejected) return 0;
    throw error;
  }
}

const tickMilliseconds = 4_000;

interface MovingBoard {
  readonly vacancyId: string;
  readonly unitId: string;
  readonly recorderId: string;
  /** The next participants without a figure, in an order that mixes the formations; those who met the conditions. */
  readonly waiting: readonly string[];
}

const movingBoard = statement<MovingBoard>("demo.movingBoard", (db) => {
  const query = sql<MovingBoard>`
    select d.live_vacancy_id as "vacancyId", d.recorder_id as "recorderId", r.organiser_unit_id as "unitId",
      array(
        select a.participant from vacancy_formation held join applicant a on a.formation_id = held.formation_id
        where held.vacancy_id = d.live_vacancy_id and held.is_held
          and not exists (select from score_entry e where e.applicant_id = a.id and e.stage = 'SKD' and e.superseded_at is null)
          and not exists (select from administrative_outcome o where o.applicant_id = a.id and o.superseded_at is null and not o.is_eligible)
        order by md5(a.participant) limit 2
      ) as waiting
    from demo_load d join vacancy v on v.id = d.live_vacancy_id join round r on r.id = v.round_id
    where d.recorder_id is not null and d.loaded_at is not null limit 1`;
  return { compile: () => query.compile(db) };
});
