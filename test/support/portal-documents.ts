const sources = import.meta.glob<string>(["../../src/web/**/*.{ts,tsx}", "!../../src/web/gql/**"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Every GraphQL document of the portal, with the file that sends it. Whether the schema knows it, the code generator says. */
export const portalDocuments = Object.entries(sources).flatMap(([file, source]) =>
  [...source.matchAll(/\bgraphql\(`([^`]+)`\)/g)].map(([, text = ""]) => ({ file, text })),
);
