import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { localDate } from "../../../kernel/calendar.ts";
import { canonicalJson, sha256Hex } from "../../../kernel/canonical.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { rows } from "../../../kernel/rows.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { appendLeaves } from "../../transparency/index.ts";
import { computeList } from "../compute-list.ts";
import { contentsOf } from "../list-contents.ts";
import { objectionWindow } from "../objection-window.ts";
import { PublishedFile } from "../published-file.entity.ts";
import { actorOf } from "../recruitment.policy.ts";
import { currentSchedule, storedRows } from "../result-list.queries.ts";
import { assertStillEqual } from "./assert-still-equal.ts";
import { certifyBoards } from "./certify-boards.ts";
import { recordActivity } from "./record-activity.ts";
import { dataOf, moveResultList, takeResultList } from "./take-result-list.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ id: idField() });

/**
 * Publishes a list that two people have signed: its files, which anyone can recompute, and a leaf of the log for each, in one
 * transaction. Nobody's GPA or birth date is read: ties stand as they were certified. The objection window begins.
 */
export async function publishResultList(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ resultListId: string }> {
  const { id } = readInput(schema, input);
  const hand = await takeResultList(em, viewer, id, services);
  moveResultList(hand, "PUBLISH");
  const { list, round, now } = hand;
  const reader = services.database.readerOf(em);
  const data = await dataOf(em, list, services);
  const certified = new Map((await rows(reader, storedRows, { resultListId: id })).map((each) => [each.participant, each]));
  const computed = await assertStillEqual(reader, list, () => computeList(list.stage, data, { kind: "CERTIFIED", ranks: certified }));
  const window = objectionWindow(
    data.ruleSet,
    list.stage,
    await rows(reader, currentSchedule, { roundId: round.id }),
    localDate(now, services.instance.timeZone),
  );
  list.publishedAt = now;
  list.publishedById = actorOf(viewer);
  list.objectionOpensOn = window?.firstDay ?? null;
  list.objectionClosesOn = window?.lastDay ?? null;
  const head = {
    round: round.code,
    title: round.title,
    stage: list.stage,
    version: list.version,
    publishedAt: now.toISOString(),
    sources: data.sources.map((each) => each.sha256),
  };
  const files = contentsOf(head, data, computed).map(({ path, formation, content }) => ({ path, formation, text: canonicalJson(content) }));
  for (const { path, formation, text } of files) {
    em.create(PublishedFile, {
      resultListId: id,
      formationId: formation === null ? null : (data.formationIds.get(formation) ?? null),
      path,
      sha256: sha256Hex(text),
      content: text,
    });
  }
  await appendLeaves(
    em,
    files.map(({ path, text }) => ({
      kind: "resultListPublished",
      subject: path,
      entry: {
        round: round.code,
        stage: list.stage,
        version: list.version,
        publishedAt: head.publishedAt,
        sha256: sha256Hex(text),
        sources: head.sources,
      },
    })),
  );
  const activity = { roundId: round.id, kind: "RESULT_PUBLISHED", at: now, count: computed.rows.length, stage: list.stage } as const;
  const { seq } = await recordActivity(em, activity, "resultListPublished", { roundId: round.id, resultListId: id });
  list.roundSeq = seq;
  // After the round: topics are taken in one order by everyone.
  await certifyBoards(em, list, services);
  return { resultListId: id };
}
