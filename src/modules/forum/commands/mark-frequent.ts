import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRoleFor, type Viewer } from "../../../kernel/viewer.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { messages } from "../forum.messages.ts";
import { answeringRoles } from "../post.entity.ts";
import { takeTopic } from "./take-topic.ts";

const schema = z.object({ topicId: idField(), isFrequent: z.boolean() });

/** Puts a question among the frequent ones, or takes it out; by the unit that answered it. */
export async function markFrequent(em: SqlEntityManager, viewer: Viewer, input: unknown): Promise<{ topicId: string }> {
  const { topicId, isFrequent } = readInput(schema, input);
  const topic = await takeTopic(em, topicId);
  if (!topic.answerUnitId) return reject("NOT_ALLOWED", ["input", "topicId"], messages.notAQuestion);
  if (!hasRoleFor(viewer, topic.answerUnitId, ...answeringRoles)) throw new AccessError("NOT_FOUND", grammar.notFound);
  if (isFrequent && !topic.resolvedAt) reject("WRONG_STATE", ["input", "topicId"], messages.notAnsweredYet);
  topic.isFrequent = isFrequent;
  return { topicId };
}
