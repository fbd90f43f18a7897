import { type GraphQLField, type GraphQLFieldResolver, getNamedType, isObjectType } from "graphql";
import { Rejected } from "../kernel/errors.ts";
import { say } from "../kernel/text.ts";
import { refusalOf } from "./access.ts";
import type { Context } from "./context.ts";
import type { Declaration } from "./operation.ts";

type RootField = GraphQLField<unknown, Context>;

/** Asks the declaration before the method is called, and before its arguments are looked at. */
export function guarded(field: RootField, declaration: Declaration): void {
  const method = methodOf(field);
  field.resolve = (source, args, context, info) => {
    const refusal = refusalOf(declaration.access, declaration.kind, context.viewer);
    if (refusal) throw refusal;
    return method(source, args, context, info);
  };
}

/** As `guarded`, and what the user can act on becomes `userErrors` in the payload. */
export function guardedMutation(field: RootField, declaration: Declaration): void {
  const method = methodOf(field);
  const payload = getNamedType(field.type);
  const entities = isObjectType(payload) ? Object.keys(payload.getFields()).filter((name) => name !== "userErrors") : [];
  const refused = Object.fromEntries(entities.map((name) => [name, null]));
  field.resolve = async (source, args, context, info) => {
    const refusal = refusalOf(declaration.access, declaration.kind, context.viewer);
    if (refusal) throw refusal;
    try {
      const answer = (await method(source, args, context, info)) as object;
      return { ...answer, userErrors: [] };
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      return {
        ...refused,
        userErrors: error.errors.map(({ code, path, message }) => ({ code, path, message: say(message, context.viewer.locale) })),
      };
    }
  };
}

/** The method is the source of events; each event is then the value of the field, in a context of its own. */
export function guardedSubscription(field: RootField, declaration: Declaration): void {
  const method = methodOf(field);
  field.subscribe = (source, args, context, info) => {
    const refusal = refusalOf(declaration.access, declaration.kind, context.viewer);
    if (refusal) throw refusal;
    return method(source, args, context, info);
  };
  field.resolve = (event, _args, context) => {
    // Again, because a grant may have ended since the subscription began.
    const refusal = refusalOf(declaration.access, declaration.kind, context.viewer);
    if (refusal) throw refusal;
    return event;
  };
}

function methodOf(field: RootField): GraphQLFieldResolver<unknown, Context> {
  if (!field.resolve) throw new TypeError(`${field.name} has no method.`);
  return field.resolve;
}
