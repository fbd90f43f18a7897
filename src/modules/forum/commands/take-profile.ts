import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { Clock } from "../../../kernel/clock.ts";
import { publicCode, type Random } from "../../../kernel/codes.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { messages as grammar } from "../../../graphql/graphql.messages.ts";
import { ForumProfile } from "../forum-profile.entity.ts";
import { forumNameKey } from "../forum-name.ts";

export interface ProfileServices {
  readonly clock: Clock;
  readonly random?: Random;
}

/** The forum's name for who acts; made with the first word that is written, so that nobody has to choose one before. */
export async function takeProfile(em: SqlEntityManager, viewer: Viewer, { clock, random }: ProfileServices): Promise<ForumProfile> {
  const { personId } = viewer;
  if (personId === null) throw new AccessError("UNAUTHENTICATED", grammar.signInFirst);
  const known = await em.findOne(ForumProfile, { personId });
  if (known) return known;
  const name = `Warga ${publicCode("W", random, 8).slice(2)}`;
  const profile = em.create(ForumProfile, { personId, name, nameKey: forumNameKey(name), joinedAt: clock.now() });
  // Two first words at once: the second is asked to come again, and finds the name.
  await flushOrReject(em, { forum_profile_person_key: { code: "STALE", path: ["input"], message: grammar.conflict } });
  return profile;
}
