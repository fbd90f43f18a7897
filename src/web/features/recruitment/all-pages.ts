/** A page of a connection, without its count. */
export interface PageOfRows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** More pages than these no page of the portal reads for a list of choices: 500 rows. */
const mostPages = 5;

/** The rows of a connection that fills a list of choices, page after page. `read` answers null where the thing is gone. */
export async function allPages<Row>(read: (after: string | null) => Promise<PageOfRows<Row> | null>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const found: PageOfRows<Row> | null = await read(after);
    rows.push(...(found?.nodes ?? []));
    if (!found?.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor;
  }
  return rows;
}
