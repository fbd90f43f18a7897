import { Kind, parse, visit } from "graphql";
import { expect, test } from "vitest";
import { portalDocuments } from "../../support/portal-documents.ts";

test("every mutation of the portal asks for userErrors", () => {
  const silent = portalDocuments.filter(({ text }) => {
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
