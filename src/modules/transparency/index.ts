import type { Context } from "../../graphql/context.ts";
import type { NodeType } from "../../graphql/node.ts";
import { LogLeafResolver } from "./log-leaf.resolver.ts";
import { LogLeafType } from "./log-leaf.type.ts";
import { logLeafById } from "./transparency.queries.ts";

export { LogLeafType } from "./log-leaf.type.ts";
export { leavesOfSubject } from "./transparency.queries.ts";
export { appendLeaf, appendLeaves } from "./commands/append-leaf.ts";

export const transparencyResolvers: readonly Function[] = [LogLeafResolver];

export const transparencyNodeTypes: readonly NodeType[] = [
  { type: LogLeafType, load: (context: Context, id: string) => context.loaders.load(logLeafById, id) },
];
