import type { IncomingHttpHeaders } from "node:http";
import { localeOf } from "./locale.ts";
import type { Viewer } from "./viewer.ts";

/** What is known of a caller before anyone has looked who it is; the same for a request and for a socket. */
export interface Caller {
  readonly headers: IncomingHttpHeaders;
  /** Network address of the client, behind the trusted proxies. */
  readonly address: string;
  /** From the first message of a socket, where a program cannot set headers; else the header counts. */
  readonly authorization?: string | undefined;
}

/** Who calls, by session cookie or API token. Throws `UNAUTHENTICATED` for a token that is wrong; a session that ended counts as none. */
export interface Sessions {
  viewerOf(caller: Caller, look?: Look): Promise<Viewer>;
}

export interface Look {
  /** False where the program looks by itself: that is no use of the session, and must not keep it alive. True if not said. */
  readonly isUse: boolean;
}

/**
 * Topic on which an ended session is told: `{ sessionId }` or `{ personId }` (all of them). Whoever revokes records the event
 * with this topic; every process then closes the sockets.
 */
export const revocationTopic = "sessions:revoked";

/** Nobody is known: before there are sessions, and in tests of the grammar. */
export const anonymousSessions: Sessions = { viewerOf: async (caller) => anonymousViewer(caller) };

export const anonymousViewer = ({ headers, address }: Caller): Viewer => ({
  kind: "ANONYMOUS",
  personId: null,
  sessionId: null,
  grants: [],
  scopes: null,
  locale: localeOf(headers),
  address,
});
