import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InputError } from "../../../src/kernel/input-error.ts";
import { conversationOf, type CastVote, type Vote } from "../../../src/modules/survey/rules/opinion/conversation.ts";
import { countedGroups, withoutCopies } from "../../../src/modules/survey/rules/opinion/defences.ts";
import { consensusScores } from "../../../src/modules/survey/rules/opinion/consensus.ts";
import { opinionOf } from "../../../src/modules/survey/rules/opinion/opinion.ts";
import { representativeStatements } from "../../../src/modules/survey/rules/opinion/representative.ts";
import { seeded, twoCamps } from "./two-camps.ts";

const plain = { isPlain: true, k: null };
const defended = { isPlain: false, k: null };
const analyse = (votes: readonly CastVote[], options = plain) => opinionOf(conversationOf(votes), options);
const tally = (agree: number, disagree: number, seen = agree + disagree) => ({ agree, disagree, seen });

/** Two camps of four and three on three statements: all agree with 0, only the first camp with 1, only the second with 2. */
const sevenPeople = Array.from({ length: 7 }, (_, voter) =>
  ([1, voter < 4 ? 1 : -1, voter < 4 ? -1 : 1] as Vote[]).map((vote, statement) => ({
    timestamp: voter,
    voter: String(voter + 8),
    statement: String(statement),
    vote,
  })),
).flat();

describe("opinion groups, the published algorithm from a cold start", () => {
  test("seven people, by hand", () => {
    const found = analyse(sevenPeople);
    expect({ ...found, representative: [] }).toEqual({
      participants: 7,
      statements: 3,
      k: 2,
      groups: [
        { id: 0, size: 4, members: ["8", "9", "10", "11"] },
        { id: 1, size: 3, members: ["12", "13", "14"] },
      ],
      consensus: [
        { statement: "0", score: expect.closeTo((5 / 6) * (4 / 5), 12) },
        { statement: "1", score: expect.closeTo((5 / 6) * (1 / 5), 12) },
        { statement: "2", score: expect.closeTo((1 / 6) * (4 / 5), 12) },
      ],
      representative: [],
    });
    // ra = (5/6)/(1/5); p̂ = 7/9, z = (1 − 1/4)/√(7/9·2/9·(1/5 + 1/4))
    const z = (1 - 1 / 4) / Math.sqrt((6 / 9) * (3 / 9) * (1 / 5 + 1 / 4));
    expect(found.representative[0]).toEqual({
      group: 0,
      statement: "1",
      agree: true,
      repness: expect.closeTo(5 / 6 / (1 / 5), 12),
      z: expect.closeTo(z, 12),
    });
  });

  test("finds the camps of a generated conversation and what divides them", () => {
    const votes = twoCamps(204, 2);
    const found = analyse(votes);
    expect([found.participants, found.statements, found.k]).toEqual([204, 40, 2]);
    expect(found.consensus.slice(0, 5).every(({ statement }) => Number(statement) % 4 === 0)).toBe(true);
    for (const group of [0, 1]) {
      const own = found.representative.filter((one) => one.group === group);
      expect(own).toHaveLength(5);
      expect(own.every(({ statement, repness, z }) => Number(statement) % 4 !== 0 && repness > 1 && z > 1.2816)).toBe(true);
    }
  });

  test("everyone of one mind is one group", () => {
    const votes = sevenPeople.map((vote) => ({ ...vote, vote: 1 as const }));
    const found = analyse(votes);
    expect([found.k, found.groups[0]?.size, found.consensus[0]?.score]).toEqual([1, 7, 8 / 9]);
  });

  test.each([1, 2, 3, 5, 8])("--k %i gives as many groups", (k) => {
    const { groups } = opinionOf(conversationOf(twoCamps(204, 1)), { isPlain: true, k });
    expect(groups.map(({ id }) => id)).toEqual([...Array(k).keys()]);
    expect(groups.every(({ size, members }) => size > 0 && members.length === size)).toBe(true);
  });

  test("more groups than can be told apart are refused in one line", () => {
    expect(() => opinionOf(conversationOf(sevenPeople), { isPlain: true, k: 3 })).toThrow(
      new InputError("--k: only 2 groups can be told apart"),
    );
  });

  test("neither the order of the rows nor the names of the participants change a score", () => {
    const votes = twoCamps(80, 9);
    const found = analyse(votes);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seeded(seed);
        const places = votes.map((vote) => ({ vote, at: random() })).toSorted((a, b) => a.at - b.at);
        expect(analyse(places.map(({ vote }) => vote))).toEqual(found);
        const names = new Map(votes.map(({ voter }) => [voter, `${random()}`]));
        const renamed = analyse(votes.map((vote) => ({ ...vote, voter: names.get(vote.voter)! })));
        expect({ ...renamed, groups: [] }).toEqual({ ...found, groups: [] });
        expect(renamed.groups.map(({ members }) => members.toSorted())).toEqual(
          found.groups.map(({ members }) => members.map((voter) => names.get(voter)!).toSorted()),
        );
      }),
      { numRuns: 10 },
    );
  });

  test("every score is above 0 and below 1, highest first; nobody is in two groups", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.nat(), fc.boolean(), (participants, seed, isPlain) => {
        const found = analyse(twoCamps(participants, seed), { isPlain, k: null });
        const scores = found.consensus.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
        const members = found.groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        expect(found.representative.every(({ group }) => group < found.k)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("statements that represent a group (4.9)", () => {
  const agreed = (group: number, votes: Parameters<typeof representativeStatements>[1]) =>
    representativeStatements(group, votes).map(({ statement, agree }) => [statement, agree]);

  test("those that pass both tests, agreed ones first, five at most, the best agreed one among them", () => {
    const own = [tally(0, 30), tally(28, 2), tally(30, 0), tally(27, 3), tally(2, 28), tally(26, 4), tally(25, 5), tally(15, 15)];
    const rest = own.map(({ agree, disagree }) => tally(disagree, agree));
    expect(agreed(0, [own, rest])).toEqual([
      [2, true],
      [1, true],
      [3, true],
      [0, false],
      [4, false],
    ]);
  });

  test("a statement that is agreed with but not otherwise than by the rest stands alone where none passes", () => {
    expect(
      agreed(0, [
        [tally(20, 1), tally(1, 1)],
        [tally(20, 1), tally(1, 1)],
      ]),
    ).toEqual([[0, false]]);
    expect(
      agreed(0, [
        [tally(20, 1), tally(1, 1)],
        [tally(39, 3), tally(1, 1)],
      ]),
    ).toEqual([[0, true]]);
  });

  test("where nothing is agreed with, the strongest difference stands", () => {
    expect(
      agreed(0, [
        [tally(0, 2, 9), tally(1, 3, 9)],
        [tally(1, 2, 9), tally(5, 2, 9)],
      ]),
    ).toEqual([[1, false]]);
  });

  test("the rest are all other groups together", () => {
    const three = [[tally(9, 1)], [tally(2, 8)], [tally(5, 5)]];
    const two = [[tally(9, 1)], [tally(7, 13)]];
    expect(representativeStatements(0, three)).toEqual(representativeStatements(0, two));
  });
});

describe("defences", () => {
  const long = (voter: string, timestamp: number, odd: Vote = 1, length = 15) =>
    Array.from({ length }, (_, at) => ({ timestamp, voter, statement: String(at), vote: at === 0 ? odd : 1 }));

  test("long ballots that are the same in every vote get one voice, that of the earliest; shorter ones stay", () => {
    const votes = [...long("b", 1), ...long("a", 2), ...long("c", 3, -1), ...long("d", 4, 1, 14), ...long("e", 5, 1, 14)];
    const { voters, voices } = withoutCopies(conversationOf(votes));
    expect(voters).toEqual(["b", "c", "d", "e"]);
    expect(voices).toEqual([["b", "a"], ["c"], ["d"], ["e"]]);
  });

  test("copies stay members of their group", () => {
    const votes = [...twoCamps(60, 4), ...long("b", 1e9), ...long("a", 1e9)];
    const { groups, participants } = analyse(votes, defended);
    expect(participants).toBe(62);
    expect(groups.some(({ members, size }) => size === members.length && members.includes("a") && members.includes("b"))).toBe(true);
  });

  const people = (count: number) => [...Array(count).keys()];
  test.each([
    [
      [95, 5],
      [true, true],
    ],
    [
      [96, 4],
      [true, false],
    ],
    [
      [191, 9],
      [true, false],
    ],
    [
      [190, 10],
      [true, true],
    ],
    [
      [4, 4],
      [false, false],
    ],
  ])("groups of %j count: %j (five people and one in twenty)", (sizes, counts) => {
    expect(countedGroups(sizes.map(people))).toEqual(counts);
  });

  test("a group that is too small does not enter the product; where all are, they count as one", () => {
    const votes = [[tally(8, 0)], [tally(0, 3)]];
    expect(consensusScores(votes, [true, true])[0]).toBeCloseTo((9 / 10) * (1 / 5), 12);
    expect(consensusScores(votes, [true, false])[0]).toBeCloseTo(9 / 10, 12);
    expect(consensusScores(votes, [false, false])[0]).toBeCloseTo(9 / 13, 12);
  });

  test("an honest conversation comes out the same with and without them", () => {
    expect(analyse(twoCamps(204, 2), defended)).toEqual(analyse(twoCamps(204, 2)));
  });
});
