import type { Role } from "../../kernel/viewer.ts";
import type { Channel } from "./rules/rule-set.ts";

/** Duties of a round. The duties of one chain must be done by different people (separation of duties). */
export const duties = [
  "DRAFT",
  "APPROVE",
  "PUBLISH",
  "IMPORT",
  "FIRST_SIGNATURE",
  "SECOND_SIGNATURE",
  "FINALISE",
  "FIRST_VERIFICATION",
  "SECOND_VERIFICATION",
  "OBJECTION_DECISION",
] as const;
export type Duty = (typeof duties)[number];

export const dutyChains = ["ANNOUNCEMENT", "RESULT", "SCREENING"] as const;
export type DutyChain = (typeof dutyChains)[number];

interface DutyNeed {
  readonly duty: Duty;
  readonly roles: readonly Role[];
}

/** Someone with grants that reach the unit of the round today. */
export interface Holder {
  readonly personId: string;
  readonly roles: readonly Role[];
}

export interface DutyReadiness {
  readonly duty: Duty;
  readonly roles: readonly Role[];
  /** People who hold one of the roles, whether or not they are needed elsewhere in the chain. */
  readonly holders: number;
  /** Whether someone is left for it after the other duties of the chain have their people. */
  readonly isCovered: boolean;
}

export interface ChainReadiness {
  readonly chain: DutyChain;
  readonly needed: number;
  /** Different people who hold any role of the chain. */
  readonly assigned: number;
  readonly isReady: boolean;
  readonly duties: readonly DutyReadiness[];
}

/** What is already done, and by whom: nobody else can be put in that place. */
export type DoneDuties = { readonly [Key in Duty]?: string };

/**
 * Which duties of a round have nobody free. Three people may be too few where two of them may only draft, so people are matched
 * to duties (largest matching), never counted. Earlier duties keep their person where not all can be covered.
 */
export function readinessOf(channel: Channel, isComputed: boolean, holders: readonly Holder[], done: DoneDuties = {}): ChainReadiness[] {
  return chainsOf(channel, isComputed).map(({ chain, needs }) => {
    const candidates = needs.map((need) => candidatesFor(need, holders, done));
    const covered = largestMatching(candidates);
    const roles = new Set(needs.flatMap((need) => need.roles));
    return {
      chain,
      needed: needs.length,
      assigned: holders.filter((holder) => holder.roles.some((role) => roles.has(role))).length,
      isReady: covered.every(Boolean),
      duties: needs.map(({ duty, roles: dutyRoles }, index) => ({
        duty,
        roles: dutyRoles,
        holders: holdersOf(dutyRoles, holders).length,
        isCovered: covered[index] === true,
      })),
    };
  });
}

/** Drafter ≠ approver ≠ publisher; importer ≠ first signer ≠ second signer; first ≠ second verifier ≠ decider of the objection. */
const announcement: readonly DutyNeed[] = [
  { duty: "DRAFT", roles: ["PERSONNEL_OFFICER"] },
  { duty: "APPROVE", roles: ["COMMITTEE_MEMBER"] },
  { duty: "PUBLISH", roles: ["APPOINTING_OFFICIAL"] },
];
const result: readonly DutyNeed[] = [
  { duty: "IMPORT", roles: ["PERSONNEL_OFFICER"] },
  { duty: "FIRST_SIGNATURE", roles: ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"] },
  { duty: "SECOND_SIGNATURE", roles: ["COMMITTEE_MEMBER"] },
  { duty: "FINALISE", roles: ["APPOINTING_OFFICIAL"] },
];
const screening: readonly DutyNeed[] = [
  { duty: "FIRST_VERIFICATION", roles: ["VERIFIER"] },
  { duty: "SECOND_VERIFICATION", roles: ["VERIFIER"] },
  { duty: "OBJECTION_DECISION", roles: ["COMMITTEE_MEMBER"] },
];

/** Results are signed where they are computed; screening and objections are the regency's where the channel is. */
function chainsOf(channel: Channel, isComputed: boolean): { chain: DutyChain; needs: readonly DutyNeed[] }[] {
  return [
    { chain: "ANNOUNCEMENT", needs: announcement },
    ...(isComputed ? [{ chain: "RESULT" as const, needs: result }] : []),
    ...(channel === "REGENCY" ? [{ chain: "SCREENING" as const, needs: screening }] : []),
  ];
}

function candidatesFor(need: DutyNeed, holders: readonly Holder[], done: DoneDuties): string[] {
  const doneBy = done[need.duty];
  return doneBy === undefined ? holdersOf(need.roles, holders).map((holder) => holder.personId) : [doneBy];
}

const holdersOf = (roles: readonly Role[], holders: readonly Holder[]): readonly Holder[] =>
  holders.filter((holder) => holder.roles.some((role) => roles.includes(role)));

/**
 * Kuhn's method: each duty in turn takes a free person, or one whose duty can move to someone else. A duty once covered stays so.
 * @param candidates people of each duty
 * @returns for each duty whether it has somebody of its own
 */
function largestMatching(candidates: readonly (readonly string[])[]): boolean[] {
  const dutyOf = new Map<string, number>();
  const assign = (duty: number, seen: Set<string>): boolean => {
    for (const person of candidates[duty] ?? []) {
      if (seen.has(person)) continue;
      seen.add(person);
      const taken = dutyOf.get(person);
      if (taken === undefined || assign(taken, seen)) {
        dutyOf.set(person, duty);
        return true;
      }
    }
    return false;
  };
  return candidates.map((_, duty) => assign(duty, new Set()));
}
