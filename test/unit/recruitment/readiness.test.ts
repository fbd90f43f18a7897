import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/kernel/viewer.ts";
import { readinessMessage } from "../../../src/modules/recruitment/readiness.messages.ts";
import { type Holder, readinessOf } from "../../../src/modules/recruitment/readiness.ts";

const holder = (personId: string, ...roles: Role[]): Holder => ({ personId, roles });
const chainOf = (name: string, holders: Holder[], done = {}) => {
  const chain = readinessOf("REGENCY", true, holders, done).find((each) => each.chain === name);
  if (!chain) throw new Error(`no chain ${name}`);
  return chain;
};
const open = (name: string, holders: Holder[], done = {}) =>
  chainOf(name, holders, done)
    .duties.filter((each) => !each.isCovered)
    .map((each) => each.duty);

describe("a chain of duties", () => {
  test("is ready when every duty has a person of its own", () => {
    const holders = [holder("a", "PERSONNEL_OFFICER"), holder("b", "COMMITTEE_MEMBER"), holder("c", "APPOINTING_OFFICIAL")];
    expect(chainOf("ANNOUNCEMENT", holders)).toMatchObject({ needed: 3, assigned: 3, isReady: true });
    expect(open("ANNOUNCEMENT", holders)).toEqual([]);
  });

  test("is not ready with enough people who may all do the same", () => {
    const holders = ["a", "b", "c", "d"].map((name) => holder(name, "PERSONNEL_OFFICER"));
    expect(chainOf("ANNOUNCEMENT", holders)).toMatchObject({ needed: 3, assigned: 4, isReady: false });
    expect(open("ANNOUNCEMENT", holders)).toEqual(["APPROVE", "PUBLISH"]);
  });

  test("counts a person with two roles once", () => {
    const holders = [holder("a", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER"), holder("c", "APPOINTING_OFFICIAL")];
    expect(open("ANNOUNCEMENT", holders)).toEqual(["APPROVE"]);
  });

  test("moves a person to where nobody else can be, instead of taking the first that comes", () => {
    // The officer a could sign first too, but is the only one who can import.
    const holders = [
      holder("a", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER"),
      holder("b", "COMMITTEE_MEMBER"),
      holder("c", "COMMITTEE_MEMBER"),
      holder("d", "APPOINTING_OFFICIAL"),
    ];
    expect(open("RESULT", holders)).toEqual([]);
  });

  test("leaves nobody for the objection where the verifiers are the committee", () => {
    const holders = [holder("a", "VERIFIER", "COMMITTEE_MEMBER"), holder("b", "VERIFIER", "COMMITTEE_MEMBER")];
    expect(open("SCREENING", holders)).toEqual(["OBJECTION_DECISION"]);
  });

  test("keeps what is done in the hands that did it", () => {
    const holders = [
      holder("a", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER"),
      holder("b", "PERSONNEL_OFFICER"),
      holder("c", "APPOINTING_OFFICIAL"),
    ];
    expect(open("ANNOUNCEMENT", holders)).toEqual([]);
    expect(open("ANNOUNCEMENT", holders, { DRAFT: "a" })).toEqual(["APPROVE"]);
  });
});

test("a national round that is not computed needs only who announces it", () => {
  const chains = (channel: "NATIONAL" | "REGENCY", isComputed: boolean) => readinessOf(channel, isComputed, []).map((each) => each.chain);
  expect(chains("NATIONAL", false)).toEqual(["ANNOUNCEMENT"]);
  expect(chains("NATIONAL", true)).toEqual(["ANNOUNCEMENT", "RESULT"]);
  expect(chains("REGENCY", true)).toEqual(["ANNOUNCEMENT", "RESULT", "SCREENING"]);
});

test("the message says how many are missing and for what", () => {
  const chain = chainOf("RESULT", [holder("a", "PERSONNEL_OFFICER"), holder("b", "COMMITTEE_MEMBER")]);
  expect(readinessMessage(chain)).toEqual({
    id: "Perlu 4 orang, ada 2: belum ada yang dapat memberi tanda tangan kedua atau menetapkan hasil akhir.",
    en: "Needs 4 people, 2 assigned: nobody can give the second signature or finalise results.",
  });
  expect(readinessMessage({ ...chain, duties: [] })).toEqual({ id: "Semua tugas ada orangnya.", en: "Every duty has its person." });
});

test("as many duties are covered as any assignment could cover, whatever the order of the people", () => {
  const roles = ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL", "VERIFIER"] as const;
  const people = fc
    .array(fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }), { maxLength: 5 })
    .map((sets) => sets.map((set, index) => holder(`p${index}`, ...set)));
  fc.assert(
    fc.property(people, (holders) => {
      for (const chain of readinessOf("REGENCY", true, holders)) {
        const covered = chain.duties.filter((each) => each.isCovered).length;
        expect(covered).toBe(
          mostCovered(
            chain.duties.map((each) => each.roles),
            holders,
          ),
        );
        const reversed = readinessOf("REGENCY", true, holders.toReversed()).find((each) => each.chain === chain.chain);
        expect(reversed?.duties).toEqual(chain.duties);
      }
    }),
  );
});

/** By trying everything. */
function mostCovered(needs: readonly (readonly Role[])[], holders: readonly Holder[]): number {
  const [first, ...rest] = needs;
  if (!first) return 0;
  const able = holders.filter((each) => each.roles.some((role) => first.includes(role)));
  return Math.max(
    mostCovered(rest, holders),
    ...able.map(
      (taken) =>
        1 +
        mostCovered(
          rest,
          holders.filter((each) => each !== taken),
        ),
    ),
  );
}
