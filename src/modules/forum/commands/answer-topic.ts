import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { hasRoleFor, type Viewer } from "../../../kernel/viewer.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { messages } from "../forum.messages.ts";
import { answeringRoles, type OfficialKind, officialKinds } from "../post.entity.ts";
import type { Topic } from "../topic.entity.ts";
import { addPost, takeTopic } from "./take-topic.ts";
import { bodyField, type WritingServices } from "./written-text.ts";
import { threadOf } from "./write-post.ts";

const schema = z.object({
  topicId: idField(),
  replyToId: idField().nullish(),
  unitId: idField(),
  kind: z.enum(officialKinds),
  body: bodyField(),
});

/** Writes for a unit, under its name and the role. Of a question the unit that owes the answer moves its clock. */
export async function answerTopic(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: WritingServices,
): Promise<{ postId: string }> {
  const { topicId, replyToId, unitId, kind, body: text } = readInput(schema, input);
  const role = answeringRoles.find((each) => hasRoleFor(viewer, unitId, each));
  if (!role || viewer.personId === null) throw new AccessError("FORBIDDEN", grammar.notYourRole);
  const topic = await takeTopic(em, topicId);
  const now = services.clock.now();
  if (kind !== "COMMENT") moveClock(topic, unitId, kind, now);
  const post = await addPost(em, topic, {
    replyToId: replyToId ? await threadOf(em, topicId, replyToId) : null,
    text,
    postedAt: now,
    by: { officialKind: kind, unitId, officialRole: role, officialId: viewer.personId },
  });
  return { postId: post.id };
}

/** A later step does the earlier ones too; a step is done once. */
function moveClock(topic: Topic, unitId: string, kind: Exclude<OfficialKind, "COMMENT">, now: Date): void {
  if (topic.answerUnitId === null) reject("NOT_ALLOWED", ["input", "kind"], messages.notAQuestion);
  if (topic.answerUnitId !== unitId) reject("NOT_ALLOWED", ["input", "unitId"], messages.notYourUnit);
  if (topic.resolvedAt) reject("WRONG_STATE", ["input", "kind"], messages.alreadyAnswered);
  topic.acknowledgedAt ??= now;
  if (kind === "ACKNOWLEDGEMENT") return;
  topic.respondedAt ??= now;
  if (kind === "RESOLUTION") topic.resolvedAt = now;
}
