import { createHmac } from "node:crypto";

/** The same database, as another role. A socket's folder (`?host=/run/postgresql`) is kept. Throws where it is no address. */
export function asRole(url: string, role: string, password: string): string {
  const changed = withHost(url);
  changed.username = encodeURIComponent(role);
  changed.password = encodeURIComponent(password);
  return changed.href;
}

/** The same server and role, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = withHost(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

export function databaseName(url: string): string {
  const parsed = withHost(url);
  return decodeURIComponent(parsed.pathname.slice(1)) || decodeURIComponent(parsed.username);
}

/** The password of a role: nobody has to keep it, and it changes with the secret. */
export function rolePassword(secret: string, role: string): string {
  return createHmac("sha256", secret).update(`database-role:${role}`).digest("hex");
}

/** An address without a host cannot carry a user: the host moves from the query into its place. */
function withHost(url: string): URL {
  const parsed = new URL(url);
  if (parsed.host !== "") return parsed;
  const host = parsed.searchParams.get("host") ?? "localhost";
  parsed.searchParams.delete("host");
  return new URL(url.replace(/^(postgres(?:ql)?:\/\/)[^/?]*([^?]*).*$/, `$1${encodeURIComponent(host)}$2`) + parsed.search);
}
