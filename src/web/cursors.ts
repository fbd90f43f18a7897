/** Which page of a connection is asked for; a document takes all four as `$first`, `$after`, `$last`, `$before`. */
export interface PageAsked {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** How the cursor that leads back is called beside one that leads on. */
export const beforeName = (name: string): string => (name === "after" ? "before" : `${name}-before`);

/** The page that an address asks for: before a cursor, after one, else the first. */
export function pageAsked(query: URLSearchParams, size: number, name = "after"): PageAsked {
  const [after, before] = [query.get(name), query.get(beforeName(name))];
  return before === null ? { first: size, after, last: null, before: null } : { first: null, after: null, last: size, before };
}

/** The same address without its cursors: where one of them was broken, the list begins anew. `null`: it had none. */
export function withoutCursors(address: string): string | null {
  const [path = "/", search = ""] = address.split("?");
  const query = new URLSearchParams(search);
  const kept = [...query].filter(([name]) => name !== "after" && name !== "before");
  if (kept.length === query.size) return query.size === 0 ? null : path;
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
}
