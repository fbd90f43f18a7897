import { randomUUIDv7 } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { z } from "zod";
import { record } from "../../../events.ts";
import { localDate } from "../../../kernel/calendar.ts";
import { normaliseParticipantNumber } from "../../../kernel/codes.ts";
import { AccessError, Rejected, reject } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import { row, rows } from "../../../kernel/rows.ts";
import { hasRole, type Viewer } from "../../../kernel/viewer.ts";
import { isNews, type LiveScore, refusalsOf } from "../live-score.ts";
import { actorOf, assertReadsDraftsOf, within } from "../recruitment.policy.ts";
import { Round } from "../round.entity.ts";
import { knownScores, vacancyForScores } from "../score-entry.queries.ts";
import { messages } from "../score-entry.messages.ts";
import { type ScoreStage, scoreStages } from "../score-stage.ts";
import { scoreboardTopic } from "../scoreboard.queries.ts";
import { stateOn } from "../vacancy-window.ts";
import type { RoundServices } from "./take-round.ts";

const points = z
  .int()
  .nullish()
  .transform((value) => value ?? null);
const schema = z.object({
  vacancyId: idField(),
  stage: z.enum(scoreStages),
  entries: z
    .array(
      z.object({
        participant: textField(60).transform((text) => normaliseParticipantNumber(text) ?? text),
        twk: points,
        tiu: points,
        tkp: points,
        skb: z
          .string()
          .nullish()
          .transform((value) => value ?? null),
        isAbsent: z
          .boolean()
          .nullish()
          .transform((value) => value ?? false),
      }),
    )
    .min(1)
    .max(100),
});

/**
 * Records provisional figures from the test site, all of a call or none. What a person had at the stage is superseded; an imported
 * figure never is. The board learns of it by one event, under whose number the changed rows stand.
 */
export async function recordScores(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ vacancyId: string }> {
  const { vacancyId, stage, entries } = readInput(schema, input);
  const reader = services.database.readerOf(em);
  const readVacancy = () => row(reader, vacancyForScores, { vacancyId, list: stage === "SKD" ? "SKD" : "FINAL" });
  const found = await readVacancy();
  if (found === null) throw new AccessError("NOT_FOUND", messages.vacancyNotFound);
  if (!found.isPublished) assertReadsDraftsOf(viewer, found.organiserUnitId, messages.vacancyNotFound);
  if (!hasRole(within(viewer, found.organiserUnitId), "PERSONNEL_OFFICER")) throw new AccessError("FORBIDDEN", messages.officersOnly);
  // Shared with other test sites, and waits for an import, which locks the round alone: figures of both never cross.
  await em.findOne(Round, { id: found.roundId }, { lockMode: LockMode.PESSIMISTIC_READ });
  // Under the lock: whoever had it may have called the vacancy off or published the list.
  const vacancy = await readVacancy();
  if (vacancy === null) throw new AccessError("NOT_FOUND", messages.vacancyNotFound);
  const state = stateOn(vacancy, localDate(services.clock.now(), services.instance.timeZone));
  if (state !== "CLOSED" && state !== "IN_SELECTION") reject("WRONG_STATE", ["input", "vacancyId"], messages.notInSelection);
  if (vacancy.maxima === null) return reject("NOT_ALLOWED", ["input", "vacancyId"], messages.notComputedHere);
  if (vacancy.isListPublished) reject("CLOSED", ["input", "stage"], messages.resultIsOut);
  const known = new Map(
    (await rows(reader, knownScores, { vacancyId, stage, participants: entries.map((each) => each.participant) })).map((each) => [
      each.participant,
      each,
    ]),
  );
  const refusals = refusalsOf(stage, entries, known, vacancy.maxima);
  if (refusals.length > 0) throw new Rejected(refusals);
  const news = entries.filter((each) => isNews(each, known.get(each.participant)));
  if (news.length === 0) return { vacancyId };
  // The number is taken before the look at what is current is acted on: the topic's lock puts test sites in a row.
  const { seq } = await record(em, "scoresRecorded", { vacancyId, stage, count: news.length }, { topic: scoreboardTopic(vacancyId) });
  await writeEntries(
    em,
    news.map((each) => ({ ...each, applicantId: known.get(each.participant)?.applicantId ?? "" })),
    {
      stage,
      boardSeq: seq ?? 0,
      recordedById: actorOf(viewer),
      now: services.clock.now(),
    },
  );
  return { vacancyId };
}

interface Recording {
  readonly stage: ScoreStage;
  readonly boardSeq: number;
  readonly recordedById: string;
  readonly now: Date;
}

async function writeEntries(
  em: SqlEntityManager,
  scores: readonly (LiveScore & { applicantId: string })[],
  recording: Recording,
): Promise<void> {
  const { stage, boardSeq, recordedById, now } = recording;
  const db = em.getKysely<Record<string, never>>();
  await sql`
    update score_entry set superseded_at = ${now.toISOString()}::timestamptz
    where applicant_id = any(${scores.map((each) => each.applicantId)}::uuid[]) and stage = ${stage}::text and superseded_at is null`.execute(
    db,
  );
  await sql`
    insert into score_entry (id, applicant_id, stage, twk, tiu, tkp, skb, is_absent, origin, recorded_by_id, board_seq)
    select id, applicant, ${stage}::text, twk, tiu, tkp, skb, is_absent, 'LIVE', ${recordedById}::uuid, ${boardSeq}::int
    from unnest(${scores.map(() => randomUUIDv7())}::uuid[], ${scores.map((each) => each.applicantId)}::uuid[], ${scores.map((each) => each.twk)}::int[],
      ${scores.map((each) => each.tiu)}::int[], ${scores.map((each) => each.tkp)}::int[], ${scores.map((each) => each.skb)}::numeric[],
      ${scores.map((each) => each.isAbsent)}::boolean[]) as t(id, applicant, twk, tiu, tkp, skb, is_absent)`.execute(db);
}
