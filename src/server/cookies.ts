import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply } from "fastify";
import type { Cookies } from "../graphql/context.ts";
import { cookieName } from "../kernel/cookie.ts";

/** Cookies that an operation sets (sign-in, sign-out), kept until there is an answer to put them on. */
export class CookieJar implements Cookies {
  readonly changes: { readonly name: string; readonly value: string; readonly maxAge: number }[] = [];

  set(name: string, value: string, maxAge: number): void {
    this.changes.push({ name, value, maxAge });
  }

  clear(name: string): void {
    this.changes.push({ name, value: "", maxAge: 0 });
  }
}

/**
 * Not readable by script, not sent with requests of other sites, and over TLS bound to this very host: browsers accept the
 * prefix `__Host-` only with Secure, the path `/` and no domain.
 */
export function applyCookies(reply: FastifyReply, jar: CookieJar, publicUrl: string): void {
  const secure = publicUrl.startsWith("https:");
  const options: CookieSerializeOptions = { httpOnly: true, sameSite: "lax", secure, path: "/" };
  for (const { name, value, maxAge } of jar.changes) void reply.setCookie(cookieName(name, publicUrl), value, { ...options, maxAge });
}
