import type { FastifyReply, FastifyRequest } from "fastify";
import { createHash } from "node:crypto";
import type { Locale } from "../kernel/text.ts";
import { isNoticeKey } from "../web/messages/catalogue.ts";
import type { NoticeKey } from "../web/messages/catalogue.ts";

export interface HtmlAnswer {
  readonly html: string;
  readonly status: number;
  readonly locale: Locale;
  /** The same for every anonymous reader of this language: caches may keep it and ask whether it changed. */
  readonly isShared: boolean;
}

export function sendHtml(request: FastifyRequest, reply: FastifyReply, { html, status, locale, isShared }: HtmlAnswer): FastifyReply {
  reply.headers({
    "content-language": locale,
    vary: "Accept-Language, Cookie",
    "cache-control": isShared ? "public, no-cache" : "private, no-store",
  });
  if (isShared && status === 200) {
    // On a slow line "nothing changed" is the fastest page.
    const tag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
    reply.header("etag", tag);
    if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
  }
  return reply.code(status).type("text/html; charset=utf-8").send(html);
}

const noticeName = "kabar";

/** What the next page says once. */
export function rememberNotice(reply: FastifyReply, notice: NoticeKey, isSecure: boolean): void {
  reply.setCookie(noticeName, notice, { path: "/", maxAge: 60, sameSite: "lax", httpOnly: true, secure: isSecure });
}

export function takeNotice(request: FastifyRequest, reply: FastifyReply): NoticeKey | null {
  const notice = request.cookies[noticeName];
  if (notice === undefined) return null;
  reply.clearCookie(noticeName, { path: "/" });
  return isNoticeKey(notice) ? notice : null;
}
