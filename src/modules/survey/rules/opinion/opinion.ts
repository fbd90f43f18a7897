import { InputError } from "../../../../kernel/input-error.ts";
import { consensusScores } from "./consensus.ts";
import { compareIds, type Conversation } from "./conversation.ts";
import { countedGroups, withoutCopies } from "./defences.ts";
import { groupVotes } from "./group-votes.ts";
import { opinionGroups } from "./groups.ts";
import { representativeStatements } from "./representative.ts";

export interface OpinionOptions {
  /** The published algorithm, without our defences. */
  readonly isPlain: boolean;
  /** The number of groups; `null`: the silhouette chooses. */
  readonly k: number | null;
}

export interface Opinion {
  readonly participants: number;
  readonly statements: number;
  readonly k: number;
  readonly groups: readonly { readonly id: number; readonly size: number; readonly members: readonly string[] }[];
  /** Highest first; of equals the lower statement. */
  readonly consensus: readonly { readonly statement: string; readonly score: number }[];
  readonly representative: readonly {
    readonly group: number;
    readonly statement: string;
    readonly agree: boolean;
    readonly repness: number;
    readonly z: number;
  }[];
}

/** Opinion groups, what they all share and what sets each apart. @throws InputError where `k` groups cannot be told apart */
export function opinionOf(conversation: Conversation, { isPlain, k }: OpinionOptions): Opinion {
  const distinct = isPlain ? { ...conversation, voices: conversation.voters.map((voter) => [voter]) } : withoutCopies(conversation);
  const groups = opinionGroups(distinct, k);
  if (k !== null && groups.length < k) throw new InputError(`--k: only ${groups.length} groups can be told apart`);
  const votes = groupVotes(distinct, groups);
  const scores = consensusScores(votes, isPlain ? groups.map(() => true) : countedGroups(groups));
  const { statements } = conversation;
  return {
    participants: conversation.voters.length,
    statements: statements.length,
    k: groups.length,
    groups: groups.map((group, id) => {
      const members = group.flatMap((at) => distinct.voices[at] ?? []).sort(compareIds);
      return { id, size: members.length, members };
    }),
    consensus: statements
      .map((statement, at) => ({ statement, score: scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score || compareIds(a.statement, b.statement)),
    representative: groups.flatMap((_, group) =>
      representativeStatements(group, votes).map(({ statement, ...found }) => ({
        group,
        statement: statements[statement] ?? "",
        ...found,
      })),
    ),
  };
}
