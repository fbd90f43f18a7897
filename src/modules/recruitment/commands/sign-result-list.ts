import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { record } from "../../../events.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { computeList } from "../compute-list.ts";
import { readPrivateFigures } from "../list-data.queries.ts";
import { actorOf } from "../recruitment.policy.ts";
import { ResultSignature } from "../result-list.entity.ts";
import { assertStillEqual } from "./assert-still-equal.ts";
import { dataOf, moveResultList, takeResultList } from "./take-result-list.ts";
import type { ImportServices } from "./upload-file.ts";

const schema = z.object({ id: idField() });

/** Signs that the list is what the files give: it is computed anew, and stands only where every stored row comes out again. */
export async function signResultList(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ImportServices,
): Promise<{ resultListId: string }> {
  const { id } = readInput(schema, input);
  const hand = await takeResultList(em, viewer, id, services);
  moveResultList(hand, "SIGN");
  const { list, subject, now } = hand;
  const reader = services.database.readerOf(em);
  const data = await dataOf(em, list, services);
  await assertStillEqual(reader, list, () =>
    computeList(list.stage, data, { kind: "PRIVATE", read: (ids) => readPrivateFigures(reader, services.keyring, ids) }),
  );
  const ordinal = subject.signerIds.length + 1;
  em.create(ResultSignature, { resultListId: id, personId: actorOf(viewer), ordinal, signedAt: now });
  await record(em, "resultListSigned", { roundId: list.roundId, resultListId: id, ordinal });
  return { resultListId: id };
}
