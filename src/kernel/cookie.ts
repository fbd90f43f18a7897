import { fastifyCookie } from "@fastify/cookie";

/** The name under which a cookie travels. */
export const cookieName = (name: string, publicUrl: string): string => (publicUrl.startsWith("https:") ? `__Host-${name}` : name);

/** The value of a cookie in a request's header, or null where there is none. */
export const cookieOf = (header: string | undefined, name: string, publicUrl: string): string | null =>
  (header === undefined ? undefined : fastifyCookie.parse(header)[cookieName(name, publicUrl)]) ?? null;
