import { randomUUID } from "node:crypto";
import { type GraphQLFormattedError, GraphQLError, Kind } from "graphql";
import { databaseError, isWorthRetrying } from "../kernel/database-errors.ts";
import { AccessError, Rejected } from "../kernel/errors.ts";
import { type Locale, say } from "../kernel/text.ts";
import { messages } from "../graphql/graphql.messages.ts";

/** Where failures of ours are written. */
export interface FailureLog {
  error(details: object, message: string): void;
}

/** One error as the client sees it. */
export type ErrorFormatter = (error: unknown, locale: Locale) => GraphQLFormattedError;

/**
 * The one translator at the edge, for every transport: what the caller may know is said in the caller's language, what only we
 * should know becomes a log id. An error is logged once, however often it is formatted.
 */
export function createErrorFormatter(log: FailureLog): ErrorFormatter {
  const ids = new WeakMap<object, string>();
  return (error, locale) => {
    const place = placeOf(error);
    const cause = causeOf(error);
    if (cause instanceof AccessError) {
      const retry = cause.retryAfter === undefined ? {} : { retryAfter: cause.retryAfter };
      return { message: say(cause.text, locale), ...place, extensions: { code: cause.code, ...retry } };
    }
    if (cause instanceof Rejected)
      return { message: say(cause.errors[0]?.message ?? messages.notFound, locale), ...place, extensions: { code: "BAD_USER_INPUT" } };
    if (error instanceof GraphQLError && isOfClient(error)) {
      return { message: withoutEcho(error.message), ...place, extensions: { code: codeOf(error) } };
    }
    if (isWorthRetrying(cause) && databaseError(cause)?.problem !== "CONNECTION") {
      return { message: say(messages.conflict, locale), ...place, extensions: { code: "CONFLICT" } };
    }
    const key = typeof cause === "object" && cause !== null ? cause : {};
    const id = ids.get(key) ?? randomUUID();
    if (!ids.has(key)) log.error({ logId: id, path: place.path, failure: detailsOf(cause) }, "An operation failed.");
    ids.set(key, id);
    return { message: say(messages.ourFault, locale), ...place, extensions: { code: "INTERNAL_SERVER_ERROR", logId: id } };
  };
}

/** HTTP status of an answer that holds nothing but errors. */
export const statusOf = (code: unknown): number => statuses[String(code)] ?? 500;

const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
};

type Place = Pick<GraphQLFormattedError, "path" | "locations">;

function placeOf(error: unknown): Place {
  if (!(error instanceof GraphQLError)) return {};
  return { ...(error.locations ? { locations: error.locations } : {}), ...(error.path ? { path: error.path } : {}) };
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** Errors that graphql-js or Apollo Server make of a request, as opposed to what our resolvers and scalars throw. */
function isOfClient(error: GraphQLError): boolean {
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return false;
  if (clientCodes.has(String(error.extensions["code"]))) return true;
  if (error.extensions["code"] === "INTERNAL_SERVER_ERROR") return false;
  // While fields are completed graphql-js points at the field: that is our mistake. Before, it points at the document.
  return error.path === undefined || (error.nodes?.some((node) => node.kind !== Kind.FIELD) ?? false);
}

const clientCodes = new Set([...Object.keys(statuses), "PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED"]);

function codeOf(error: GraphQLError): string {
  const code = error.extensions["code"];
  if (typeof code === "string") return code;
  return error.message.startsWith("Syntax Error")
    ? "GRAPHQL_PARSE_FAILED"
    : error.path || isCoercion(error)
      ? "BAD_USER_INPUT"
      : "GRAPHQL_VALIDATION_FAILED";
}

const isCoercion = (error: GraphQLError): boolean => error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;

/** graphql-js repeats values and suggests names; a value may be a personal number, and names are for the schema file to tell. */
export function withoutEcho(message: string): string {
  return message
    .replace(/ Did you mean .*$/s, "")
    .replace(/ got invalid value .*?(?= at "|; )/s, " got an invalid value")
    .replace(/( cannot represent (?:a |an )?[^:]*?): .*$/s, "$1.")
    .replace(/^(Expected value of type "[^"]*"), found .*$/s, "$1.")
    .replace(/^(Value) ".*" (does not exist in)/s, "$1 $2")
    .replace(/; (Value) ".*" (does not exist in)/s, "; $1 $2");
}

/** A message of the database holds the failing row, so only its code is written down. */
function detailsOf(cause: unknown): object {
  const database = databaseError(cause);
  if (database) return { name: "DatabaseError", ...database };
  return cause instanceof Error ? { name: cause.name, stack: cause.stack } : { name: typeof cause };
}
