/** What the pages ask of a connection. */
export interface ConnectionPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly isCountCapped: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    /** Where the page also reads backward. */
    readonly hasPreviousPage?: boolean;
    readonly startCursor?: string | null;
  };
}
