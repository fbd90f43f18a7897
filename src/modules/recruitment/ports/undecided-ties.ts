import type { Context } from "../../../graphql/context.ts";
import { Rejected } from "../../../kernel/errors.ts";
import { hasRoleFor } from "../../../kernel/viewer.ts";
import { findUndecidedTies } from "../compute-list.ts";
import { readListData, readPrivateFigures } from "../list-data.queries.ts";
import { roundById } from "../round.queries.ts";
import { InputError } from "../../../kernel/input-error.ts";
import { tieDecisionsOfRound } from "../tie-decision.queries.ts";
import type { UndecidedTieType } from "../tie-decision.type.ts";

/** Ties of a round that wait for the committee, found with private figures and so only for those who may read them. */
export async function undecidedTiesOf({ loaders, viewer, database, keyring }: Context, roundId: string): Promise<UndecidedTieType[]> {
  const round = await loaders.load(roundById, roundId);
  const { personId } = viewer;
  if (round === null || personId === null || !hasRoleFor(viewer, round.organiserUnitId, "PERSONNEL_OFFICER", "COMMITTEE_MEMBER")) return [];
  const decisions = await loaders.load(tieDecisionsOfRound, roundId);
  const recorded = new Set(decisions.filter(({ state }) => state !== "WITHDRAWN").flatMap(({ participants }) => participants));
  return database.personal(personId, async (reader) => {
    const data = await readListData(reader, roundId, "FINAL");
    if (data === null) return [];
    const ties = await findUndecidedTies(data, { kind: "PRIVATE", read: (ids) => readPrivateFigures(reader, keyring, ids) }).catch(noneYet);
    return ties.map(({ formation, ...tie }) => ({
      ...tie,
      isRecorded: tie.participants.some((participant) => recorded.has(participant)),
      roundId,
      formationId: data.formationIds.get(formation) ?? "",
    }));
  });
}

/** Where figures are missing nobody is tied yet; computing says what is missing. */
function noneYet(error: unknown): [] {
  if (error instanceof Rejected || error instanceof InputError) return [];
  throw error;
}
