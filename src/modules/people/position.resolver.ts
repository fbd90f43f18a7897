import { Arg, Args, Ctx, Resolver } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { searchPattern } from "../../graphql/search-pattern.ts";
import { addPosition } from "./commands/add-position.ts";
import { updatePosition } from "./commands/update-position.ts";
import { PositionAddInput, PositionsArgs, PositionUpdateInput } from "./people.inputs.ts";
import { positionById } from "./people.loaders.ts";
import { PositionAddPayload, PositionUpdatePayload } from "./people.payloads.ts";
import { positions } from "./people.queries.ts";
import { PositionType } from "./position.type.ts";

const PositionConnection = connectionOf(PositionType);

@Resolver(() => PositionType)
export class PositionResolver {
  @operation.query(() => PositionConnection, { access: anyone(), since: "0.1.0", description: "Positions by name." })
  positions(@Args(() => PositionsArgs) { filter, ...page }: PositionsArgs, @Ctx() context: Context) {
    const { search, kind = null, family } = filter ?? {};
    return readPage(context, positions, page, { search: searchPattern(search), kind, family: family ?? null });
  }

  @operation.mutation(() => PositionAddPayload, { access: role("ADMINISTRATOR"), since: "0.1.0", description: "Adds a position." })
  async positionAdd(
    @Arg("input", () => PositionAddInput, { description: "The position." }) input: PositionAddInput,
    @Ctx() context: Context,
  ) {
    const { positionId } = await context.write((em) => addPosition(em, context.viewer, input));
    return { position: await context.loaders.load(positionById, positionId) };
  }

  @operation.mutation(() => PositionUpdatePayload, { access: role("ADMINISTRATOR"), since: "0.1.0", description: "Changes a position." })
  async positionUpdate(
    @Arg("input", () => PositionUpdateInput, { description: "The changes." }) input: PositionUpdateInput,
    @Ctx() context: Context,
  ) {
    const { positionId } = await context.write((em) => updatePosition(em, context.viewer, input));
    return { position: await context.loaders.load(positionById, positionId) };
  }
}
