import { ArgsType, type ClassType, Extensions, Field, Int, ObjectType, Root, getMetadataStorage } from "type-graphql";
import { type Page, isCountCapped, totalCountOf } from "./page.ts";

@ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether rows follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether rows come before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null where the page is empty." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; null where the page is empty." })
  endCursor!: string | null;
}

/** Arguments of every connection. Lists with filters extend it: `class VacanciesArgs extends ConnectionArgs`. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many rows from the start, or after the cursor: 1 to 100, 20 where nothing is said.",
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor after which the page begins; goes with first." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: "How many rows from the end, or before the cursor: 1 to 100; goes with before." })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Cursor before which the page ends; goes with last." })
  before?: string | null;
}

/**
 * The connection of a node type: `connectionOf(VacancyType)` is the class `VacancyConnection`, made once.
 * Resolvers answer a `Page` (page.ts, keyset.ts). The node class must already have its `@ObjectType`.
 */
export function connectionOf<Node extends object>(node: ClassType<Node>): ClassType<object> {
  const made = connections.get(node);
  if (made) return made;
  const name = getMetadataStorage().objectTypes.find((type) => type.target === node)?.name;
  if (name === undefined) throw new TypeError(`${node.name} needs @ObjectType before connectionOf.`);
  const connection = makeConnection(name, node);
  connections.set(node, connection);
  return connection;
}

const connections = new WeakMap<object, ClassType<object>>();

function makeConnection<Node extends object>(name: string, node: ClassType<Node>): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: "Place of the row in this ordering; signed, of no use in another ordering." })
    cursor!: string;

    @Field(() => node, { description: `The ${name}.` })
    @Extensions({ cost: 1 })
    node!: Node;
  }

  @Extensions({ connection: true })
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}, in a fixed order.` })
  class Connection {
    @Field(() => [Edge], { description: "The rows with their cursors." })
    @Extensions({ cost: 0 })
    edges(@Root() page: Page<Node>): Edge[] {
      return page.nodes.map((row) => ({ cursor: page.cursorOf(row), node: row }));
    }

    @Field(() => [node], { description: "The rows themselves, where no cursor of each is needed." })
    @Extensions({ cost: 1 })
    nodes!: Node[];

    @Field(() => PageInfoType, { description: "Where the page stands in its list." })
    @Extensions({ cost: 0 })
    pageInfo(@Root() page: Page<Node>): PageInfoType {
      const [first] = page.nodes;
      const last = page.nodes.at(-1);
      return {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: first === undefined ? null : page.cursorOf(first),
        endCursor: last === undefined ? null : page.cursorOf(last),
      };
    }

    @Field(() => Int, { description: "Rows in the whole list, counted to 1,000." })
    @Extensions({ cost: 2 })
    totalCount(@Root() page: Page<Node>): Promise<number> {
      return totalCountOf(page);
    }

    @Field(() => Boolean, { description: "Whether the list has more than 1,000 rows, so that totalCount is not its length." })
    @Extensions({ cost: 2 })
    isCountCapped(@Root() page: Page<Node>): Promise<boolean> {
      return isCountCapped(page);
    }
  }
  return Connection;
}
