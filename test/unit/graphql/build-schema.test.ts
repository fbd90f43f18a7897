import { validate, parse, execute, type GraphQLInputObjectType } from "graphql";
import { Extensions, Field, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { describe, expect, test } from "vitest";
import { anyone } from "../../../src/graphql/access.ts";
import { buildSchema } from "../../../src/graphql/build-schema.ts";
import { NodeInterface, NodeResolver } from "../../../src/graphql/node.ts";
import { operation } from "../../../src/graphql/operation.ts";
import { printSchema } from "../../../src/graphql/print-schema.ts";
import { UserErrorType } from "../../../src/graphql/user-error.type.ts";
import { sampleParts, SampleTopicType } from "../../support/sample-api.ts";

const declared = { access: anyone(), since: "0.1.0", description: "For a test." };

@ObjectType("BuildPayload", { simpleResolvers: true })
class BuildPayload {
  @Field(() => Int)
  count!: number;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType("BuildSilentPayload", { simpleResolvers: true })
class BuildSilentPayload {
  @Field(() => Int, { nullable: true })
  count!: number | null;
}

@ObjectType("BuildPlain")
class BuildPlain {
  @Field(() => Int)
  one!: number;

  @Field(() => Int)
  @Extensions({ cost: 3, rule: "Perbup 1/2026" })
  two(): number {
    return 2;
  }
}

@ObjectType("BuildStray", { simpleResolvers: true, implements: NodeInterface })
class BuildStray {
  @Field(() => Int)
  one!: number;
}

@Resolver()
class Undeclared {
  @Query(() => Int)
  forgotten(): number {
    return 1;
  }
}

@Resolver()
class UndeclaredMutation {
  @operation.query(() => Int, declared)
  fine(): number {
    return 1;
  }

  @Mutation(() => BuildSilentPayload)
  forgottenToo(): BuildSilentPayload {
    return { count: 1 };
  }
}

@Resolver()
class StrictPayload {
  @operation.query(() => Int, declared)
  fine(): number {
    return 1;
  }

  @operation.mutation(() => BuildPayload, declared)
  countThing() {
    return { count: 1 };
  }
}

@Resolver()
class SilentPayload {
  @operation.query(() => Int, declared)
  fine(): number {
    return 1;
  }

  @operation.mutation(() => BuildSilentPayload, declared)
  countThing() {
    return { count: 1 };
  }
}

@Resolver()
class Strays {
  @operation.query(() => BuildStray, declared)
  stray(): BuildStray {
    return { one: 1 };
  }
}

@Resolver()
class Plain {
  @operation.query(() => BuildPlain, { ...declared, rule: "Rule 7" })
  plain() {
    return { one: 1 };
  }
}

const build =
  (...resolvers: Function[]) =>
  () =>
    buildSchema({ resolvers, nodeTypes: [] });

describe("a schema is not built", () => {
  test("where a root field has no declaration", () => {
    expect(build(Undeclared)).toThrow("Query.forgotten has no declaration: use operation.query(…).");
    expect(build(UndeclaredMutation)).toThrow("Mutation.forgottenToo has no declaration: use operation.mutation(…).");
  });

  test("where a payload has no userErrors, or entities that cannot be null", () => {
    expect(build(SilentPayload)).toThrow("BuildSilentPayload lacks userErrors: [UserError!]!.");
    expect(build(StrictPayload)).toThrow("BuildPayload.count has type Int!: entities are nullable, userErrors is not.");
  });

  test("where a node type has no loader, or the loader no node type", () => {
    expect(build(NodeResolver, Strays)).toThrow("BuildStray is a Node and has no entry in nodeTypes.");
    expect(() => buildSchema({ resolvers: [Plain], nodeTypes: [{ type: BuildPlain, load: async () => null }] })).toThrow(
      "nodeTypes names BuildPlain, which does not implement Node.",
    );
  });
});

describe("a schema that is built", () => {
  test("has resolvers only where a method stands, whatever the class was declared with", async () => {
    const schema = build(Plain)();
    const fields = (schema.getType("BuildPlain") as never as { getFields(): Record<string, { resolve?: unknown }> }).getFields();
    expect(fields["one"]?.resolve).toBeUndefined();
    expect(fields["two"]?.resolve).toBeTypeOf("function");
    const result = await execute({ schema, document: parse("{ plain { one two } }"), contextValue: { viewer: { kind: "ANONYMOUS" } } });
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { plain: { one: 1, two: 2 } } });
  });

  test("prints what was declared as directives", () => {
    const text = printSchema(build(Plain)());
    expect(text).toContain('plain: BuildPlain! @access(to: "anyone") @cost(weight: "1") @rule(source: "Rule 7") @since(version: "0.1.0")');
    expect(text).toContain('two: Int! @cost(weight: "3") @rule(source: "Perbup 1/2026")');
    const sample = printSchema(buildSchema(sampleParts));
    expect(sample).toContain('@access(to: "role", roles: ["PERSONNEL_OFFICER"], tokenScopes: ["scores:record"])');
    expect(sample).toMatch(
      /sampleTopics\([\s\S]*?\): SampleTopicConnection! @access\(to: "anyone"\) @cost\(weight: "1"\) @listSize\(assumedSize: 20, slicingArguments: \["first", "last"\], sizedFields: \["edges", "nodes"\]\)/,
    );
    expect(sample).toContain("input SampleChoiceInput @oneOf {");
  });

  test("is the same text whatever the order of the resolvers", () => {
    const { resolvers, nodeTypes } = sampleParts;
    expect(printSchema(buildSchema({ resolvers: resolvers.toReversed(), nodeTypes }))).toBe(
      printSchema(buildSchema({ resolvers, nodeTypes })),
    );
  });

  test("holds no type of resolvers that it was not given", () => {
    expect(build(Plain)().getType("SampleTopic")).toBeUndefined();
    expect(sampleParts.nodeTypes[0]?.type).toBe(SampleTopicType);
  });

  test("knows inputs with alternatives", () => {
    const schema = buildSchema(sampleParts);
    expect((schema.getType("SampleChoiceInput") as GraphQLInputObjectType).isOneOf).toBe(true);
    const errors = validate(schema, parse('{ sampleScalars(choice: { name: "a", number: 1 }) }'));
    expect(errors).toHaveLength(1);
  });
});
