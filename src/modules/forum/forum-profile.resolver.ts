import { Arg, Ctx, Resolver } from "type-graphql";
import { signedIn } from "../../graphql/access.ts";
import type { Context } from "../../graphql/context.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { row } from "../../kernel/rows.ts";
import { setProfile } from "./commands/set-profile.ts";
import { ForumProfileSetInput } from "./forum.inputs.ts";
import { profileById, profileOfPerson } from "./forum-profile.queries.ts";
import { ForumProfileType } from "./forum-profile.type.ts";

const ForumProfileSetPayload = payloadOf("ForumProfileSet", "profile", ForumProfileType, "The profile as it is now.");

const since = "0.2.0";

@Resolver()
export class ForumProfileResolver {
  @operation.query(() => ForumProfileType, {
    access: signedIn(),
    since,
    nullable: true,
    description: "How the viewer appears in the forum; null before the first word there.",
  })
  ownForumProfile(@Ctx() { reader, viewer }: Context) {
    return viewer.personId === null ? null : row(reader, profileOfPerson, { personId: viewer.personId });
  }

  @operation.mutation(() => ForumProfileSetPayload, {
    access: signedIn(),
    since,
    description: "Takes another name in the forum. It need not be the real one, and must not be that of an office.",
  })
  async forumProfileSet(
    @Arg("input", () => ForumProfileSetInput, { description: "The name." }) input: ForumProfileSetInput,
    @Ctx() context: Context,
  ) {
    const { profileId } = await context.write((em) => setProfile(em, context.viewer, input, context));
    return { profile: await context.loaders.load(profileById, profileId) };
  }
}
