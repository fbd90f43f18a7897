import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { readPage } from "../../graphql/keyset.ts";
import { checkedId } from "../../graphql/node.ts";
import { operation } from "../../graphql/operation.ts";
import { searchPattern } from "../../graphql/search-pattern.ts";
import { addUnit } from "./commands/add-unit.ts";
import { updateUnit } from "./commands/update-unit.ts";
import { UnitAddInput, UnitsArgs, UnitUpdateInput } from "./people.inputs.ts";
import { unitById, unitPages } from "./people.loaders.ts";
import { UnitAddPayload, UnitUpdatePayload } from "./people.payloads.ts";
import { units } from "./people.queries.ts";
import { UnitType } from "./unit.type.ts";

const UnitConnection = connectionOf(UnitType);

@Resolver(() => UnitType)
export class UnitResolver {
  @operation.query(() => UnitConnection, { access: anyone(), since: "0.1.0", description: "Units of the regency by name." })
  units(@Args(() => UnitsArgs) { filter, ...page }: UnitsArgs, @Ctx() context: Context) {
    const { search, kind = null, parentId, districtCode = null, isActive = null } = filter ?? {};
    const values = { search: searchPattern(search), kind, parentId: parentId ? checkedId(parentId) : null, districtCode, isActive };
    return readPage(context, units, page, values);
  }

  @operation.query(() => UnitType, {
    access: anyone(),
    since: "0.1.0",
    nullable: true,
    description: "A unit by its id; null where there is none.",
  })
  unit(@Arg("id", () => ID, { description: "Id of the unit." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(unitById, checkedId(id));
  }

  @operation.mutation(() => UnitAddPayload, { access: role("ADMINISTRATOR"), since: "0.1.0", description: "Adds a unit." })
  async unitAdd(@Arg("input", () => UnitAddInput, { description: "The unit." }) input: UnitAddInput, @Ctx() context: Context) {
    const { unitId } = await context.write((em) => addUnit(em, context.viewer, input, context));
    return { unit: await context.loaders.load(unitById, unitId) };
  }

  @operation.mutation(() => UnitUpdatePayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Changes, moves or closes a unit.",
  })
  async unitUpdate(@Arg("input", () => UnitUpdateInput, { description: "The changes." }) input: UnitUpdateInput, @Ctx() context: Context) {
    const { unitId } = await context.write((em) => updateUnit(em, context.viewer, input, context));
    return { unit: await context.loaders.load(unitById, unitId) };
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "The unit above it; null at the top." })
  parent(@Root() { parentId }: UnitType, @Ctx() { loaders }: Context) {
    return parentId === null ? null : loaders.load(unitById, parentId);
  }

  @FieldResolver(() => UnitConnection, { description: "Units directly below it, by name." })
  children(@Root() { id }: UnitType, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(unitPages, id, page);
  }
}
