import { expect } from "vitest";
import type { DoorRegistry } from "../doors.ts";
import { publishedVacancy } from "../rounds.ts";
import { anonymous } from "../viewers.ts";

export const transparencyDoors: DoorRegistry = {
  "Query.logLeaf": {
    async prepare(app) {
      await publishedVacancy(app);
      return { right: { viewer: anonymous(), call: { document: "{ logLeaf(position: 0) { position kind leafHash } }" } } };
    },
    check: (data) =>
      expect(data).toEqual({ logLeaf: { position: 0, kind: "vacancyPublished", leafHash: expect.stringMatching(/^[0-9a-f]{64}$/) } }),
  },
  "Query.logLeaves": {
    // The oldest leaf of all: no list is published before a vacancy is.
    async prepare(app) {
      await publishedVacancy(app);
      return { right: { viewer: anonymous(), call: { document: "{ logLeaves(first: 1) { nodes { kind leafHash } } }" } } };
    },
    check: (data) =>
      expect(data).toEqual({ logLeaves: { nodes: [{ kind: "vacancyPublished", leafHash: expect.stringMatching(/^[0-9a-f]{64}$/) }] } }),
  },
};
