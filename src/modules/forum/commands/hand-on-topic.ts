import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRoleFor, type Viewer } from "../../../kernel/viewer.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { record } from "../../../events.ts";
import { isActiveUnit } from "../../people/index.ts";
import { messages } from "../forum.messages.ts";
import { answeringRoles } from "../post.entity.ts";
import { takeTopic } from "./take-topic.ts";

const schema = z.object({ topicId: idField(), unitId: idField() });

/** Another unit owes the answer from here on. The clock goes on: who asked does not wait longer because the wrong office was asked. */
export async function handOnTopic(em: SqlEntityManager, viewer: Viewer, input: unknown): Promise<{ topicId: string }> {
  const { topicId, unitId } = readInput(schema, input);
  const topic = await takeTopic(em, topicId);
  if (!topic.answerUnitId) return reject("NOT_ALLOWED", ["input", "topicId"], messages.notAQuestion);
  if (!hasRoleFor(viewer, topic.answerUnitId, ...answeringRoles)) throw new AccessError("NOT_FOUND", grammar.notFound);
  if (topic.resolvedAt) reject("WRONG_STATE", ["input", "topicId"], messages.alreadyAnswered);
  if (topic.answerUnitId === unitId) reject("INVALID", ["input", "unitId"], messages.sameUnit);
  if (!(await isActiveUnit(em, unitId))) reject("NOT_FOUND", ["input", "unitId"], messages.unitNotFound);
  topic.answerUnitId = unitId;
  await record(em, "topicHandedOn", { topicId, unitId });
  return { topicId };
}
