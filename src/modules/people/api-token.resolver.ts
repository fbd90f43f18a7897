import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { signedIn } from "../../graphql/access.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { operation } from "../../graphql/operation.ts";
import { reject } from "../../kernel/errors.ts";
import { row, rows } from "../../kernel/rows.ts";
import * as messages from "./api-token.messages.ts";
import { createApiToken } from "./commands/create-api-token.ts";
import { revokeApiToken } from "./commands/revoke-api-token.ts";
import { ApiTokenCreateInput, ApiTokenRevokeInput } from "./people.inputs.ts";
import { unitById } from "./people.loaders.ts";
import { ApiTokenCreatePayload, ApiTokenRevokePayload } from "./people.payloads.ts";
import { ownTokens } from "./people.queries.ts";
import { UnitType } from "./unit.type.ts";
import { ApiTokenType } from "./viewer.type.ts";

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  @operation.query(() => [ApiTokenType], {
    access: signedIn(),
    since: "0.1.0",
    listSize: 50,
    description: "One's own tokens, the newest first; at most 50.",
  })
  apiTokens(@Ctx() { viewer, database }: Context) {
    return rows(database.app, ownTokens, { personId: viewer.personId, id: null });
  }

  @operation.mutation(() => ApiTokenCreatePayload, {
    access: signedIn(),
    since: "0.1.0",
    sensitive: true,
    description: "Makes a token in one's own name. Its secret is shown in this answer and never again.",
  })
  async apiTokenCreate(
    @Arg("input", () => ApiTokenCreateInput, { description: "The token." }) input: ApiTokenCreateInput,
    @Ctx() context: Context,
  ) {
    // Beside what is kept for a repetition: that is written down, and the secret never is.
    const shownOnce: { secret: string | null } = { secret: null };
    const { apiTokenId } = await writeOnce(context, "apiTokenCreate", input, async (em) => {
      const { secret, ...ids } = await createApiToken(em, context.viewer, input, context);
      shownOnce.secret = secret;
      return ids;
    });
    if (shownOnce.secret === null) reject("NOT_ALLOWED", ["input", "clientMutationId"], messages.secretShown);
    return { secret: shownOnce.secret, apiToken: await ownToken(context, apiTokenId) };
  }

  @operation.mutation(() => ApiTokenRevokePayload, {
    access: signedIn(),
    since: "0.1.0",
    description: "Revokes one of one's own tokens and closes its connections.",
  })
  async apiTokenRevoke(
    @Arg("input", () => ApiTokenRevokeInput, { description: "The token." }) input: ApiTokenRevokeInput,
    @Ctx() context: Context,
  ) {
    const { apiTokenId } = await context.write((em) => revokeApiToken(em, context.viewer, input, context));
    return { apiToken: await ownToken(context, apiTokenId) };
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: "It works only for this unit and those below it; null: for all of the owner's.",
  })
  unit(@Root() { unitId }: ApiTokenType, @Ctx() { loaders }: Context) {
    return unitId === null ? null : loaders.load(unitById, unitId);
  }
}

const ownToken = ({ database, viewer }: Context, id: string) => row(database.app, ownTokens, { personId: viewer.personId, id });
