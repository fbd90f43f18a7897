import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { searchText } from "../../../kernel/indonesian/search-text.ts";
import { idField, readInput, refuseStale } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { ForumProfile } from "../forum-profile.entity.ts";
import { messages } from "../forum.messages.ts";
import { plainText } from "../markdown.ts";
import { PostRevision } from "../post.entity.ts";
import { takeOwnPost } from "./take-own-post.ts";
import { tellWatchers } from "./take-topic.ts";
import { bodyField, refuseBeyondLimits, type WritingServices } from "./written-text.ts";

const schema = z.object({ id: idField(), version: z.int(), body: bodyField() });

/** Replaces the text of a post of one's own. The text before it stays readable. */
export async function editPost(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: WritingServices,
): Promise<{ postId: string }> {
  const { id, version, body: text } = readInput(schema, input);
  const { post, topic } = await takeOwnPost(em, viewer, id);
  refuseStale(version, post.version);
  if (post.body === text.body) reject("INVALID", ["input", "body"], messages.nothingChanged);
  const profile = post.profileId ? await em.findOneOrFail(ForumProfile, { id: post.profileId }) : null;
  if (profile) await refuseBeyondLimits(em, profile, { isTopic: false, hasLink: text.hasLink }, services);
  const now = services.clock.now();
  em.create(PostRevision, {
    postId: post.id,
    number: post.revisionCount + 1,
    html: post.html,
    writtenAt: post.editedAt ?? post.postedAt,
    replacedAt: now,
  });
  em.assign(post, { body: text.body, html: text.html, editedAt: now, revisionCount: post.revisionCount + 1 });
  if (post.number === 1) topic.bodyStems = searchText(plainText(text.html));
  await em.flush();
  await tellWatchers(em, post, "postEdited");
  return { postId: post.id };
}
