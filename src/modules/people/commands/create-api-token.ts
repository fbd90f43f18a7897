import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import type { Clock } from "../../../kernel/clock.ts";
import { hashesOfToken, type Random, secretToken } from "../../../kernel/codes.ts";
import { AccessError, reject } from "../../../kernel/errors.ts";
import { idField, readInput, textField } from "../../../kernel/input.ts";
import type { Keyring } from "../../../kernel/personal.ts";
import { tokenScopes, type Viewer } from "../../../kernel/viewer.ts";
import { messages as grammarMessages } from "../../../graphql/graphql.messages.ts";
import { ApiToken } from "../api-token.entity.ts";
import * as messages from "../api-token.messages.ts";
import { canGiveScope } from "../people.policy.ts";
import { activeUnit } from "./add-unit.ts";

const longestLife = 366 * 24 * 3_600_000;
const mostTokens = 20;

/** Makes a token in the viewer's own name. The secret is in this answer and nowhere else; the table holds its hash. */
export async function createApiToken(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  { clock, keyring, random }: { readonly clock: Clock; readonly keyring: Keyring; readonly random?: Random },
): Promise<{ apiTokenId: string; secret: string }> {
  const given = readInput(inputSchema, input);
  if (viewer.personId === null) throw new AccessError("UNAUTHENTICATED", grammarMessages.signInFirst);
  const now = clock.now().getTime();
  const left = given.expiresAt.getTime() - now;
  if (left <= 0 || left > longestLife) reject("OUT_OF_RANGE", ["input", "expiresAt"], messages.expiryRange);
  checkScopes(viewer, given.scopes, given.unitId ?? null);
  if (given.unitId) await activeUnit(em, given.unitId, ["input", "unitId"]);
  const living = await em.count(ApiToken, { personId: viewer.personId, revokedAt: null, expiresAt: { $gt: clock.now() } });
  if (living >= mostTokens) reject("FULL", [], messages.tooManyTokens);
  const secret = secretToken(random);
  const token = em.create(ApiToken, {
    personId: viewer.personId,
    name: given.name,
    tokenHash: hashesOfToken(keyring, secret)[0] ?? "",
    scopes: given.scopes,
    unitId: given.unitId ?? null,
    expiresAt: given.expiresAt,
  });
  await em.flush();
  return { apiTokenId: token.id, secret };
}

const inputSchema = z.object({
  name: textField(100),
  scopes: z
    .array(z.enum(tokenScopes))
    .min(1)
    .max(tokenScopes.length)
    .transform((scopes) => [...new Set(scopes)].sort()),
  unitId: idField().nullish(),
  expiresAt: z.date(),
});

function checkScopes(viewer: Viewer, scopes: readonly (typeof tokenScopes)[number][], unitId: string | null): void {
  if (scopes.some((scope) => scope !== "read") && unitId === null) reject("REQUIRED", ["input", "unitId"], messages.unitNeeded);
  if (!scopes.every((scope) => canGiveScope(viewer, scope, unitId))) reject("NOT_ALLOWED", ["input", "scopes"], messages.scopeNotYours);
}
