import { sql } from "kysely";
import { Arg, Args, Ctx, Extensions, Field, FieldResolver, ID, InputType, Int, ObjectType, Resolver, Root } from "type-graphql";
import { anyone, role, signedIn, withToken } from "../../src/graphql/access.ts";
import { ConnectionArgs, connectionOf } from "../../src/graphql/connection.ts";
import type { Context } from "../../src/graphql/context.ts";
import { writeOnce } from "../../src/graphql/idempotency.ts";
import { type Ordering, keysetList, readPage } from "../../src/graphql/keyset.ts";
import { keysetChildren } from "../../src/graphql/keyset-children.ts";
import { live } from "../../src/graphql/live.ts";
import { LiveFields } from "../../src/graphql/live-fields.type.ts";
import { byId, countBy, manyBy, pageBy } from "../../src/graphql/loaders.ts";
import { NodeInterface, NodeResolver } from "../../src/graphql/node.ts";
import { oneOf } from "../../src/graphql/one-of.ts";
import { operation } from "../../src/graphql/operation.ts";
import { DateTime, Decimal, LocalDate } from "../../src/graphql/scalars.ts";
import { UserErrorType } from "../../src/graphql/user-error.type.ts";
import { AccessError, reject } from "../../src/kernel/errors.ts";
import { type OutboxTables, changesSince, record } from "../../src/kernel/outbox.ts";
import { statementsOf } from "../../src/kernel/rows.ts";

/**
 * A small API over the tables that the kernel has (topics and their events), with one of everything that the grammar offers.
 * For tests of the grammar and the server; the program never sees it.
 */

@ObjectType("SampleEvent", { simpleResolvers: true, description: "An event of a topic." })
export class SampleEventType {
  @Field(() => ID, { description: "Number of the event." })
  id!: number;

  @Field(() => String, { description: "Name of the event." })
  name!: string;

  @Field(() => DateTime, { description: "When it was recorded." })
  createdAt!: string;

  topicId!: string;
}

@ObjectType("SampleTopic", { simpleResolvers: true, implements: NodeInterface, description: "A topic." })
export class SampleTopicType {
  @Field(() => ID, { description: "Epoch of the topic." })
  id!: string;

  @Field(() => String, { description: "Name of the topic." })
  name!: string;

  @Field(() => Int, { description: "Last number." })
  seq!: number;
}

const statement = statementsOf<OutboxTables>();

const topicsByName: Ordering = { name: "sampleTopics:name", keys: [{ expression: "topic.topic", type: "text", direction: "asc" }] };
const newestFirst: Ordering = {
  name: "sampleEvents:newest",
  keys: [
    { expression: "event.created_at", type: "timestamptz", direction: "desc" },
    { expression: "event.id", type: "bigint", direction: "asc" },
  ],
};

const topicColumns = ["topic.epoch as id", "topic.topic as name", "topic.seq"] as const;
const eventColumns = ["event.id", "event.name", "event.created_at as createdAt"] as const;

const topics = keysetList<OutboxTables, SampleTopicType>(statement, "sample.topics", topicsByName, (db, value) =>
  db.selectFrom("topic").select(topicColumns).where("topic.topic", "like", value<string>("like")),
);
const events = keysetList<OutboxTables, Omit<SampleEventType, "topicId">>(statement, "sample.events", newestFirst, (db) =>
  db.selectFrom("event").select(eventColumns),
);
const eventsOfTopic = keysetChildren<OutboxTables, Omit<SampleEventType, "topicId">>(
  statement,
  "sample.eventsOfTopic",
  newestFirst,
  "topic.epoch",
  (db) => db.selectFrom("event").innerJoin("topic", "topic.topic", "event.topic").select(eventColumns),
);
const topicById = byId(
  statement("sample.topicById", (db, value) =>
    db
      .selectFrom("topic")
      .select(topicColumns)
      .where("topic.epoch", "=", sql<string>`any(${value("ids")}::uuid[])`),
  ),
);
const lastEvents = manyBy(
  statement("sample.lastEvents", (db, value) =>
    db
      .selectFrom("event")
      .innerJoin("topic", "topic.topic", "event.topic")
      .select([...eventColumns, "topic.epoch as topicId"])
      .where("topic.epoch", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .orderBy("event.id"),
  ),
  "topicId",
);
const eventCount = countBy(
  statement("sample.eventCount", (db, value) =>
    db
      .selectFrom("event")
      .innerJoin("topic", "topic.topic", "event.topic")
      .select(["topic.epoch as key", sql<number>`count(*)`.as("count")])
      .where("topic.epoch", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .groupBy("topic.epoch"),
  ),
);
const eventPages = pageBy(eventsOfTopic);

const SampleTopicConnection = connectionOf(SampleTopicType);
const SampleEventConnection = connectionOf(SampleEventType);

@InputType("SampleRecordInput", { description: "What to record." })
export class SampleRecordInput {
  @Field(() => String, { description: "Topic." })
  topic!: string;

  @Field(() => String, { description: "Name of the event." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@ObjectType("SampleRecordPayload", { simpleResolvers: true, description: "What was recorded." })
export class SampleRecordPayload {
  @Field(() => SampleTopicType, { nullable: true, description: "The topic afterwards; null where nothing was recorded." })
  topic!: SampleTopicType | null;

  @Field(() => [UserErrorType], { description: "Why not." })
  userErrors!: UserErrorType[];
}

@oneOf()
@InputType("SampleChoiceInput", { description: "One or the other." })
export class SampleChoiceInput {
  @Field(() => String, { nullable: true, description: "By name." })
  name?: string;

  @Field(() => Int, { nullable: true, description: "By number." })
  number?: number;
}

@ObjectType("SampleTopicChange", { simpleResolvers: true, implements: LiveFields, description: "What changed in a topic." })
export class SampleTopicChangeType {
  @Field(() => ID, { description: "Epoch." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which it is right." })
  seq!: number;

  @Field(() => Int, { description: "Number it builds on." })
  fromSeq!: number;

  @Field(() => [String], { description: "Names of the events since then." })
  @Extensions({ listSize: 20 })
  names!: string[];
}

@Resolver(() => SampleTopicType)
export class SampleResolver {
  @operation.query(() => SampleTopicConnection, { access: anyone(), since: "0.1.0", description: "All topics." })
  sampleTopics(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg("like", () => String, { defaultValue: "%", description: "Pattern." }) like: string,
    @Ctx() context: Context,
  ) {
    return readPage({ reader: context.database.app, cursors: context.cursors }, topics, page, { like });
  }

  @operation.query(() => SampleEventConnection, { access: anyone(), since: "0.1.0", description: "All events, the newest first." })
  sampleEvents(@Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() context: Context) {
    return readPage({ reader: context.database.app, cursors: context.cursors }, events, page);
  }

  @operation.query(() => String, { access: role("AUDITOR"), since: "0.1.0", rule: "Rule 1", description: "For auditors." })
  sampleSecret(): string {
    return "secret";
  }

  @operation.query(() => String, { access: signedIn(), since: "0.1.0", description: "For whoever is signed in." })
  sampleMine(@Ctx() { viewer }: Context): string {
    return viewer.personId ?? "";
  }

  @operation.query(() => String, { access: anyone(), since: "0.1.0", nullable: true, description: "Fails in the way that is asked for." })
  sampleFailure(@Arg("kind", () => String, { description: "Way." }) kind: string): string {
    if (kind === "access") throw new AccessError("NOT_FOUND", { id: "Tidak ada.", en: "Not there." });
    if (kind === "rejected") reject("CLOSED", ["input"], { id: "Sudah ditutup.", en: "It is closed." });
    if (kind === "database")
      throw Object.assign(new Error("Failing row contains (7604, secret name)"), { code: "23505", constraint: "some_key" });
    if (kind === "deadlock") throw Object.assign(new Error("Process 1 waits"), { code: "40P01" });
    throw new Error(`secret detail ${kind}`);
  }

  @operation.query(() => String, { access: anyone(), since: "0.1.0", description: "Echoes scalars." })
  sampleScalars(
    @Arg("at", () => DateTime, { nullable: true, description: "Instant." }) at: Date | null,
    @Arg("on", () => LocalDate, { nullable: true, description: "Day." }) on: string | null,
    @Arg("amount", () => Decimal, { nullable: true, description: "Number." }) amount: string | null,
    @Arg("choice", () => SampleChoiceInput, { nullable: true, description: "Alternative." }) choice: SampleChoiceInput | null,
  ): string {
    return [at?.toISOString(), on, amount, choice?.name ?? choice?.number].filter(Boolean).join(" ");
  }

  @operation.mutation(() => SampleRecordPayload, {
    access: withToken(role("PERSONNEL_OFFICER"), "scores:record"),
    since: "0.1.0",
    description: "Records an event.",
  })
  async sampleRecord(@Arg("input", () => SampleRecordInput, { description: "What." }) input: SampleRecordInput, @Ctx() context: Context) {
    if (input.name === "") reject("REQUIRED", ["input", "name"], { id: "Isi nama.", en: "Enter a name." });
    await writeOnce(context, "sampleRecord", input, async (em) => {
      await record(em, input.name, {}, { topic: input.topic });
      if (input.name === "late refusal") reject("CLOSED", ["input", "topic"], { id: "Sudah ditutup.", en: "It is closed." });
      return {};
    });
    return { topic: await topicNamed(context, input.topic) };
  }

  @operation.mutation(() => SampleRecordPayload, {
    access: anyone(),
    since: "0.1.0",
    sensitive: true,
    rate: "sign-in",
    description: "May stand once.",
  })
  sampleSignIn(@Ctx() { cookies }: Context) {
    cookies.set("sample", "1", 60);
    return { topic: null };
  }

  @operation.subscription(() => SampleTopicChangeType, { access: anyone(), since: "0.1.0", description: "A topic, live." })
  sampleTopicChanged(
    @Arg("topic", () => String, { description: "Topic." }) topic: string,
    @Arg("since", () => Int, { nullable: true, description: "What one has." }) since: number | null,
    @Ctx() context: Context,
  ) {
    const read = (from: number) => changesSince(context.database.app, topic, from);
    return live(context, {
      topic,
      since,
      async firstPage() {
        const { epoch, seq, events: found } = await read(0);
        return { epoch, seq, names: found.map((each) => each.event) };
      },
      async changesSince(_reader, from) {
        const { epoch, seq, isComplete, events: found } = await read(from);
        return isComplete ? { epoch, seq, names: found.map((each) => each.event) } : null;
      },
    });
  }

  @operation.subscription(() => SampleTopicChangeType, { access: role("AUDITOR"), since: "0.1.0", description: "For auditors, live." })
  sampleSecretChanged(@Ctx() context: Context) {
    return live(context, {
      topic: "secret",
      since: null,
      firstPage: async () => ({ epoch: "1", seq: 0, names: [] as string[] }),
      changesSince: async () => null,
    });
  }

  @FieldResolver(() => SampleEventConnection, { description: "Its events, the newest first." })
  events(@Root() topic: SampleTopicType, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(eventPages, topic.id, page);
  }

  @FieldResolver(() => [SampleEventType], { description: "All its events; few." })
  @Extensions({ listSize: 5 })
  allEvents(@Root() topic: SampleTopicType, @Ctx() { loaders }: Context) {
    return loaders.load(lastEvents, topic.id);
  }

  @FieldResolver(() => Int, { description: "How many events it has." })
  eventCount(@Root() topic: SampleTopicType, @Ctx() { loaders }: Context) {
    return loaders.load(eventCount, topic.id);
  }
}

async function topicNamed(context: Context, name: string) {
  const { nodes } = await readPage({ reader: context.database.app, cursors: context.cursors }, topics, {}, { like: name });
  return nodes[0] ?? null;
}

export const sampleParts = {
  resolvers: [SampleResolver, NodeResolver],
  nodeTypes: [{ type: SampleTopicType, load: (context: Context, id: string) => context.loaders.load(topicById, id) }],
};
