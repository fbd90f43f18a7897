import { DemoResolver, DemoVacancyResolver } from "./demo/demo.resolver.ts";
import { InstanceResolver } from "./graphql/instance.resolver.ts";
import type { NodeType } from "./graphql/node.ts";
import { NodeResolver } from "./graphql/node.ts";
import { forumNodeTypes, forumResolvers } from "./modules/forum/index.ts";
import { peopleNodeTypes, peopleResolvers } from "./modules/people/index.ts";
import { recruitmentNodeTypes, recruitmentResolvers } from "./modules/recruitment/index.ts";
import { transparencyNodeTypes, transparencyResolvers } from "./modules/transparency/index.ts";

/** Every resolver of the API, in the order of the modules. A module appends its own. */
export const resolvers: readonly Function[] = [
  InstanceResolver,
  NodeResolver,
  ...peopleResolvers,
  ...transparencyResolvers,
  ...forumResolvers,
  ...recruitmentResolvers,
  DemoResolver,
  DemoVacancyResolver,
];

/** Every type that has an id, with its loader. A module appends its own. */
export const nodeTypes: readonly NodeType[] = [...peopleNodeTypes, ...transparencyNodeTypes, ...forumNodeTypes, ...recruitmentNodeTypes];
