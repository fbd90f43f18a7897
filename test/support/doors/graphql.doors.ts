import { expect } from "vitest";
import { loadConfig } from "../../../src/config.ts";
import { loadInstance } from "../../../src/kernel/instance.ts";
import type { DoorRegistry, Doors } from "../doors.ts";
import { makeUnit } from "../people.ts";
import { makeRound } from "../rounds.ts";
import { anonymous } from "../viewers.ts";

/** A unit, which everyone sees; and a round that is a draft, which nobody sees who is not of its unit. */
const nodes = (document: string, variablesOf: (id: string) => object, expected: object): Doors => ({
  async prepare(app) {
    const call = (id: string) => ({ document, variables: { ...variablesOf(id) } });
    return {
      right: { viewer: anonymous(), call: call((await makeUnit(app, { name: "Door" })).id) },
      wrongRow: { viewer: anonymous(), call: call((await makeRound(app)).id) },
    };
  },
  check: (data) => expect(data).toEqual(expected),
});

export const graphqlDoors: DoorRegistry = {
  "Query.instance": {
    prepare: async () => ({
      right: { viewer: anonymous(), call: { document: "{ instance { name { id en } timeZone locales districts { slug name code } } }" } },
    }),
    check(data) {
      const { name, timeZone, locales, districts } = loadInstance(loadConfig().instance);
      expect(data).toEqual({
        instance: { name, timeZone, locales, districts: districts.map((each) => ({ ...each, code: each.code ?? null })) },
      });
    },
  },
  "Query.node": nodes("query ($id: ID!) { node(id: $id) { __typename ... on Unit { name } } }", (id) => ({ id }), {
    node: { __typename: "Unit", name: "Door" },
  }),
  "Query.nodes": nodes("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Unit { name } } }", (id) => ({ ids: [id] }), {
    nodes: [{ __typename: "Unit", name: "Door" }],
  }),
};
