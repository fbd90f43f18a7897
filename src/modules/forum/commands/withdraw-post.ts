import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { idField, readInput } from "../../../kernel/input.ts";
import { transition } from "../../../kernel/transitions.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { postTransitions } from "../forum-transitions.ts";
import { takeOwnPost } from "./take-own-post.ts";
import { tellWatchers } from "./take-topic.ts";

const schema = z.object({ id: idField() });

/** Takes back a post of one's own. Its place and its replies stay. */
export async function withdrawPost(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock }: { readonly clock: Clock },
): Promise<{ postId: string }> {
  const { id } = readInput(schema, input);
  const { post, topic } = await takeOwnPost(em, viewer, id);
  post.state = transition(postTransitions, { state: post.state, isOwn: true }, "WITHDRAW", viewer, clock.now());
  topic.postCount -= 1;
  if (post.number === 1) topic.bodyStems = "";
  await em.flush();
  await tellWatchers(em, post, "postWithdrawn");
  return { postId: post.id };
}
