import { GraphQLError, GraphQLID, GraphQLScalarType, GraphQLString, Kind, type ValueNode } from "graphql";
import { isStorable } from "../kernel/storable-text.ts";

/** An instant. In: RFC 3339 with an offset, to a `Date`. Out: UTC, from a `Date` or the ISO text that rows carry. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant, in RFC 3339 with offset, answered in UTC: 2026-11-24T01:30:00Z.",
  serialize: (value) => {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    if (typeof value === "string" && instant.test(value)) return value;
    throw new TypeError("A DateTime must be a Date or ISO 8601 text.");
  },
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(stringOf(node)),
});

/** A calendar day without a zone, as text. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  description: "A calendar day in the regency's own time zone: 2026-11-24.",
  serialize: (value) => {
    if (typeof value === "string" && isDay(value)) return value;
    throw new TypeError("A LocalDate must be text of the form YYYY-MM-DD.");
  },
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(stringOf(node)),
});

/** An exact number as text: JSON numbers would round it. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: 'An exact decimal number as text: "73.600". Never a JSON number, which would round it.',
  serialize: (value) => {
    if (typeof value === "string" && decimal.test(value)) return value;
    if (isExact(value)) return value.toFixed();
    throw new TypeError("A Decimal must be text or an exact decimal.");
  },
  parseValue: (value) => parseDecimal(value),
  parseLiteral: (node) => parseDecimal(stringOf(node)),
});

const givenText = [GraphQLString, GraphQLID].map(({ parseValue, parseLiteral }) => ({ parseValue, parseLiteral }));

/**
 * Makes String and ID refuse what cannot be stored, in variables and in the text of a document. In place, because a schema takes no other
 * type of these names; as often as one likes.
 */
export function refuseUnstorableText(): void {
  for (const [index, type] of [GraphQLString, GraphQLID].entries()) {
    const { parseValue, parseLiteral } = givenText[index] as (typeof givenText)[number];
    type.parseValue = (value) => storable(type.name, parseValue(value));
    type.parseLiteral = (node, variables) => storable(type.name, parseLiteral(node, variables));
  }
}

const instant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const decimal = /^-?(0|[1-9]\d{0,19})(\.\d{1,12})?$/;

function parseInstant(value: unknown): Date {
  if (typeof value !== "string" || !instant.test(value) || !isDay(value.slice(0, 10))) throw refused("DateTime", "RFC 3339 with an offset");
  return new Date(value);
}

function parseDay(value: unknown): string {
  if (typeof value !== "string" || !isDay(value)) throw refused("LocalDate", "YYYY-MM-DD");
  return value;
}

function parseDecimal(value: unknown): string {
  if (typeof value !== "string" || !decimal.test(value)) throw refused("Decimal", "text of digits with a point");
  return value;
}

/** 31 February is refused: `Date` would roll it over into March. */
function isDay(value: string): boolean {
  if (!day.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return date.toISOString().startsWith(value);
}

function storable(type: string, text: string): string {
  if (!isStorable(text)) throw refused(type, "without the character NUL and without half of a surrogate pair");
  return text;
}

const stringOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

const refused = (type: string, form: string) => new GraphQLError(`A ${type} must be ${form}.`, { extensions: { code: "BAD_USER_INPUT" } });

const isExact = (value: unknown): value is { toFixed(): string } =>
  typeof value === "object" && value !== null && value.constructor.name === "Decimal" && "toFixed" in value;
