import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { anyone, signedIn } from "../../graphql/access.ts";
import type { Context } from "../../graphql/context.ts";
import { operation } from "../../graphql/operation.ts";
import { localDate } from "../../kernel/calendar.ts";
import { rows } from "../../kernel/rows.ts";
import { revokeSession } from "./commands/revoke-session.ts";
import { SessionRevokeInput } from "./people.inputs.ts";
import { grantsOnDay, personById, personOnDay } from "./people.loaders.ts";
import { SessionRevokePayload } from "./people.payloads.ts";
import { liveSessions } from "./people.queries.ts";
import { PersonType } from "./person.type.ts";
import { RoleGrantType } from "./role-grant.type.ts";
import { staffIdle } from "./session-rules.ts";
import { SessionType, ViewerType } from "./viewer.type.ts";

@Resolver(() => ViewerType)
export class ViewerResolver {
  @operation.query(() => ViewerType, { access: anyone(), since: "0.1.0", description: "Who asks." })
  viewer(@Ctx() { viewer: { kind, personId }, loaders }: Context): ViewerType {
    return { kind, personId, loaders };
  }

  @operation.query(() => [SessionType], {
    access: signedIn(),
    since: "0.1.0",
    listSize: 50,
    description: "One's own sessions that live, the last used first; at most 50.",
  })
  sessions(@Ctx() context: Context) {
    return ownSessions(context);
  }

  @operation.mutation(() => SessionRevokePayload, {
    access: signedIn(),
    since: "0.1.0",
    description: "Ends one of one's own sessions and closes its connections.",
  })
  async sessionRevoke(
    @Arg("input", () => SessionRevokeInput, { description: "The session." }) input: SessionRevokeInput,
    @Ctx() context: Context,
  ) {
    await context.write((em) => revokeSession(em, context.viewer, input, context));
    return { sessions: await ownSessions(context) };
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "The person; null for anonymous." })
  person(@Root() { personId, loaders }: ViewerType) {
    return personId === null ? null : loaders.load(personById, personId);
  }

  @FieldResolver(() => [RoleGrantType], { description: "Roles that the person holds today." })
  @Extensions({ listSize: 10 })
  grants(@Root() { personId, loaders }: ViewerType, @Ctx() { clock, instance }: Context) {
    return personId === null ? [] : loaders.load(grantsOnDay, personOnDay(personId, localDate(clock.now(), instance.timeZone)));
  }
}

function ownSessions({ viewer, database, clock }: Context) {
  const now = clock.now();
  const idleSince = new Date(now.getTime() - staffIdle).toISOString();
  return rows(database.app, liveSessions, { personId: viewer.personId, sessionId: viewer.sessionId, now: now.toISOString(), idleSince });
}
