import { Kind, parse, validate, visit } from "graphql";
import { expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/build-schema.ts";
import { nodeTypes, resolvers } from "../../../src/resolvers.ts";

const sources = import.meta.glob<string>("../../../src/web/**/*.{ts,tsx}", { eager: true, query: "?raw", import: "default" });
const call = /\bgraphql(?:<(?:[^()]|\([^()]*\))*?>)?\(\s*(["`])([\s\S]*?)\1\s*,?\s*\)/g;

const documents = Object.entries(sources)
  .filter(([file]) => !file.endsWith("/web/document.ts"))
  .flatMap(([file, source]) => [...source.matchAll(call)].map(([, , text = ""]) => ({ file, text })));

test("every call of graphql() in the portal is a plain text that this test can read", () => {
  const calls = Object.entries(sources)
    .filter(([file]) => !file.endsWith("/web/document.ts"))
    .flatMap(([, source]) => source.match(/= graphql[<(]/g) ?? []);
  expect(calls.length).toBe(documents.length);
  expect(calls.length).toBeGreaterThan(0);
});

test("the schema knows every operation of the portal", () => {
  const schema = buildSchema({ resolvers, nodeTypes });
  const problems = documents.flatMap(({ file, text }) => validate(schema, parse(text)).map((error) => `${file}: ${error.message}`));
  expect(problems).toEqual([]);
});

test("every mutation of the portal asks for userErrors", () => {
  const silent = documents.filter(({ text }) => {
    let isSilent = false;
    visit(parse(text), {
      OperationDefinition: (operation) => {
        if (operation.operation !== "mutation") return;
        for (const field of operation.selectionSet.selections) {
          const asked = field.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : [];
          if (!asked.some((each) => each.kind === Kind.FIELD && each.name.value === "userErrors")) isSilent = true;
        }
      },
    });
    return isSilent;
  });
  expect(silent.map(({ file }) => file)).toEqual([]);
});
