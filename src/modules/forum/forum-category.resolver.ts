import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { row } from "../../kernel/rows.ts";
import { unitById, UnitType } from "../people/index.ts";
import { addCategory } from "./commands/add-category.ts";
import { updateCategory } from "./commands/update-category.ts";
import { ForumCategoryAddInput, ForumCategoryUpdateInput } from "./forum.inputs.ts";
import { categoryByCode, categoryById, type CategoryRow, forumCategories } from "./forum-category.queries.ts";
import { ForumCategoryType } from "./forum-category.type.ts";

const ForumCategoryConnection = connectionOf(ForumCategoryType);
const ForumCategoryAddPayload = payloadOf("ForumCategoryAdd", "category", ForumCategoryType, "The added category.");
const ForumCategoryUpdatePayload = payloadOf("ForumCategoryUpdate", "category", ForumCategoryType, "The category as it is now.");

const since = "0.2.0";

@Resolver(() => ForumCategoryType)
export class ForumCategoryResolver {
  @operation.query(() => ForumCategoryConnection, {
    access: anyone(),
    since,
    description: "Categories of the forum, as they are arranged.",
  })
  forumCategories(@Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() context: Context) {
    return readPage(context, forumCategories, page, {});
  }

  @operation.query(() => ForumCategoryType, { access: anyone(), since, nullable: true, description: "One category, by its code." })
  forumCategory(@Arg("code", () => String, { description: "Its code." }) code: string, @Ctx() { reader }: Context) {
    return row(reader, categoryByCode, { code });
  }

  @operation.mutation(() => ForumCategoryAddPayload, { access: role("ADMINISTRATOR"), since, description: "Adds a category." })
  async forumCategoryAdd(
    @Arg("input", () => ForumCategoryAddInput, { description: "The category." }) input: ForumCategoryAddInput,
    @Ctx() context: Context,
  ) {
    const { categoryId } = await context.write((em) => addCategory(em, input));
    return { category: await context.loaders.load(categoryById, categoryId) };
  }

  @operation.mutation(() => ForumCategoryUpdatePayload, {
    access: role("ADMINISTRATOR"),
    since,
    description: "Changes a category, or closes it for new topics.",
  })
  async forumCategoryUpdate(
    @Arg("input", () => ForumCategoryUpdateInput, { description: "The changes." }) input: ForumCategoryUpdateInput,
    @Ctx() context: Context,
  ) {
    const { categoryId } = await context.write((em) => updateCategory(em, input));
    return { category: await context.loaders.load(categoryById, categoryId) };
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "Unit that looks after it, and answers its questions." })
  unit(@Root() { unitId }: CategoryRow, @Ctx() { loaders }: Context) {
    return loaders.load(unitById, unitId);
  }
}
