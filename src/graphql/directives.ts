import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString, specifiedDirectives } from "graphql";

const text = new GraphQLNonNull(GraphQLString);
const texts = new GraphQLList(text);

/** Written into the published schema from the declarations; nothing is executed because of them. */
export const schemaDirectives: readonly GraphQLDirective[] = [
  ...specifiedDirectives,
  new GraphQLDirective({
    name: "access",
    description:
      "Who may call the operation: anyone, whoever is signed in, or holders of one of the roles. Which rows they see is decided row by row.",
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      to: { type: text, description: "anyone, signedIn or role." },
      roles: { type: texts, description: "Any grant of one of these roles." },
      tokenScopes: { type: texts, description: "An API token with one of these scopes may call it too." },
    },
  }),
  new GraphQLDirective({
    name: "cost",
    description: "Points that the field adds to the estimated cost of an operation (see the limits in the documentation).",
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { weight: { type: text, description: "Points, as in the cost specification of IBM." } },
  }),
  new GraphQLDirective({
    name: "listSize",
    description: "How many items the cost is computed with.",
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: "Items where no argument says how many." },
      slicingArguments: { type: texts, description: "Arguments that say how many." },
      sizedFields: { type: texts, description: "Fields of the connection that hold the items." },
    },
  }),
  new GraphQLDirective({
    name: "since",
    description: "Version in which it appeared.",
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { version: { type: text, description: "Version of the program." } },
  }),
  new GraphQLDirective({
    name: "rule",
    description: "The regulation or decision that the field follows.",
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: { source: { type: text, description: "Name, number and article." } },
  }),
];
