import { describe, expect, test } from "vitest";

import { conversationOf, type CastVote } from "../../../src/modules/survey/rules/opinion/conversation.ts";
import { opinionOf, type Opinion } from "../../../src/modules/survey/rules/opinion/opinion.ts";
import { identicalBots, mimickingBots, twoCamps } from "./two-camps.ts";

const analyse = (votes: readonly CastVote[], isPlain: boolean) => opinionOf(conversationOf(votes), { isPlain, k: null });
const ranking = ({ consensus }: Opinion) => consensus.map(({ statement }) => statement);
const topFive = (opinion: Opinion) => ranking(opinion).slice(0, 5);
const isBot = (voter: string) => voter.startsWith("bot-");
/** Bots among the members of the group that most of them land in. */
function shareOfBots({ groups }: Opinion): number {
  const bots = groups.map(({ members }) => members.filter(isBot).length);
  const most = bots.indexOf(Math.max(...bots));
  return bots[most]! / groups[most]!.size;
}

/** The numbers of participants and bots of the measurements on real conversations; the conversation is a generated one. */
const sizes = [
  { participants: 204, bots: [5, 10, 20, 40], seed: 2 },
  { participants: 536, bots: [10, 27, 54], seed: 2 },
];

describe.each(sizes)("$participants participants", ({ participants, bots, seed }) => {
  const honest = twoCamps(participants, seed);
  const plain = analyse(honest, true);
  const defended = analyse(honest, false);
  const target = ranking(plain)[0]!;
  const largest = plain.groups.toSorted((a, b) => b.size - a.size)[0]!.members;

  test.each(bots)(
    "%i identical bots take a group and the first rank without the defences, and move no rank of the top five with them",
    (count) => {
      const attacked = [...honest, ...identicalBots(count, ranking(plain))];
      const undefended = analyse(attacked, true);
      expect(shareOfBots(undefended)).toBeGreaterThan(0.7);
      expect(undefended.k).toBe(plain.k + 1);
      const moved = undefended.consensus.map(({ score }, rank) => Math.abs(score - plain.consensus[rank]!.score));
      expect(Math.max(...moved)).toBeGreaterThan(0.1);
      expect(topFive(analyse(attacked, false))).toEqual(topFive(defended));
    },
  );

  test.each(bots.filter((count) => count >= participants / 20))(
    "%i mimicking bots sink the first statement; where a fifth of them could verify, the verified figure keeps its top five",
    (count) => {
      const attack = mimickingBots(count, honest, largest, target, seed * 100);
      expect(ranking(analyse([...honest, ...attack], true)).indexOf(target)).toBeGreaterThan(0);
      const verified = attack.filter(({ voter }) => Number(voter.slice("bot-".length)) < count / 5);
      expect(topFive(analyse([...honest, ...verified], false))).toEqual(topFive(defended));
    },
  );
});
