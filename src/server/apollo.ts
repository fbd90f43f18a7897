import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { type DocumentNode, type FormattedExecutionResult, type GraphQLSchema, GraphQLError } from "graphql";
import { AccessError } from "../kernel/errors.ts";
import { BoundedCache } from "../kernel/bounded-cache.ts";
import type { Context } from "../graphql/context.ts";
import { maximumErrors, selectOperation, validationRules } from "../graphql/executor.ts";
import { messages } from "../graphql/graphql.messages.ts";
import { parseLimits } from "../graphql/limits.ts";
import type { ErrorFormatter } from "./format-error.ts";
import { statusOf } from "./format-error.ts";
import type { Limiter, Spent } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { spendFor } from "./spend.ts";

export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly isIntrospectionOn: boolean;
  readonly limiter: Limiter;
  readonly formatError: ErrorFormatter;
  readonly metrics: Metrics;
}

/** Apollo Server without what it does by default and we do not need: those plugins cost a third of a request. */
export function createApollo(parts: ApolloParts): ApolloServer<Context> {
  const documents = new BoundedCache<DocumentNode>(1000);
  return new ApolloServer<Context>({
    schema: parts.schema,
    // Ours to refuse, by the same rules as on every transport.
    introspection: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      grammarPlugin(parts),
    ],
    parseOptions: parseLimits,
    validationRules: validationRules(parts.isIntrospectionOn),
    validationOptions: { maxErrors: maximumErrors },
    executionOptions: { maxCoercionErrors: maximumErrors },
    documentStore: {
      get: async (key) => documents.get(key),
      set: async (key, document) => documents.set(key, document),
      delete: async (key) => documents.delete(key),
    },
    // A hash without its document would be a second door for documents that no limit has seen; trusted documents come as such.
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // For errors outside an operation, of the protocol: there is no viewer yet. Inside, the plugin formats in the viewer's language.
    formatError: (_formatted, error) => parts.formatError(error, "en"),
  });
}

/** Limits before an operation runs; language, status and cost of its answer. */
function grammarPlugin(parts: ApolloParts): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let spent: Spent | undefined;
      const listener: GraphQLRequestListener<Context> = {
        async didResolveOperation({ document, request, contextValue: { viewer } }) {
          try {
            const selected = selectOperation(parts.schema, {
              document,
              operationName: request.operationName,
              variables: request.variables,
            });
            if (!selected) return; // execution says which name is missing
            if (selected.operation.operation === "subscription") throw new AccessError("BAD_USER_INPUT", messages.streamsElsewhere);
            spent = await spendFor(parts.limiter, viewer, parts.schema, document, selected);
          } catch (error) {
            throw withHttpStatus(error);
          }
        },
        async willSendResponse({ response, errors, contextValue, operation }) {
          if (response.body.kind !== "single") return;
          const { singleResult } = response.body;
          if (errors && singleResult.errors)
            singleResult.errors = errors.map((error) => parts.formatError(error, contextValue.viewer.locale));
          if (spent) singleResult.extensions = { ...singleResult.extensions, cost: spent };
          if (isRefusedDocument(singleResult))
            response.http.headers.set(refusalHeader, contextlessCodes.has(codeOf(singleResult)) ? "document" : "variables");
          parts.metrics.operations.inc({
            kind: operation?.operation ?? "none",
            transport: "http",
            outcome: singleResult.errors ? "errors" : "ok",
          });
        },
      };
      return listener;
    },
  };
}

/** A refusal before execution is the whole answer, so HTTP says it too. */
function withHttpStatus(error: unknown): unknown {
  if (!(error instanceof AccessError)) return error;
  const headers = new HeaderMap(error.retryAfter === undefined ? [] : [["retry-after", String(error.retryAfter)]]);
  return new GraphQLError(error.code, {
    originalError: error,
    extensions: { code: error.code, http: { status: statusOf(error.code), headers } },
  });
}

/**
 * Told to the route, which takes it off: nothing ran, because of the `document` (the same text fails the same way for ever) or
 * because of the `variables`. Under `application/json` both are a 200 (GraphQL over HTTP, 6.4.1).
 */
export const refusalHeader = "x-refused";

const contextlessCodes = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"]);
const refusalCodes = new Set([...contextlessCodes, "BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE"]);

const codeOf = ({ errors }: Pick<FormattedExecutionResult, "errors">): string => String(errors?.[0]?.extensions?.["code"]);

const isRefusedDocument = (result: FormattedExecutionResult): boolean => result.data === undefined && refusalCodes.has(codeOf(result));
