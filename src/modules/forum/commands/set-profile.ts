import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { readInput, refusal } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { forumNameKey, looksLikeOffice, readForumName } from "../forum-name.ts";
import { messages } from "../forum.messages.ts";
import { type ProfileServices, takeProfile } from "./take-profile.ts";

const schema = z.object({
  name: z
    .string()
    .refine((text) => readForumName(text) !== null, refusal("INVALID", messages.nameForm))
    .transform((text) => readForumName(text) ?? ""),
});

/** Takes another name; what was written before bears it too. */
export async function setProfile(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: ProfileServices,
): Promise<{ profileId: string }> {
  const { name } = readInput(schema, input);
  if (looksLikeOffice(name)) reject("NOT_ALLOWED", ["input", "name"], messages.nameOfOffice);
  const profile = await takeProfile(em, viewer, services);
  const nameKey = forumNameKey(name);
  em.assign(profile, { name, nameKey });
  await flushOrReject(em, { forum_profile_name_key: { code: "TAKEN", path: ["input", "name"], message: messages.nameTaken } });
  return { profileId: profile.id };
}
