/** A version of a result list among those of its round. */
export interface ListVersion {
  readonly id: string;
  readonly stage: string;
  readonly version: number;
  readonly state: string;
  readonly publishedAt: string | null;
}

/** The list that counts at a stage: the newest that was not superseded, else the newest. `null`: none was published. */
export function currentList<List extends ListVersion>(lists: readonly List[], stage: string): List | null {
  const versions = lists.filter((list) => list.stage === stage && list.publishedAt !== null).toSorted((a, b) => b.version - a.version);
  return versions.find(({ state }) => state !== "SUPERSEDED") ?? versions[0] ?? null;
}

/** The lists that count, one a stage, in the order of the stages given. */
export const currentLists = <List extends ListVersion>(lists: readonly List[], stages: readonly string[]): List[] =>
  stages.flatMap((stage) => currentList(lists, stage) ?? []);
