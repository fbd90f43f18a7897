import { localDate } from "../../../kernel/calendar.ts";
import { hashesOfToken } from "../../../kernel/codes.ts";
import { AccessError } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import type { TokenScope, Viewer } from "../../../kernel/viewer.ts";
import type { Services } from "../../../graphql/context.ts";
import { messages } from "../../../graphql/graphql.messages.ts";
import { cookieOf } from "../../../kernel/cookie.ts";
import { anonymousViewer, type Caller, type Look, type Sessions } from "../../../kernel/session.ts";
import { viewerOfSession, viewerOfToken } from "../session.queries.ts";
import { grantsWithin, liveScopes, staffIdle, touchEvery } from "../session-rules.ts";

/** Name of the session cookie; over TLS it travels as `__Host-sesi`. */
export const sessionCookie = "sesi";

export type SessionServices = Pick<Services, "clock" | "instance" | "database" | "keyring" | "config">;

/**
 * Who calls. A token that is wrong is refused (UNAUTHENTICATED): a program must notice. A cookie whose session has ended counts as
 * none: the browser of a citizen still gets every public page.
 */
export function createSessions(services: SessionServices): Sessions {
  return {
    async viewerOf(caller, look = { isUse: true }) {
      const authorization = caller.authorization ?? caller.headers.authorization;
      if (authorization !== undefined) return viewerWithToken(services, caller, authorization, look);
      const secret = cookieOf(caller.headers.cookie, sessionCookie, services.config.publicUrl);
      return (secret === null ? null : await viewerWithSession(services, caller, secret, look)) ?? anonymousViewer(caller);
    },
  };
}

async function viewerWithSession(services: SessionServices, caller: Caller, secret: string, look: Look): Promise<Viewer | null> {
  const found = await row(services.database.app, viewerOfSession, {
    ...presented(services, secret, look),
    idleSince: before(services, staffIdle),
  });
  return (
    found && { ...anonymousViewer(caller), kind: "PERSON", personId: found.personId, sessionId: found.sessionId, grants: found.grants }
  );
}

async function viewerWithToken(services: SessionServices, caller: Caller, authorization: string, look: Look): Promise<Viewer> {
  const secret = /^Bearer ([\w-]{20,100})$/i.exec(authorization)?.[1];
  const found = secret === undefined ? null : await row(services.database.app, viewerOfToken, presented(services, secret, look));
  if (found === null) throw new AccessError("UNAUTHENTICATED", messages.signInFirst);
  const grants = grantsWithin(found.grants, found.unitIds);
  // Its own id in the place of a session's: it is limited and revoked by itself.
  return {
    ...anonymousViewer(caller),
    kind: "TOKEN",
    personId: found.personId,
    sessionId: found.tokenId,
    grants,
    scopes: liveScopes(found.scopes as TokenScope[], grants),
  };
}

const presented = (services: SessionServices, secret: string, { isUse }: Look) => ({
  hashes: hashesOfToken(services.keyring, secret),
  now: services.clock.now().toISOString(),
  touchedBefore: isUse ? before(services, touchEvery) : longAgo,
  today: localDate(services.clock.now(), services.instance.timeZone),
});

/** No note of a use is as old: none is written anew. */
const longAgo = new Date(0).toISOString();

const before = ({ clock }: Pick<SessionServices, "clock">, milliseconds: number): string =>
  new Date(clock.now().getTime() - milliseconds).toISOString();
