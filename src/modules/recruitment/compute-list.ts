import { canonicalJson, sha256Hex } from "../../kernel/canonical.ts";
import { Rejected, reject, type UserErrorData } from "../../kernel/errors.ts";
import { certifyTies, tieClasses } from "./certified-ties.ts";
import { undecidedTies, type UndecidedTie, withCommitteeOrder } from "./committee-ties.ts";
import type { CertifiedTieDecision, ListData, ListPerson, PrivateFigures } from "./list-data.ts";
import { messages } from "./result-list.messages.ts";
import type { ResultStage } from "./result-list-transitions.ts";
import { publishedCandidate, publishedRules } from "./published-content.ts";
import type { Candidate, PlaceDecider, TieRankDecider } from "./rules/candidate.ts";
import { cutToFieldTest, type CutCandidate } from "./rules/cut.ts";
import { InputError } from "../../kernel/input-error.ts";
import { type RankingRow, rankWithDeciders } from "./rules/ranking.ts";
import { skdTotal } from "./rules/threshold.ts";

/** A row of a list as it is stored and signed. */
export interface ListRow {
  readonly applicantId: string;
  readonly participant: string;
  readonly formationId: string;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly skdTotal: number | null;
  readonly skb: string | null;
  readonly skdScaled: string | null;
  readonly skdWeighted: string | null;
  readonly skbWeighted: string | null;
  readonly final: string | null;
  readonly rank: number | null;
  readonly status: string;
  readonly passes: boolean;
  readonly placedFormationId: string | null;
  readonly tieDecidedBy: PlaceDecider | null;
  readonly tieRank: number | null;
  readonly tieRankBy: TieRankDecider | null;
  readonly tieDecisionId: string | null;
}

export interface ComputedList {
  readonly rows: readonly ListRow[];
  /** SHA-256 of everything that is published of the input, of the hashes of its files, and of a final list of the cut on which it rests. */
  readonly inputHash: string;
  /** Of a final list: the candidates as they are published. */
  readonly candidates: readonly Candidate[];
  /** Of a final list: the committee's decisions on which rows rest. */
  readonly tieDecisions: readonly CertifiedTieDecision[];
}

/** How ties are decided: by private figures, read for these people only; or by what two people have certified before. */
export interface PrivateTies {
  readonly kind: "PRIVATE";
  read(applicantIds: readonly string[]): Promise<ReadonlyMap<string, PrivateFigures>>;
}
export type TieSource =
  | PrivateTies
  | {
      readonly kind: "CERTIFIED";
      readonly ranks: ReadonlyMap<string, Pick<ListRow, "tieRank" | "tieRankBy">>;
    };

/**
 * Computes a list with the rules of its round: the same function when it is proposed, when it is signed and when it is published.
 * Throws Rejected where data is missing, or a tie on which a place depends survives every step: nobody is picked silently.
 */
export async function computeList(stage: ResultStage, data: ListData, ties: TieSource): Promise<ComputedList> {
  const problems = problemsOf(stage, data);
  if (problems.length > 0) throw new Rejected(problems);
  try {
    if (stage === "FINAL") return await computeFinal(data, ties);
    return stage === "SKD" ? computeCut(data) : computeAdministrative(data);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return reject("INCOMPLETE", ["input", "stage"], messages.rulesIncomplete);
  }
}

/** The ties that keep a final list from being computed. Throws Rejected where data is missing, as `computeList`. */
export async function findUndecidedTies(data: ListData, ties: PrivateTies): Promise<UndecidedTie[]> {
  const problems = problemsOf("FINAL", data);
  if (problems.length > 0) throw new Rejected(problems);
  return undecidedTies(data.ruleSet, data.formations, await privateCandidates(data, ties));
}

/** People of each formation as the cut takes them. */
export const cutCandidatesOf = (data: ListData, formation: string): CutCandidate[] =>
  data.people
    .filter((each) => each.formation === formation)
    .map(({ participant, scores, exclusion }) => ({ participant, scores, exclusion }));

const statusOf = { met: "MS", notMet: "TMS" } as const;

function computeAdministrative(data: ListData): ComputedList {
  const rows = data.people.map((person) => ({
    ...blankRow(person, data),
    status: person.isEligible ? statusOf.met : statusOf.notMet,
    passes: person.isEligible === true,
  }));
  const published = rows.map(({ participant, status }) => ({ participant, status }));
  return { rows, inputHash: hashOf("ADMINISTRATIVE", data, published), candidates: [], tieDecisions: [] };
}

function computeCut(data: ListData): ComputedList {
  const people = new Map(data.people.map((each) => [each.participant, each]));
  const cuts = data.formations.map((formation) => ({ formation, candidates: cutCandidatesOf(data, formation.id) }));
  const rows = cuts.flatMap(({ formation, candidates }) =>
    cutToFieldTest(data.ruleSet, formation.need, formation.kind, candidates).rows.map(({ participant, total, passes, rank, status }) => ({
      ...blankRow(people.get(participant) as ListPerson, data),
      skdTotal: total,
      passes,
      rank,
      status,
    })),
  );
  return { rows, inputHash: hashOf("SKD", data, cuts), candidates: [], tieDecisions: [] };
}

async function computeFinal(data: ListData, ties: TieSource): Promise<ComputedList> {
  const { candidates, rows: ranked, deciders } = ties.kind === "PRIVATE" ? await rankPrivately(data, ties) : rankCertified(data, ties);
  const people = new Map(data.people.map((each) => [each.participant, each]));
  const published = new Map(candidates.map((each) => [each.participant, each]));
  // No two certified decisions share a participant. A row whose decision was withdrawn after the signature is not the signed one.
  const decisions = new Map(data.tieDecisions.flatMap((each) => each.participants.map((participant) => [participant, each.id] as const)));
  const rows = ranked.map(
    ({ participant, placedIn, skdTotal: total, skdScaled, skdWeighted, skbWeighted, final, rank, status }): ListRow => {
      const tieDecidedBy = deciders.get(participant) ?? null;
      const { tieRank = null, tieRankBy = "GPA" } = published.get(participant) ?? {};
      return {
        ...blankRow(people.get(participant) as ListPerson, data),
        skdTotal: total,
        skdScaled,
        skdWeighted,
        skbWeighted,
        final,
        rank,
        status,
        tieDecidedBy,
        passes: placedIn !== null,
        placedFormationId: placedIn === null ? null : (data.formationIds.get(placedIn) ?? null),
        tieRank,
        tieRankBy: tieRank === null ? null : tieRankBy,
        tieDecisionId: tieDecidedBy === "COMMITTEE" ? (decisions.get(participant) ?? null) : null,
      };
    },
  );
  return {
    rows,
    inputHash: hashOf("FINAL", data, candidates.map(publishedCandidate)),
    candidates,
    tieDecisions: data.tieDecisions.filter(({ id }) => rows.some(({ tieDecisionId }) => tieDecisionId === id)),
  };
}

interface RankedCandidates {
  readonly candidates: readonly Candidate[];
  readonly rows: readonly RankingRow[];
  readonly deciders: ReadonlyMap<string, PlaceDecider | null>;
}

async function rankPrivately(data: ListData, ties: PrivateTies): Promise<RankedCandidates> {
  const { candidates, ranking, deciders, incomplete } = certifyTies(data.ruleSet, data.formations, await privateCandidates(data, ties));
  refuseUnresolved(ranking.unresolved);
  if (incomplete.length > 0) reject("INCOMPLETE", ["input", "stage"], messages.tieDataMissing(incomplete));
  return { candidates, rows: ranking.rows, deciders };
}

/** Everyone with the private figures of those who are tied, and with what the committee has certified. */
async function privateCandidates(data: ListData, ties: PrivateTies): Promise<Candidate[]> {
  const bare = data.people.map(candidateOf);
  const ids = new Map(data.people.map((each) => [each.participant, each.applicantId]));
  const tied = tieClasses(data.ruleSet, data.formations, bare)
    .flat()
    .map((each) => ids.get(each.participant) ?? "");
  const figures = await ties.read(tied);
  const whole = bare.map((each) => ({ ...each, ...figures.get(ids.get(each.participant) ?? "") }));
  return withCommitteeOrder(data.ruleSet, data.formations, whole, data.tieDecisions);
}

function rankCertified(data: ListData, { ranks }: TieSource & { kind: "CERTIFIED" }): RankedCandidates {
  const candidates = data.people.map(candidateOf).map((each): Candidate => {
    const { tieRank = null, tieRankBy = null } = ranks.get(each.participant) ?? {};
    return { ...each, tieRank, tieRankBy: tieRankBy ?? "GPA" };
  });
  const { rows, unresolved } = rankWithDeciders(data.ruleSet, data.formations, candidates);
  refuseUnresolved(unresolved);
  return {
    candidates,
    rows: rows.map(({ row }) => row),
    deciders: new Map(rows.map(({ row, decidedBy }) => [row.participant, decidedBy])),
  };
}

function refuseUnresolved(
  unresolved: readonly { readonly formation: string; readonly participants: readonly string[]; readonly places: number }[],
): void {
  if (unresolved.length === 0) return;
  throw new Rejected(
    unresolved.map(({ formation, participants, places }) => ({
      code: "INCOMPLETE",
      path: ["input", "stage"],
      message: messages.unresolvedTie(formation, places, participants),
    })),
  );
}

function candidateOf({ participant, formation, scores, skb, exclusion }: ListPerson): Candidate {
  // People without the basic test were refused above.
  const total = scores === null ? 0 : skdTotal(scores);
  return { participant, formation, skdTotal: total, scores, skb, gpa: null, birthDate: null, tieRank: null, tieRankBy: "GPA", exclusion };
}

function blankRow({ applicantId, participant, formation, scores, skb }: ListPerson, data: ListData): ListRow {
  return {
    applicantId,
    participant,
    formationId: data.formationIds.get(formation) ?? "",
    twk: scores?.twk ?? null,
    tiu: scores?.tiu ?? null,
    tkp: scores?.tkp ?? null,
    skdTotal: scores === null ? null : skdTotal(scores),
    skb,
    skdScaled: null,
    skdWeighted: null,
    skbWeighted: null,
    final: null,
    rank: null,
    status: "",
    passes: false,
    placedFormationId: null,
    tieDecidedBy: null,
    tieRank: null,
    tieRankBy: null,
    tieDecisionId: null,
  };
}

function problemsOf(stage: ResultStage, data: ListData): UserErrorData[] {
  const { people, missing, unannounced, cutSha256, differsFromCut, outsideCut, notAdmitted } = data;
  const problem = (code: UserErrorData["code"], message: UserErrorData["message"]): UserErrorData => ({
    code,
    path: ["input", "stage"],
    message,
  });
  const untold = unannounced.length > 0 ? [problem("INCOMPLETE", messages.unannounced(unannounced.length, unannounced))] : [];
  if (people.length === 0) return untold.length > 0 ? untold : [problem("INCOMPLETE", messages.noApplicants)];
  const withoutSkd = stage === "FINAL" ? people.filter((each) => each.scores === null).map((each) => each.participant) : [];
  // Whom a status code puts out is not ranked, and stands in the list as the file has them.
  const notEligible =
    stage === "ADMINISTRATIVE"
      ? []
      : people.filter((each) => each.isEligible === false && each.exclusion === null).map((each) => each.participant);
  return [
    ...untold,
    ...(stage === "FINAL" && cutSha256 === null ? [problem("INCOMPLETE", messages.cutMissing)] : []),
    ...(missing.length > 0 ? [problem("INCOMPLETE", messages.resultsMissing(missing.length, missing))] : []),
    ...(differsFromCut.length > 0 ? [problem("MISMATCH", messages.cutOutdated(differsFromCut.length, differsFromCut))] : []),
    ...(outsideCut.length > 0 ? [problem("INCOMPLETE", messages.outsideCut(outsideCut))] : []),
    ...(notAdmitted.length > 0 ? [problem("MISMATCH", messages.notAdmitted(notAdmitted.length, notAdmitted))] : []),
    ...(notEligible.length > 0 ? [problem("MISMATCH", messages.notEligible(notEligible.length, notEligible))] : []),
    ...(withoutSkd.length > 0 ? [problem("INCOMPLETE", messages.skdMissing(withoutSkd.length, withoutSkd))] : []),
  ];
}

function hashOf(stage: ResultStage, { ruleSet, formations, sources, cutSha256 }: ListData, input: unknown): string {
  return sha256Hex(
    canonicalJson({
      stage,
      ruleSet: publishedRules(ruleSet),
      formations: stage === "ADMINISTRATIVE" ? [] : formations,
      input,
      sources: sources.map((each) => each.sha256),
      ...(stage === "FINAL" ? { cut: cutSha256 } : {}),
    }),
  );
}
