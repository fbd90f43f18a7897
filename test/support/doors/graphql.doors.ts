import { expect } from "vitest";
import { loadConfig } from "../../../src/config.ts";
import { loadInstance } from "../../../src/kernel/instance.ts";
import type { DoorRegistry } from "../doors.ts";
import { anonymous } from "../viewers.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

export const graphqlDoors: DoorRegistry = {
  "Query.instance": {
    prepare: async () => ({
      right: { viewer: anonymous(), call: { document: "{ instance { name { id en } timeZone locales districts { slug name code } } }" } },
    }),
    check(data) {
      const { name, timeZone, locales, districts } = loadInstance(loadConfig().instance);
      expect(data).toEqual({ instance: { name, timeZone, locales, districts: districts.map((each) => ({ ...each, code: each.code ?? null })) } });
    },
  },
  "Query.node": {
    prepare: async () => ({ right: { viewer: anonymous(), call: { document: "query ($id: ID!) { node(id: $id) { id } }", variables: { id: nobody } } } }),
    check: (data) => expect(data).toEqual({ node: null }),
  },
  "Query.nodes": {
    prepare: async () => ({ right: { viewer: anonymous(), call: { document: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: [nobody] } } } }),
    check: (data) => expect(data).toEqual({ nodes: [null] }),
  },
};
