import { type Ask, at, listAt, type Variables } from "./example.ts";

/** What the examples ask the server before they show themselves. */
export const lookups = {
  vacancy: "{ open: vacancies(filter: { isOpen: true }, first: 1) { nodes { code } } any: vacancies(first: 1) { nodes { code } } }",
  vacancies: "{ vacancies(first: 20) { nodes { id } } }",
  board: "query ($vacancyId: ID!) { scoreboard(vacancyId: $vacancyId) { rows(first: 1) { nodes { participant } } } }",
  rounds: "{ rounds(first: 20) { nodes { id state } } }",
  lists: "query ($roundId: ID!) { resultLists(roundId: $roundId) { id placements(first: 1) { nodes { participant } } } }",
  ruleSets: "{ ruleSets { code year } }",
} as const;

/** A vacancy that can be applied for, else any. */
export async function vacancyCode(ask: Ask): Promise<Variables | null> {
  const found = await ask(lookups.vacancy);
  const code = at(found, "open", "nodes", 0, "code") ?? at(found, "any", "nodes", 0, "code");
  return code === null ? null : { code };
}

/** The first vacancy whose board has rows. */
export async function boardWithScores(ask: Ask): Promise<Variables | null> {
  for (const vacancy of listAt(await ask(lookups.vacancies), "vacancies", "nodes")) {
    const vacancyId = at(vacancy, "id");
    const found = await ask(lookups.board, { vacancyId });
    if (at(found, "scoreboard", "rows", "nodes", 0) !== null) return { vacancyId };
  }
  return null;
}

/** The round that is under way, else the newest. */
export async function roundUnderWay(ask: Ask): Promise<Variables | null> {
  const rounds = listAt(await ask(lookups.rounds), "rounds", "nodes");
  const round = rounds.find((each) => at(each, "state") === "RUNNING") ?? rounds[0];
  return round === undefined ? null : { roundId: at(round, "id") };
}

/** A result list that has rows, and the participant of its first row. */
export async function participantOfList(ask: Ask): Promise<Variables | null> {
  for (const round of listAt(await ask(lookups.rounds), "rounds", "nodes")) {
    const lists = listAt(await ask(lookups.lists, { roundId: at(round, "id") }), "resultLists");
    const list = lists.find((each) => at(each, "placements", "nodes", 0) !== null);
    if (list !== undefined) return { id: at(list, "id"), participant: at(list, "placements", "nodes", 0, "participant") };
  }
  return null;
}

export async function newestRuleSet(ask: Ask): Promise<Variables | null> {
  const sets = listAt(await ask(lookups.ruleSets), "ruleSets").toSorted((a, b) => Number(at(b, "year")) - Number(at(a, "year")));
  const [newest] = sets;
  return newest === undefined ? null : { code: at(newest, "code") };
}
