import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InputError } from "../../../src/kernel/input-error.ts";
import { compareIds, conversationOf, type CastVote, type Vote } from "../../../src/modules/survey/rules/opinion/conversation.ts";
import { readVotes } from "../../../src/modules/survey/rules/opinion/read-votes.ts";

const header = "timestamp,datetime,comment-id,voter-id,vote";

describe("votes of a conversation", () => {
  test("the last row per voter and comment counts, whatever its timestamp; participants stand as they joined", () => {
    const csv = `${header}\n30,x,2,late,1\n20,x,10,early,0\n25,x,2,early,1\n10,x,2,early,-1\n`;
    expect(readVotes(csv)).toEqual({
      voters: ["early", "late"],
      statements: ["2", "10"],
      ballots: [
        [
          { statement: 0, vote: -1 },
          { statement: 1, vote: 0 },
        ],
        [{ statement: 0, vote: 1 }],
      ],
    });
  });

  test("columns in any order, a byte order mark, Windows line ends, quotes and empty lines are read", () => {
    const csv = '\uFEFFvote,voter-id,comment-id,timestamp\r\n-1,"a, b",7,1\r\n\r\n1,c,7,2\r\n';
    expect(readVotes(csv)).toEqual({
      voters: ["a, b", "c"],
      statements: ["7"],
      ballots: [[{ statement: 0, vote: -1 }], [{ statement: 0, vote: 1 }]],
    });
  });

  test("the order of the rows does not matter, except between votes of one person on one statement", () => {
    const vote = fc.record({
      timestamp: fc.nat(50),
      voter: fc.constantFrom("1", "2", "10", "b", "a"),
      statement: fc.constantFrom("0", "3", "20"),
      vote: fc.constantFrom<Vote[]>(1, 0, -1),
    });
    const once = fc.uniqueArray(vote, { selector: ({ voter, statement }) => `${voter} ${statement}` });
    fc.assert(
      fc.property(
        once.chain((votes) => fc.tuple(fc.constant(votes), fc.shuffledSubarray(votes, { minLength: votes.length }))),
        ([votes, shuffled]: [CastVote[], CastVote[]]) => {
          expect(conversationOf(shuffled)).toEqual(conversationOf(votes));
        },
      ),
    );
  });

  test("ids that are numbers stand by their size, before words", () => {
    expect(["b", "10", "9", "007", "a", "0"].sort(compareIds)).toEqual(["0", "9", "10", "007", "a", "b"]);
  });

  test.each([
    ["no header", "1,x,2,3,1\n", "line 1: the header lacks timestamp, comment-id, voter-id, vote"],
    ["a column missing", "timestamp,comment-id,voter-id\n", "line 1: the header lacks vote"],
    ["no votes", `${header}\n`, "input: holds no votes"],
    ["a vote of 2", `${header}\n1,x,2,3,1\n1,x,2,4,2\n`, "line 3: vote must be 1, -1 or 0"],
    ["no vote", `${header}\n1,x,2,3\n`, "line 2: vote must be 1, -1 or 0"],
    ["no voter", `${header}\n1,x,2,,1\n`, "line 2: voter-id is missing"],
    ["no comment", `${header}\n1,x,,3,1\n`, "line 2: comment-id is missing"],
    ["a date for a timestamp", `${header}\n2024-01-01,x,2,3,1\n`, "line 2: timestamp must be a number"],
    ["an open quote", `${header}\n1,"x,2,3,1\n`, "line 2: is not CSV"],
  ])("%s: refused in one line", (_, csv, line) => {
    expect(() => readVotes(csv)).toThrow(new InputError(line));
  });
});
