import { expect } from "vitest";
import type { TestApp } from "../app.ts";
import type { Call, DoorRegistry } from "../doors.ts";
import { asOwner, makeOfficial } from "../people.ts";
import { importFile, newNumber, publishedList, resultsCsv } from "../results.ts";
import { announcedRound, approvedFormation, makeStaff, mutate, publishedVacancy } from "../rounds.ts";

/** Two people whom nothing separates for one place. The days of the vacancy are moved, for all doors share one clock. */
async function tied(app: TestApp) {
  const round = await announcedRound(app);
  const formation = await approvedFormation(app, round, { need: 1 });
  const spare = await approvedFormation(app, round, { need: 1 });
  const { id } = await publishedVacancy(app, { formationIds: [formation.id, spare.id] }, round);
  await asOwner(app, "update vacancy set opens_on = opens_on - 20, closes_on = closes_on - 20, state = 'CLOSED' where id = $1", [id]);
  const participants = [newNumber(), newNumber()];
  const line = { formation: formation.code, skd: [100, 120, 180] as const, skb: "80", gpa: "3.5", birthDate: "01/01/1990" };
  const file = resultsCsv(participants.map((participant) => ({ participant, ...line })));
  await importFile(app, round.staff.officer, { roundId: round.id, layout: "RESULTS" }, file);
  const secondOfficer = (await makeOfficial(app, ["PERSONNEL_OFFICER"], round.staff.unitId)).viewer;
  const formations = [formation, spare];
  await publishedList(app, { round, vacancyId: id, formations, ...round.staff, secondOfficer }, "SKD");
  const order = { roundId: round.id, formationId: formation.id, participants, documentNumber: "BA-1/2026", reason: "Alasan uji." };
  const secondMember = (await makeOfficial(app, ["COMMITTEE_MEMBER"], round.staff.unitId)).viewer;
  return { committee: round.staff.committee, secondMember, roundId: round.id, order };
}

async function recorded(app: TestApp) {
  const round = await tied(app);
  const { tieDecision } = await mutate(app, round.committee, "tieDecisionRecord", "tieDecision { id }", round.order);
  return { ...round, id: tieDecision?.id ?? "" };
}

const decide = (name: string, input: object): Call => ({
  document: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { tieDecision { state documentNumber } userErrors { code path } } }`,
  variables: { input },
});
const decided = (name: string, state: string) => (data: Readonly<Record<string, unknown>>) =>
  expect(data).toEqual({ [name]: { tieDecision: { state, documentNumber: "BA-1/2026" }, userErrors: [] } });
const stranger = async (app: TestApp) => (await makeStaff(app)).committee;

export const tieDoors: DoorRegistry = {
  "Query.undecidedTies": {
    async prepare(app) {
      const { committee, roundId } = await tied(app);
      const call = { document: "query ($id: ID!) { undecidedTies(roundId: $id) { places withoutEvidence } }", variables: { id: roundId } };
      return { right: { viewer: committee, call }, wrongRow: { viewer: await stranger(app), call } };
    },
    check: (data) => expect(data).toEqual({ undecidedTies: [{ places: 1, withoutEvidence: [] }] }),
  },
  "Mutation.tieDecisionRecord": {
    async prepare(app) {
      const { committee, order } = await tied(app);
      const call = decide("tieDecisionRecord", order);
      return { right: { viewer: committee, call }, wrongRow: { viewer: await stranger(app), call } };
    },
    check: decided("tieDecisionRecord", "PROPOSED"),
  },
  "Mutation.tieDecisionConfirm": {
    async prepare(app) {
      const { secondMember, id } = await recorded(app);
      const call = decide("tieDecisionConfirm", { id });
      return { right: { viewer: secondMember, call }, wrongRow: { viewer: await stranger(app), call } };
    },
    check: decided("tieDecisionConfirm", "CONFIRMED"),
  },
  "Mutation.tieDecisionWithdraw": {
    async prepare(app) {
      const { committee, id } = await recorded(app);
      const call = decide("tieDecisionWithdraw", { id, reason: "Alasan uji." });
      return { right: { viewer: committee, call }, wrongRow: { viewer: await stranger(app), call } };
    },
    check: decided("tieDecisionWithdraw", "WITHDRAWN"),
  },
};
