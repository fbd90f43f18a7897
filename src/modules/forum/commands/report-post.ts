import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages } from "../forum.messages.ts";
import { houseRules } from "../house-rules.ts";
import { Report } from "../moderation.entity.ts";
import { Post } from "../post.entity.ts";
import { type ProfileServices, takeProfile } from "./take-profile.ts";

const schema = z.object({ id: idField(), rule: z.enum(houseRules), note: textField(500).nullish() });

/** Tells the moderators that a post breaks a rule; once a person. */
export async function reportPost(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ProfileServices,
): Promise<{ postId: string }> {
  const { id, rule, note } = readInput(schema, input);
  const post = await em.findOne(Post, { id });
  if (!post) throw new AccessError("NOT_FOUND", messages.postNotFound);
  if (post.state !== "VISIBLE") reject("WRONG_STATE", ["input", "id"], messages.notVisible);
  const profile = await takeProfile(em, viewer, services);
  if (post.profileId === profile.id) reject("NOT_ALLOWED", ["input", "id"], messages.ownPost);
  em.create(Report, { postId: id, profileId: profile.id, rule, note: note ?? null, reportedAt: services.clock.now() });
  await flushOrReject(em, { forum_report_once_key: { code: "TAKEN", path: ["input", "id"], message: messages.alreadyReported } });
  return { postId: id };
}
