import { type Ask, at, listAt, type Variables } from "./example.ts";

/** What the examples ask the server before they show themselves. */
export const lookups = {
  vacancy: "{ open: vacancies(filter: { isOpen: true }, first: 1) { nodes { code } } any: vacancies(first: 1) { nodes { code } } }",
  liveVacancy: "{ instance { demo { liveVacancy { id } } } }",
  /** Boards that move, before those that stand still. */
  vacancies:
    "{ moving: vacancies(filter: { states: [IN_SELECTION] }, first: 20) { nodes { id } } any: vacancies(first: 20) { nodes { id } } }",
  board: "query ($vacancyId: ID!) { scoreboard(vacancyId: $vacancyId) { rows(first: 1) { nodes { participant } } } }",
  rounds: "{ rounds(first: 20) { nodes { id state } } }",
  lists: "query ($roundId: ID!) { resultLists(roundId: $roundId) { id state placements(first: 1) { nodes { participant } } } }",
  ruleSets: "{ ruleSets { code year } }",
} as const;

/** A vacancy that can be applied for, else any. */
export async function vacancyCode(ask: Ask): Promise<Variables | null> {
  const found = await ask(lookups.vacancy);
  const code = at(found, "open", "nodes", 0, "code") ?? at(found, "any", "nodes", 0, "code");
  return code === null ? null : { code };
}

/** The vacancy whose board the demo moves, else the first one with rows: of those in selection, then of any. */
export async function boardWithScores(ask: Ask): Promise<Variables | null> {
  const live = at(await ask(lookups.liveVacancy), "instance", "demo", "liveVacancy", "id");
  const found = await ask(lookups.vacancies);
  const others = [...listAt(found, "moving", "nodes"), ...listAt(found, "any", "nodes")].map((each) => at(each, "id"));
  for (const vacancyId of new Set([live, ...others].filter((each) => each !== null))) {
    const board = await ask(lookups.board, { vacancyId });
    if (at(board, "scoreboard", "rows", "nodes", 0) !== null) return { vacancyId };
  }
  return null;
}

/** The round that is under way, else the newest. */
export async function roundUnderWay(ask: Ask): Promise<Variables | null> {
  const rounds = listAt(await ask(lookups.rounds), "rounds", "nodes");
  const round = rounds.find((each) => at(each, "state") === "RUNNING") ?? rounds[0];
  return round === undefined ? null : { roundId: at(round, "id") };
}

/** A result list that stands published, and the participant of its first row. */
export async function participantOfList(ask: Ask): Promise<Variables | null> {
  for (const round of listAt(await ask(lookups.rounds), "rounds", "nodes")) {
    const lists = listAt(await ask(lookups.lists, { roundId: at(round, "id") }), "resultLists");
    const list = lists.find((each) => standing.has(at(each, "state")) && at(each, "placements", "nodes", 0) !== null);
    if (list !== undefined) return { id: at(list, "id"), participant: at(list, "placements", "nodes", 0, "participant") };
  }
  return null;
}

const standing: ReadonlySet<unknown> = new Set(["PUBLISHED_PROVISIONAL", "FINAL"]);

export async function newestRuleSet(ask: Ask): Promise<Variables | null> {
  const sets = listAt(await ask(lookups.ruleSets), "ruleSets").toSorted((a, b) => Number(at(b, "year")) - Number(at(a, "year")));
  const [newest] = sets;
  return newest === undefined ? null : { code: at(newest, "code") };
}
