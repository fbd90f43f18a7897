import { Arg, Ctx, Field, ID, Info, InterfaceType, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { AccessError } from "../kernel/errors.ts";
import { anyone } from "./access.ts";
import type { Context } from "./context.ts";
import { messages } from "./graphql.messages.ts";
import { operation } from "./operation.ts";

/** How objects of a type are found by id: through the same policy as everywhere, so what the viewer may not see is null. */
export interface NodeType {
  /** Its class, which `implements: NodeInterface`. */
  readonly type: Function;
  /** Answers in the order of the ids. Batches by itself (`context.loaders`). */
  load(context: Context, id: string): Promise<object | null>;
}

@InterfaceType("Node", { autoRegisterImplementations: false, description: "Whatever has an id and can be fetched by it." })
export abstract class NodeInterface {
  @Field(() => ID, { description: "Opaque and unique across all types." })
  id!: string;
}

const largestBatch = 100;

@Resolver()
export class NodeResolver {
  @operation.query(() => NodeInterface, {
    access: anyone(),
    since: "0.1.0",
    nullable: true,
    cost: 2,
    description: "Any object by its id; null where it does not exist or the viewer may not see it.",
  })
  node(@Arg("id", () => ID, { description: "Id of the object." }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return findNode(context, info, checkedId(id));
  }

  @operation.query(() => [NodeInterface], {
    access: anyone(),
    since: "0.1.0",
    cost: 2,
    listSize: largestBatch,
    nullableItems: true,
    description: "Objects by their ids, in that order, at most 100; null in the place of one that is not there or not visible.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Ids of the objects." }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > largestBatch) throw new AccessError("BAD_USER_INPUT", messages.tooManyIds);
    return ids.map(checkedId).map((id) => findNode(context, info, id));
  }
}

/** Ids do not say their type, so every type is asked, each with one statement for all ids of the request. */
async function findNode(context: Context, info: GraphQLResolveInfo, id: string): Promise<object | null> {
  const types = (info.schema.extensions["nodeTypes"] ?? []) as readonly (NodeType & { name: string })[];
  const found = await Promise.all(types.map(async ({ name, load }) => ({ name, row: await load(context, id) })));
  const hit = found.find((each) => each.row !== null);
  return hit ? { __typename: hit.name, ...hit.row } : null;
}

/** An id from an argument, in the spelling of the database; `BAD_USER_INPUT` where it cannot be one. */
export function checkedId(id: string): string {
  if (!uuid.test(id)) throw new AccessError("BAD_USER_INPUT", messages.invalidId);
  return id.toLowerCase();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
