import { randomUUIDv7 } from "node:crypto";
import { sql } from "kysely";
import { record } from "../../events.ts";
import { sha256Hex } from "../../kernel/canonical.ts";
import type { Instance } from "../../kernel/instance.ts";
import { scoreboardTopic } from "../../modules/recruitment/scoreboard.queries.ts";
import { actAs } from "../../modules/people/commands/act-as.ts";
import { participantNumber } from "../applicants.ts";
import { liveScoreOf } from "../live-board.ts";
import { facilityCode } from "../places.ts";
import type { PositionKey } from "../positions.ts";
import { randomFor } from "../random.ts";
import { createRoundStory, duties, type RoundStory } from "../round-story.ts";
import type { RoundPlan } from "../round-plan.ts";
import type { Stage, Step } from "../story.ts";
import type { World } from "../world.ts";

/**
 * A million scores, for measuring: 20 rounds of 10 vacancies with 5,000 people each, all at the basic test. Rounds and vacancies come by the
 * commands; people and scores in bulk, one vacancy in a transaction, so that memory stays small. Nobody here has a name.
 */
export function massRounds(instance: Instance, world: World, year: number): Step[] {
  return Array.from({ length: roundCount }, (_, index) => {
    const round = createRoundStory(planOf(instance, year, index + 1), world);
    return [
      ...round.opening(),
      ...round.plan.vacancies.map(({ key, formations }): Step => ({
        day: -1,
        time: "18:00",
        act: (stage) => fill(stage, round, key, formations[0] ?? ""),
      })),
    ];
  }).flat();
}

const roundCount = 20;
const vacanciesPerRound = 10;
const peoplePerVacancy = 5_000;
const positions: readonly PositionKey[] = [
  "nurse",
  "midwife",
  "doctor",
  "pharmacist",
  "classTeacher",
  "mathsTeacher",
  "computing",
  "engineer",
  "finance",
  "auditor",
];

function planOf(instance: Instance, year: number, number: number): RoundPlan {
  const jobs = positions.slice(0, vacanciesPerRound);
  const code = (index: number): string => `M-${String(number).padStart(2, "0")}-${String(index + 1).padStart(2, "0")}`;
  return {
    code: `cpns-${year}-gelombang-${number}`,
    title: `Seleksi CPNS ${year} Gelombang ${number}`,
    titleEn: `CPNS selection ${year}, wave ${number}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -85, approve: -78, announce: -66, publish: -64, start: -60 },
    schedule: [
      ["ANNOUNCEMENT", -66, -40],
      ["REGISTRATION", -60, -40],
      ["ADMINISTRATIVE_SCREENING", -39, -30],
      ["SKD", -10, 3],
      ["SKD_RESULT", 8, 8],
    ],
    formations: jobs.map((position, index) => ({
      code: code(index),
      position,
      unit: facilityCode(instance, "KEC", number + index),
      kind: "GENERAL",
      need: 50,
    })),
    vacancies: jobs.map((position, index) => ({
      key: String(index),
      position,
      suffix: `Gelombang ${number}`,
      suffixEn: `wave ${number}`,
      opens: -60,
      closes: -40,
      formations: [code(index)],
    })),
  };
}

/** The people of a vacancy, from a file as it would have come in, and a provisional score for each, under one number of the board. */
async function fill(stage: Stage, round: RoundStory, key: string, formation: string): Promise<void> {
  const [vacancyId, officer] = [round.vacancyId(key), round.world.viewer(duties.importer).personId ?? ""];
  const numbers = new Set<string>();
  // Unique in the round: the vacancy's own digits stand in the middle.
  const random = randomFor(`participants of ${round.plan.code} ${key}`);
  while (numbers.size < peoplePerVacancy) participantNumber(round.plan.year, random, numbers);
  const participants = [...numbers].map((number) => `${number.slice(0, 8)}${key}${number.slice(8)}`);
  const ids = participants.map(() => randomUUIDv7());
  const db = stage.em.getKysely<Record<string, never>>();
  await actAs(stage.em, officer);
  const content = Buffer.from(
    ["No Peserta;Kode Formasi", ...participants.map((participant) => `${participant};${formation}`)].join("\r\n"),
  );
  const fileId = randomUUIDv7();
  const now = stage.services.clock.now().toISOString();
  await sql`
    insert into source_file (id, round_id, layout, file_name, sha256, size, content, state, uploaded_by_id, accepted_by_id, accepted_at, accepted_rows, rejected_rows)
    values (${fileId}::uuid, ${round.id()}::uuid, 'APPLICANTS', ${`nomor-peserta-${formation}.csv`}, ${sha256Hex(content)}, ${content.length}, ${content}, 'ACCEPTED',
      ${officer}::uuid, ${officer}::uuid, ${now}::timestamptz, ${participants.length}, 0)`.execute(db);
  await sql`
    insert into applicant (id, round_id, formation_id, participant, source_file_id)
    select id, ${round.id()}::uuid, ${round.formationId(formation)}::uuid, participant, ${fileId}::uuid from unnest(${ids}::uuid[], ${participants}::text[]) as t(id, participant)`.execute(
    db,
  );
  const scores = participants.map(liveScoreOf);
  const { seq } = await record(
    stage.em,
    "scoresRecorded",
    { vacancyId, stage: "SKD", count: scores.length },
    { topic: scoreboardTopic(vacancyId) },
  );
  await sql`
    insert into score_entry (id, applicant_id, stage, twk, tiu, tkp, is_absent, origin, recorded_by_id, board_seq)
    select id, applicant, 'SKD', twk, tiu, tkp, is_absent, 'LIVE', ${officer}::uuid, ${seq}::int
    from unnest(${ids.map(() => randomUUIDv7())}::uuid[], ${ids}::uuid[], ${scores.map((each) => each.twk)}::int[], ${scores.map((each) => each.tiu)}::int[],
      ${scores.map((each) => each.tkp)}::int[], ${scores.map((each) => each.isAbsent)}::boolean[]) as t(id, applicant, twk, tiu, tkp, is_absent)`.execute(
    db,
  );
}
