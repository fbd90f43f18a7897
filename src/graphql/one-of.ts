import { Extensions } from "type-graphql";

/** Marks an input class as `@oneOf`: exactly one of its fields is given. All of its fields must be nullable. */
export const oneOf = (): ClassDecorator => Extensions({ oneOf: true });
