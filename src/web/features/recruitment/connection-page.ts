/** What the pages ask of a connection. */
export interface ConnectionPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly isCountCapped: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
