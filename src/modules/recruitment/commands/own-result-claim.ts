import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Services } from "../../../graphql/context.ts";
import { isLocalDate } from "../../../kernel/calendar.ts";
import { normaliseParticipantNumber } from "../../../kernel/codes.ts";
import { readInput, refusal, textField } from "../../../kernel/input.ts";
import { row } from "../../../kernel/rows.ts";
import { messages } from "../own-result.messages.ts";
import { actAsApplicant, applicantByNumber, type ApplicantFound, identityOfApplicant, type IdentityFound } from "../own-result.queries.ts";
import { hashesOfBirthDate } from "../sealed-columns.ts";

export type OwnResultServices = Pick<Services, "clock" | "instance" | "database" | "keyring">;

const claimSchema = z.object({
  roundCode: textField(60),
  participant: textField(60),
  birthDate: z.string().refine(isLocalDate, refusal("INVALID", messages.invalidDate)),
});

/** Who somebody says to be. */
export interface Claim {
  readonly roundCode: string;
  readonly participant: string;
  readonly birthDate: string;
  /** Under which the codes of this claim stand, right or wrong: a wrong one has its codes, tries and limits like a right one. */
  readonly hashes: readonly string[];
}

export interface Claimed {
  readonly applicant: ApplicantFound;
  readonly identity: IdentityFound;
}

export function readClaim(input: unknown, { keyring }: Pick<OwnResultServices, "keyring">): Claim {
  const { roundCode, birthDate, ...given } = readInput(claimSchema, input);
  const participant = normaliseParticipantNumber(given.participant) ?? "";
  return { roundCode, participant, birthDate, hashes: keyring.hashes("CLAIM", [roundCode, participant, birthDate].join("\u0000")) };
}

/**
 * The applicant whose number and birth date are named, or null. The same statements and the same comparison run for a number that nobody
 * has, so that neither answer nor time tells which of the two was wrong.
 */
export async function findClaimed(
  em: SqlEntityManager,
  { roundCode, participant, birthDate }: Claim,
  { database, keyring }: OwnResultServices,
): Promise<Claimed | null> {
  const reader = database.readerOf(em);
  const applicant = await row(reader, applicantByNumber, { roundCode, participant });
  const applicantId = applicant?.applicantId ?? randomUUID();
  await actAsApplicant(em, applicantId);
  const identity = await row(reader, identityOfApplicant, { applicantId });
  const isBirthDate = hashesOfBirthDate(keyring, applicantId, birthDate).includes(identity?.birthDateHash ?? "");
  return applicant && identity && isBirthDate ? { applicant, identity } : null;
}
