import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Services } from "../../../graphql/context.ts";
import { isLocalDate } from "../../../kernel/calendar.ts";
import { normaliseParticipantNumber } from "../../../kernel/codes.ts";
import { readInput, refusal, textField } from "../../../kernel/input.ts";
import { row } from "../../../kernel/rows.ts";
import { messages } from "../own-result.messages.ts";
import { actAsApplicant, applicantByNumber, type ApplicantFound, identityOfApplicant, type IdentityFound } from "../own-result.queries.ts";

export type OwnResultServices = Pick<Services, "clock" | "instance" | "database" | "keyring">;

/** Ten minutes, five wrong codes, and five codes an hour for one applicant. */
export const ownResultLimits = { lifetime: 600_000, tries: 5, codes: 5, window: 3_600_000 } as const;

const claimSchema = z.object({
  roundCode: textField(60),
  participant: textField(60),
  birthDate: z.string().refine(isLocalDate, refusal("INVALID", messages.invalidDate)),
});

export interface Claimed {
  readonly applicant: ApplicantFound;
  readonly identity: IdentityFound;
}

/**
 * The applicant whose number and birth date are named, or null. The same statements and the same comparison run for a number that nobody
 * has, so that neither answer nor time tells which of the two was wrong.
 */
export async function findClaimed(em: SqlEntityManager, input: unknown, { database, keyring }: OwnResultServices): Promise<Claimed | null> {
  const { roundCode, participant, birthDate } = readInput(claimSchema, input);
  const reader = database.readerOf(em);
  const applicant = await row(reader, applicantByNumber, { roundCode, participant: normaliseParticipantNumber(participant) ?? "" });
  const applicantId = applicant?.applicantId ?? nobody;
  await actAsApplicant(em, applicantId);
  const identity = await row(reader, identityOfApplicant, { applicantId });
  const isBirthDate = keyring.hashes("BIRTH_DATE", `${applicantId}\u0000${birthDate}`).includes(identity?.birthDateHash ?? "");
  return applicant && identity && isBirthDate ? { applicant, identity } : null;
}

const nobody = "00000000-0000-0000-0000-000000000000";
