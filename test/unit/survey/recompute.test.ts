import { describe, expect, test } from "vitest";

import { recompute } from "../../support/recompute.ts";

const elements = {
  requirements: "3.31",
  procedure: "3.4",
  completionTime: "3.2",
  cost: "3.9",
  product: "3.5",
  competence: "3.6",
  behaviour: "3.7",
  complaintHandling: "3.4",
  facilities: "3.41",
};

/** Everyone agrees with 0; 1 and 2 divide seven people into four and three. The first person changed their mind about 1. */
const votes = [
  "timestamp,datetime,comment-id,voter-id,vote",
  "1,Tue Nov 24 2026,1,0,-1",
  ...[0, 1, 2, 3, 4, 5, 6].flatMap((voter) =>
    [1, voter < 4 ? 1 : -1, voter < 4 ? -1 : 1].map((vote, comment) => `${10 + voter},Tue Nov 24 2026,${comment},${voter},${vote}`),
  ),
].join("\n");

describe("npm run -s recompute", () => {
  test("satisfaction: of averages, and of answers", async () => {
    expect(await recompute(["satisfaction"], { elements })).toEqual({
      code: 0,
      out: '{"index":"87.28","grade":"B","performance":"Baik"}\n',
      err: "",
    });
    expect(await recompute(["satisfaction"], { responses: [[4, 4, 4, 4, 4, 4, 4, 4, 3]] })).toMatchObject({
      out: '{"index":"97.22","grade":"A","performance":"Sangat baik"}\n',
    });
  });

  test("priorities: weights and consistency ratio", async () => {
    const file = { items: ["A", "B"], comparisons: [["A", "B", 3]] };
    expect(await recompute(["priorities"], file)).toEqual({
      code: 0,
      out: '{"weights":{"A":0.75,"B":0.25},"consistencyRatio":0}\n',
      err: "",
    });
  });

  test("opinion: every part of the output in its order", async () => {
    const { code, out } = await recompute(["opinion", "--plain"], votes);
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(found)).toEqual(["participants", "statements", "k", "groups", "consensus", "representative"]);
    expect(found).toMatchObject({ participants: 7, statements: 3, k: 2 });
    expect(found.groups).toEqual([
      { id: 0, size: 4, members: ["0", "1", "2", "3"] },
      { id: 1, size: 3, members: ["4", "5", "6"] },
    ]);
    expect(found.consensus.map(({ statement }: { statement: string }) => statement)).toEqual(["0", "1", "2"]);
    expect(Object.keys(found.representative[0])).toEqual(["group", "statement", "agree", "repness", "z"]);
    expect((await recompute(["opinion", "--plain"], votes)).out).toBe(out);
  });

  test("opinion: without --plain a group of fewer than five does not count; --k fixes the groups", async () => {
    const score = ({ out }: { out: string }) => JSON.parse(out).consensus[0].score;
    expect(score(await recompute(["opinion", "--plain"], votes))).toBeCloseTo((5 / 6) * (4 / 5), 12);
    expect(score(await recompute(["opinion"], votes))).toBeCloseTo(8 / 9, 12);
    expect(score(await recompute(["opinion", "--plain", "--k", "1"], votes))).toBeCloseTo(8 / 9, 12);
  });

  test.each<[string, string[], unknown, string]>([
    [
      "an element missing",
      ["satisfaction"],
      { elements: { ...elements, cost: undefined } },
      "elements.cost: is missing, or is not a decimal number from 1 to 4\n",
    ],
    ["a pair missing", ["priorities"], { items: ["A", "B"], comparisons: [] }, "comparisons: 1 of the pairs is missing\n"],
    ["JSON for CSV", ["opinion"], {}, "line 1: the header lacks timestamp, comment-id, voter-id, vote\n"],
    ["CSV for JSON", ["satisfaction"], votes, "input: is not JSON\n"],
    ["no number of groups", ["opinion", "--k", "two"], votes, "--k: must be a whole number from 1\n"],
    ["too many groups", ["opinion", "--k", "3"], votes, "--k: only 2 groups can be told apart\n"],
  ])("%s exits 1 with one clear line", async (_, arguments_, input, err) => {
    expect(await recompute(arguments_, input)).toMatchObject({ code: 1, out: "", err });
  });
});
