import type { GraphQLField } from "graphql";
import { Mutation, Query, Subscription } from "type-graphql";
import type { Access, OperationKind } from "./access.ts";

/** Which bucket of the limiter an operation draws from (sizes: server/limits.ts). */
export const rateClasses = ["read", "write", "sign-in", "live"] as const;
export type RateClass = (typeof rateClasses)[number];

/**
 * The one declaration of an operation. Authorization, limiter, SDL directives, documentation and the four-door tests
 * are all made from it; a root field without one does not build.
 */
export interface Declaration {
  readonly name: string;
  readonly kind: OperationKind;
  readonly access: Access;
  /** Points that the root field itself costs; what is selected below it is added. */
  readonly cost: number;
  readonly rate: RateClass;
  /** At most once in one document (sign-in, vote): otherwise aliases would try a hundred codes in one request. */
  readonly sensitive: boolean;
  /** Version that introduced it. */
  readonly since: string;
  /** Source of the rule that it follows ("KepmenPANRB 321/2024, diktum 21"), or null. */
  readonly rule: string | null;
  /** Largest number of items where the field is a plain list, for the cost; else null. */
  readonly listSize: number | null;
  readonly description: string;
}

export interface OperationOptions {
  readonly access: Access;
  readonly description: string;
  readonly since: string;
  /** Default: the name of the method. */
  readonly name?: string;
  /** Default 1; mutations 10. */
  readonly cost?: number;
  /** Default: read, write, live by kind. */
  readonly rate?: RateClass;
  readonly sensitive?: boolean;
  readonly rule?: string;
  /** Queries only: the field may answer null. Mutations always may. */
  readonly nullable?: boolean;
  /** Queries only: a list whose items may be null. */
  readonly nullableItems?: boolean;
  /** Largest number of items of a plain list, for the cost; connections know theirs. */
  readonly listSize?: number;
  /** What replaces it and from when on it is gone. */
  readonly deprecationReason?: string;
}

/** What type-graphql takes: `() => VacancyType`, `() => [UnitType]`. */
export type ReturnType = Parameters<typeof Query>[0];
export type MethodDecorator = (prototype: object, methodName: string) => void;

/**
 * Declares a resolver method as a root field. A subscription method answers an async iterable (see live.ts);
 * what it yields is the value of the field. Decorators of the arguments stay type-graphql's own.
 */
export const operation = {
  query: (type: ReturnType, options: OperationOptions): MethodDecorator => declare("QUERY", type, options),
  mutation: (type: ReturnType, options: Omit<OperationOptions, "nullable" | "nullableItems">): MethodDecorator =>
    declare("MUTATION", type, { ...options, nullable: true }),
  subscription: (type: ReturnType, options: OperationOptions): MethodDecorator => declare("SUBSCRIPTION", type, options),
};

/** Declarations of some resolver classes, in the order of their methods. */
export const declarationsOf = (resolvers: readonly Function[]): Declaration[] =>
  resolvers.flatMap((resolver) => declarations.get(resolver) ?? []);

/** The declaration of a root field, if the field is one. */
export const declarationOf = (field: GraphQLField<unknown, unknown>): Declaration | undefined =>
  field.extensions["declaration"] as Declaration | undefined;

const declarations = new WeakMap<Function, Declaration[]>();

const defaultRates = { QUERY: "read", MUTATION: "write", SUBSCRIPTION: "live" } as const satisfies Record<OperationKind, RateClass>;

function declare(kind: OperationKind, type: ReturnType, options: OperationOptions): MethodDecorator {
  return (prototype, methodName) => {
    const name = options.name ?? methodName;
    registerWithTypeGraphql(kind, type, options, name)(prototype, methodName, {});
    const declaration: Declaration = {
      name,
      kind,
      access: options.access,
      cost: options.cost ?? (kind === "MUTATION" ? 10 : 1),
      rate: options.rate ?? defaultRates[kind],
      sensitive: options.sensitive ?? false,
      since: options.since,
      rule: options.rule ?? null,
      listSize: options.listSize ?? null,
      description: options.description,
    };
    declarations.set(prototype.constructor, [...(declarations.get(prototype.constructor) ?? []), declaration]);
  };
}

function registerWithTypeGraphql(kind: OperationKind, type: ReturnType, options: OperationOptions, name: string) {
  const { description, deprecationReason } = options;
  const nullable = options.nullableItems ? ("items" as const) : (options.nullable ?? false);
  const shared = { name, description, nullable, ...(deprecationReason === undefined ? {} : { deprecationReason }) };
  if (kind === "QUERY") return Query(type, shared) as LegacyDecorator;
  if (kind === "MUTATION") return Mutation(type, shared) as LegacyDecorator;
  // type-graphql wants a source here; build-schema.ts replaces it by the method itself.
  return Subscription(type, { ...shared, subscribe: neverCalled }) as LegacyDecorator;
}

type LegacyDecorator = (prototype: object, methodName: string, descriptor: object) => void;

const neverCalled = (): never => {
  throw new TypeError("The schema was not made by build-schema.ts.");
};
