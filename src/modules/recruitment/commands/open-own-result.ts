import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { z } from "zod";
import { isOneTimeCode } from "../../../kernel/codes.ts";
import { readInput, textField } from "../../../kernel/input.ts";
import { rows } from "../../../kernel/rows.ts";
import { type ApplicantFound, ownPlacements, type OwnPlacement, ownRequirements, type OwnRequirement } from "../own-result.queries.ts";
import { type Claimed, findClaimed, ownResultLimits, type OwnResultServices } from "./own-result-code.ts";

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
  const claimed = await findClaimed(em, input, services);
  if (!(await useCode(em, claimed, code, services)) || !claimed) return null;
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

/** The newest code of the applicant; an older one is void. Counts the try under the row's lock. */
async function useCode(
  em: SqlEntityManager,
  claimed: Claimed | null,
  code: string,
  { clock, keyring }: OwnResultServices,
): Promise<boolean> {
  const db = em.getKysely<Record<string, never>>();
  const now = clock.now().toISOString();
  const found = await sql<{ id: string; codeHash: string; isOpen: boolean }>`
    select id, code_hash as "codeHash", used_at is null and tries < ${ownResultLimits.tries} as "isOpen" from own_result_code
    where applicant_id = ${claimed?.applicant.applicantId ?? randomUUID()}::uuid and expires_at > ${now}::timestamptz
    order by expires_at desc, id desc limit 1 for update`.execute(db);
  const challenge = found.rows[0] ?? { id: randomUUID(), codeHash: "", isOpen: false };
  // Compared in any case, and a row that is not there is updated too: nothing tells by the time it takes.
  const isRight = isOneTimeCode(keyring, challenge.id, code, challenge.codeHash) && challenge.isOpen;
  await sql`
    update own_result_code set tries = tries + ${isRight ? 0 : 1}::int, used_at = case when ${isRight}::boolean then ${now}::timestamptz else used_at end
    where id = ${challenge.id}::uuid`.execute(db);
  return isRight;
}
