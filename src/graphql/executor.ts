import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  createSourceEventStream,
  execute,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { AccessError } from "../kernel/errors.ts";
import { BoundedCache } from "../kernel/bounded-cache.ts";
import type { Context } from "./context.ts";
import { estimateCost } from "./cost.ts";
import { messages } from "./graphql.messages.ts";
import { DocumentLimitsRule, documentLimits, parseLimits } from "./limits.ts";

/** A document that may run, or why it may not. Both are remembered. */
export type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

export interface Selected {
  readonly operation: OperationDefinitionNode;
  /** Estimated points. */
  readonly cost: number;
}

export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Runs operations, whatever they came by: HTTP goes through Apollo Server, everything else comes here. The limits are the same. */
export interface Executor {
  readonly schema: GraphQLSchema;
  prepare(source: string): Prepared;
  /** The operation and its cost. Throws `BAD_USER_INPUT` where it costs too much; null where the name fits none. */
  select(request: OperationRequest): Selected | null;
  execute(request: OperationRequest, context: Context): Promise<ExecutionResult>;
  /** Events as results, each run in a context of its own; or one result with errors where it did not begin. */
  subscribe(
    request: OperationRequest,
    contextOfEvent: () => Context | Promise<Context>,
  ): Promise<AsyncGenerator<ExecutionResult, void> | ExecutionResult>;
}

/** Rules that every document is checked with, on every transport. */
export const validationRules = (isIntrospectionOn: boolean) => [
  DocumentLimitsRule,
  ...(isIntrospectionOn ? [] : [NoSchemaIntrospectionCustomRule]),
];

/** Errors of validation that one answer holds; more only cost. */
export const maximumErrors = 5;

export function createExecutor(schema: GraphQLSchema, options: { readonly isIntrospectionOn: boolean }): Executor {
  const prepared = new BoundedCache<Prepared>(1000);
  const rules = [...specifiedRules, ...validationRules(options.isIntrospectionOn)];

  const check = (source: string): Prepared => {
    try {
      const document = parse(source, parseLimits);
      const errors = validate(schema, document, rules, { maxErrors: maximumErrors });
      return errors.length > 0 ? { errors } : { document };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };

  return {
    schema,

    prepare(source) {
      // A text too long to be parsed is not worth a place in the cache either.
      if (source.length > documentLimits.sourceLength) return check(source);
      const known = prepared.get(source);
      if (known) return known;
      const made = check(source);
      prepared.set(source, made);
      return made;
    },

    select: (request) => selectOperation(schema, request),

    async execute({ document, operationName, variables }, context) {
      return execute({
        schema,
        document,
        contextValue: context,
        variableValues: variables ?? {},
        operationName: operationName ?? null,
        options: { maxCoercionErrors: maximumErrors },
      });
    },

    async subscribe(request, contextOfEvent) {
      const args = {
        schema,
        document: request.document,
        variableValues: request.variables ?? {},
        operationName: request.operationName ?? null,
      };
      const events = await createSourceEventStream({ ...args, contextValue: await contextOfEvent() });
      if (!(Symbol.asyncIterator in events)) return events;
      const run = async (event: unknown) => execute({ ...args, rootValue: event, contextValue: await contextOfEvent() });
      return mapped(events, run);
    },
  };
}

export function selectOperation(schema: GraphQLSchema, { document, operationName, variables }: OperationRequest): Selected | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const cost = estimateCost(schema, document, operation, variables ?? {});
  if (cost > documentLimits.cost) throw new AccessError("BAD_USER_INPUT", messages.tooCostly);
  return { operation, cost };
}

/** Not an async generator: `return` must reach the source at once, also while an event is awaited. */
function mapped(events: AsyncIterable<unknown>, run: (event: unknown) => Promise<ExecutionResult>): AsyncGenerator<ExecutionResult, void> {
  const source = events[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      const { done, value } = await source.next();
      return done ? { done: true, value: undefined } : { done: false, value: await run(value) };
    },
    return: end,
    async throw(error) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
  };
}
