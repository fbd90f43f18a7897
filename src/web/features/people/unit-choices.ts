import { graphql } from "../../document.ts";
import type { PageRequest } from "../../page.ts";
import type { Named } from "../recruitment/names.ts";

export interface UnitChoice extends Named {
  readonly id: string;
  readonly code: string;
}
export interface PositionChoice extends Named {
  readonly id: string;
  readonly code: string;
}

interface ChoicePage<Choice> {
  readonly nodes: readonly Choice[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const unitsQuery = graphql(`
  query UnitChoices($after: String) {
    units(first: 100, after: $after, filter: { isActive: true }) {
      nodes {
        id
        code
        name
        nameEn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const positionsQuery = graphql(`
  query PositionChoices($after: String) {
    positions(first: 100, after: $after) {
      nodes {
        id
        code
        name
        nameEn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A regency has some hundred units with its health centres and schools; beyond this a list to choose from is no help. */
const mostPages = 6;

/** Every unit that exists, by name, for a list to choose from. */
export const unitChoices = ({ execute }: PageRequest): Promise<UnitChoice[]> =>
  all(async (after) => (await execute(unitsQuery, { after })).units);

/** Every position, by name, for a list to choose from. */
export const positionChoices = ({ execute }: PageRequest): Promise<PositionChoice[]> =>
  all(async (after) => (await execute(positionsQuery, { after })).positions);

async function all<Choice>(read: (after: string | null) => Promise<ChoicePage<Choice>>): Promise<Choice[]> {
  const found: Choice[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { nodes, pageInfo }: ChoicePage<Choice> = await read(after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
}
