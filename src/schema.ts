import { mkdirSync, writeFileSync } from "node:fs";
import { buildSchema } from "./graphql/build-schema.ts";
import { printSchema } from "./graphql/print-schema.ts";
import { nodeTypes, resolvers } from "./resolvers.ts";

/** `npm run schema`: writes the contract that is reviewed and compared. Bundled without a look at types: pages may still wait for it. */
mkdirSync("schema", { recursive: true });
writeFileSync("schema/schema.graphql", printSchema(buildSchema({ resolvers, nodeTypes })));
