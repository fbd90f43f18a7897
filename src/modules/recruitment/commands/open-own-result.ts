import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { readInput, textField } from "../../../kernel/input.ts";
import { rows } from "../../../kernel/rows.ts";
import { useOneTimeCode } from "../../people/index.ts";
import { type ApplicantFound, ownPlacements, type OwnPlacement, ownRequirements, type OwnRequirement } from "../own-result.queries.ts";
import { findClaimed, type OwnResultServices, readClaim } from "./own-result-claim.ts";

/** Everything that a person may see of the own selection. */
export interface OwnResult {
  readonly applicant: ApplicantFound;
  readonly name: string | null;
  readonly gpa: string | null;
  readonly placements: readonly OwnPlacement[];
  readonly requirements: readonly OwnRequirement[];
}

/**
 * Opens the own row with number, birth date and code. `null`: something does not match, and nothing says what. It is answered and not
 * thrown, for the try that it writes down must be committed.
 */
export async function openOwnResult(em: SqlEntityManager, input: unknown, services: OwnResultServices): Promise<OwnResult | null> {
  const { code } = readInput(z.object({ code: textField(40) }), input);
  const claim = readClaim(input, services);
  const isCode = await useOneTimeCode(em, claim.hashes, code, services);
  const claimed = await findClaimed(em, claim, services);
  if (!isCode || claimed === null) return null;
  const { applicant, identity } = claimed;
  const reader = services.database.readerOf(em);
  const { applicantId } = applicant;
  const open = (cipher: string | null, column: "name_cipher" | "gpa_cipher") =>
    cipher === null ? null : services.keyring.decrypt(cipher, `applicant_identity.${column}`);
  return {
    applicant,
    name: open(identity.nameCipher, "name_cipher"),
    gpa: open(identity.gpaCipher, "gpa_cipher"),
    placements: await rows(reader, ownPlacements, { applicantId }),
    requirements: await rows(reader, ownRequirements, { applicantId }),
  };
}
