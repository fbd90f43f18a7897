import { existsSync, globSync, readFileSync } from "node:fs";
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  Kind,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildSchema } from "../src/graphql/build-schema.ts";
import { declarationsOf } from "../src/graphql/operation.ts";
import { printSchema } from "../src/graphql/print-schema.ts";
import { nodeTypes, resolvers } from "../src/resolvers.ts";

const schema = buildSchema({ resolvers, nodeTypes });
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const isRoot = (type: GraphQLNamedType) => roots.some((root) => root === type);
const outputs = types.filter((type): type is GraphQLObjectType | GraphQLInterfaceType => isObjectType(type) || isInterfaceType(type));
const fields = outputs.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, address: `${type.name}.${field.name}` })),
);

/** What anyone may call without signing in. Adding to it is a decision, so it is written here a second time. */
const openToAnyone = [
  "Mutation.ownResultOpen",
  "Mutation.ownResultRequestCode",
  "Mutation.signInConfirm",
  "Mutation.signInRequestCode",
  "Query.forumCategories",
  "Query.forumCategory",
  "Query.houseRules",
  "Query.postingLimits",
  "Query.instance",
  "Query.logLeaf",
  "Query.logLeaves",
  "Query.moderationActs",
  "Query.node",
  "Query.nodes",
  "Query.participant",
  "Query.positions",
  "Query.resultList",
  "Query.resultLists",
  "Query.round",
  "Query.roundActivities",
  "Query.rounds",
  "Query.ruleSet",
  "Query.ruleSets",
  "Query.scoreboard",
  "Query.topic",
  "Query.topicSearch",
  "Query.topics",
  "Query.unit",
  "Query.units",
  "Query.vacancies",
  "Query.vacancy",
  "Query.viewer",
  "Subscription.postAdded",
  "Subscription.resultListPublished",
  "Subscription.roundActivity",
  "Subscription.scoreboardChanged",
];

/** Lists that are no connections: they stay below 50 by their nature. */
const boundedLists = [
  "ApiToken.scopes",
  "ChainReadiness.duties",
  "DutyReadiness.roles",
  "ImportPreview.ignoredLines",
  "ImportPreview.missingColumns",
  "ImportPreview.publishedLists",
  "ImportPreview.repeatedColumns",
  "ImportPreview.sampleRows",
  "ImportPreview.titles",
  "ImportPreview.unknownColumns",
  "ImportRow.cells",
  "Instance.districts",
  "Instance.locales",
  "OwnResult.stages",
  "OwnResultStage.requirements",
  "Participant.stages",
  "Person.contacts",
  "Post.moderationActs",
  "Post.revisions",
  "PostChange.posts",
  "Query.apiTokens",
  "Query.houseRules",
  "Query.nodes",
  "Query.postingLimits",
  "Query.resultLists",
  "Query.ruleSets",
  "Query.sessions",
  "Query.topicSearch",
  "Query.undecidedTies",
  "RejectedRow.cells",
  "RejectedRow.reasons",
  "ReportedPost.notes",
  "ReportedPost.rules",
  "ResultList.signatures",
  "ResultList.statuses",
  "ResultList.tieDecisions",
  "ResultListChange.resultLists",
  "Round.resultLists",
  "Round.resultStages",
  "Round.schedule",
  "Round.scheduleRevisions",
  "Round.tieDecisions",
  "RoundActivityChange.activities",
  "RoundReadiness.chains",
  "RuleSet.decrees",
  "RuleSet.objectionWindows",
  "RuleSet.thresholds",
  "ScheduleRevision.entries",
  "ScoreboardChange.rows",
  "SessionRevokePayload.sessions",
  "TieDecision.participants",
  "UndecidedTie.participants",
  "UndecidedTie.withoutEvidence",
  "UserError.path",
  "Vacancy.formations",
  "Vacancy.notices",
  "Viewer.grants",
];

/** `Id` at the end of an output field, where the thing has no object of its own. */
const idsOnOutputs: readonly string[] = [];

test("the committed contract is what the code says: npm run schema", async () => {
  await expect(printSchema(schema)).toMatchFileSnapshot("../schema/schema.graphql");
});

test("the contract is a schema that tools can read, with the directives of the declarations", () => {
  const text = printSchema(schema);
  expect(() => parse(text)).not.toThrow();
  for (const declaration of declarationsOf(resolvers)) {
    expect(text).toMatch(new RegExp(`\\b${declaration.name}\\b[^@]*@access\\(to: "`));
  }
});

test("everything has a description", () => {
  const undescribed = [
    ...types.filter((type) => !isRoot(type)).map((type) => [type.name, type.description] as const),
    ...fields.map(({ address, field }) => [address, field.description] as const),
    ...fields.flatMap(({ address, field }) =>
      field.args.map((argument) => [`${address}(${argument.name}:)`, argument.description] as const),
    ),
    ...types
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description] as const)),
    ...types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const)),
    ...schema.getDirectives().map((directive) => [`@${directive.name}`, directive.description] as const),
  ].filter(([, description]) => !description?.trim());
  expect(undescribed.map(([address]) => address)).toEqual([]);
});

describe("mutations", () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  test("are named noun first, take one input of their own and answer one nullable payload of their own", () => {
    for (const mutation of mutations) {
      const Name = `${mutation.name.charAt(0).toUpperCase()}${mutation.name.slice(1)}`;
      expect(mutation.name).not.toMatch(
        /^(create|update|delete|set|add|remove|get|do|submit|publish|decide|confirm|revoke|sign(?!In|Out))/,
      );
      expect(String(mutation.type), `the payload of ${mutation.name}`).toBe(`${Name}Payload`);
      expect(
        mutation.args.map((argument) => `${argument.name}: ${String(argument.type)}`),
        `the input of ${mutation.name}`,
      ).toEqual(mutation.args.length === 0 ? [] : [`input: ${Name}Input!`]);
    }
  });

  test("answer userErrors, which are never null, beside entities that may be", () => {
    for (const mutation of mutations) {
      const payload = getNamedType(mutation.type) as GraphQLObjectType;
      for (const field of Object.values(payload.getFields())) {
        if (field.name === "userErrors") expect(String(field.type)).toBe("[UserError!]!");
        else expect(isNonNullType(field.type), `${payload.name}.${field.name}`).toBe(false);
      }
    }
  });
});

test("output types refer to objects, not to their ids", () => {
  const found = fields.filter(({ field, address }) => /[a-z]Ids?$/.test(field.name) && !idsOnOutputs.includes(address));
  expect(found.map(({ address }) => address)).toEqual([]);
});

test("every list is a connection or stands on the list of bounded ones", () => {
  const isPart = (type: GraphQLNamedType) => type.extensions["connection"] === true;
  const isUserErrors = (field: GraphQLField<unknown, unknown>) => field.name === "userErrors" || field.name === "allowedActions";
  const lists = fields
    .filter(({ field, type }) => isList(field.type) && !isPart(type) && !isUserErrors(field))
    .map(({ address }) => address);
  expect(lists.toSorted()).toEqual(boundedLists.filter((address) => lists.includes(address)));
  expect(boundedLists.filter((address) => schema.getType(address.split(".")[0] ?? "") && !lists.includes(address))).toEqual([]);
});

test("every connection takes the four page arguments and has the same shape", () => {
  const connections = outputs.filter((type) => type.extensions["connection"] === true);
  for (const connection of connections) {
    expect(connection.name).toMatch(/Connection$/);
    expect(Object.keys(connection.getFields()).toSorted()).toEqual(["edges", "isCountCapped", "nodes", "pageInfo", "totalCount"]);
  }
  for (const { field, address } of fields.filter((each) => connections.includes(getNamedType(each.field.type) as GraphQLObjectType))) {
    expect(
      field.args.map((argument) => argument.name),
      address,
    ).toEqual(expect.arrayContaining(["first", "after", "last", "before"]));
  }
});

test("fields without a resolver of their own are read by the executor itself", () => {
  // A resolver here is a function call, and often a promise, for every value of every row.
  const own = fields.filter(({ field, type }) => field.resolve !== undefined && !isRoot(type));
  for (const { type, field, address } of own) {
    const isOfConnection = type.extensions["connection"] === true && field.name !== "nodes";
    expect(isOfConnection || declaresResolver(type.name, field.name), address).toBe(true);
  }
});

test("subscriptions are named in the past tense, take since, and keep the live contract", () => {
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {})) {
    expect(field.name).toMatch(/ed$|Activity$/);
    expect(field.args.find((argument) => argument.name === "since")?.type.toString(), `${field.name}(since:)`).toBe("Int");
    const answer = getNamedType(field.type) as GraphQLObjectType;
    expect(
      answer.getInterfaces().map((each) => each.name),
      answer.name,
    ).toContain("Live");
  }
});

test("what anyone may call is what this file says", () => {
  const parents = { QUERY: "Query", MUTATION: "Mutation", SUBSCRIPTION: "Subscription" } as const;
  const open = declarationsOf(resolvers)
    .filter((each) => each.access.to === "ANYONE")
    .map((each) => `${parents[each.kind]}.${each.name}`);
  expect(open.toSorted()).toEqual(openToAnyone.toSorted());
});

test("no personal datum is a field of a type", () => {
  const forbidden = /^(nik|nationalId|birthDate|dateOfBirth|address|phone|phoneNumber|email|disability.*|gpa)$/i;
  // Own rows are shown to their owner on types that say so.
  const found = fields.filter(({ field, type }) => forbidden.test(field.name) && !/^(Own|My|Viewer)/.test(type.name));
  expect(found.map(({ address }) => address)).toEqual([]);
});

test("deprecations name a replacement and a date", () => {
  for (const { field, address } of fields) {
    if (field.deprecationReason) expect(field.deprecationReason, address).toMatch(/\d{4}-\d{2}-\d{2}/);
  }
});

test("every mutation that the portal sends asks for its userErrors", () => {
  const documents = globSync("src/web/**/*.{ts,tsx}").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/`\s*(mutation\b[^`]*)`/g)].map(([, document = ""]) => ({ file, document }));
  });
  for (const { file, document } of documents) {
    for (const definition of parse(document).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== "mutation") continue;
      for (const selection of definition.selectionSet.selections) {
        const names =
          selection.kind === Kind.FIELD
            ? selection.selectionSet?.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : ""))
            : [];
        expect(names, `${file}: ${document.slice(0, 60)}`).toContain("userErrors");
      }
    }
  }
});

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Whether a resolver class says so in the source: `@FieldResolver` above a method of that name. */
function declaresResolver(typeName: string, fieldName: string): boolean {
  return globSync("src/**/*.{resolver,type}.ts")
    .concat(existsSync("src/graphql/connection.ts") ? ["src/graphql/connection.ts"] : [])
    .some((file) => {
      const text = readFileSync(file, "utf8");
      return text.includes(typeName) && new RegExp(`@Field(Resolver)?\\([\\s\\S]*?\\b${fieldName}\\(`).test(text);
    });
}
