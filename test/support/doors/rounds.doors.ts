import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import type { TestApp } from "../app.ts";
import type { DoorRegistry, Doors } from "../doors.ts";
import { makeOfficial, makePosition, makeUnit } from "../people.ts";
import {
  announcedRound,
  approvedFormation,
  approvedVacancy,
  dayFromNow,
  makeFormation,
  makeRound,
  makeStaff,
  makeVacancy,
  mutate,
  publishedVacancy,
  scheduleFrom,
  type Staff,
  submittedVacancy,
} from "../rounds.ts";
import { anonymous } from "../viewers.ts";

type Who = keyof Pick<Staff, "officer" | "committee" | "official">;

const mutation = (name: string, selection: string, input: object) => ({
  document: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
  variables: { input },
});

/** A mutation over a row of a unit: the wrong row is that row for the same role of another unit. */
const ofUnit = (
  name: string,
  who: Who,
  selection: string,
  inputOf: (app: TestApp) => Promise<{ staff: Staff; input: object }>,
  expected: object,
): Doors => ({
  async prepare(app) {
    const { staff, input } = await inputOf(app);
    const call = mutation(name, selection, input);
    return { right: { viewer: staff[who], call }, wrongRow: { viewer: (await makeStaff(app))[who], call } };
  },
  check: (data) => expect(data).toEqual({ [name]: { ...expected, userErrors: [] } }),
});

const round = (
  name: string,
  who: Who,
  make: (app: TestApp) => Promise<{ id: string; staff: Staff }>,
  rest: (app: TestApp) => object,
  state: string,
): Doors =>
  ofUnit(
    name,
    who,
    "round { state }",
    async (app) => {
      const { id, staff } = await make(app);
      return { staff, input: { ...(name === "roundScheduleRevise" ? { roundId: id } : { id }), ...rest(app) } };
    },
    { round: { state } },
  );

const vacancy = (
  name: string,
  who: Who,
  make: (app: TestApp) => ReturnType<typeof makeVacancy>,
  rest: (app: TestApp) => object,
  state: string,
): Doors =>
  ofUnit(
    name,
    who,
    "vacancy { state }",
    async (app) => {
      const {
        id,
        round: { staff },
      } = await make(app);
      return { staff, input: { id, ...rest(app) } };
    },
    { vacancy: { state } },
  );

const formations = (name: string, who: Who, isProposed: boolean, rest: object, state: string): Doors =>
  ofUnit(
    name,
    who,
    "round { formations { nodes { state } } }",
    async (app) => {
      const made = await makeRound(app);
      const { id } = await makeFormation(app, made);
      if (isProposed) await mutate(app, made.staff.officer, "formationsPropose", "round { id }", { roundId: made.id, ids: [id] });
      return { staff: made.staff, input: { roundId: made.id, ids: [id], ...rest } };
    },
    { round: { formations: { nodes: [{ state }] } } },
  );

const nothing = () => ({});
const reason = () => ({ reason: "Alasan uji." });
const slug = () => `door-${randomUUID().slice(0, 8)}`;
const ruleSetContent = () =>
  JSON.stringify({ ...knownRuleSets.get("cpns-2024"), code: `cpns-2027-${randomUUID().slice(0, 8)}`, year: 2027 });
const started = async (app: TestApp) => {
  const { round: made } = await publishedVacancy(app);
  await mutate(app, made.staff.official, "roundStart", "round { id }", { id: made.id });
  return made;
};
/** Runs, computes nothing, and every vacancy of it is called off. */
const finished = async (app: TestApp) => {
  const { id, round: made } = await publishedVacancy(app, {}, await announcedRound(app, { path: "PPPK" }));
  await mutate(app, made.staff.official, "roundStart", "round { id }", { id: made.id });
  await mutate(app, made.staff.official, "vacancyCancel", "vacancy { id }", { id, reason: "Uji" });
  return made;
};

export const roundDoors: DoorRegistry = {
  "Query.ruleSets": {
    prepare: async () => ({ right: { viewer: anonymous(), call: { document: "{ ruleSets { code } }" } } }),
    check: (data) =>
      expect(data).toMatchObject({
        ruleSets: expect.arrayContaining([{ code: "cpns-2024" }, { code: "cpns-2021" }, { code: "cpns-2019" }]),
      }),
  },
  "Query.ruleSet": {
    async prepare(app) {
      const ask = (code: string) => ({
        document: `query ($code: String!) { ruleSet(code: $code) { code year channel state } }`,
        variables: { code },
      });
      const officer = (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer;
      const { ruleSet } = await mutate(app, officer, "ruleSetPropose", "ruleSet { id code }", { content: ruleSetContent() });
      return {
        right: { viewer: anonymous(), call: ask("cpns-2021") },
        wrongRow: { viewer: anonymous(), call: ask(String(ruleSet?.["code"])) },
      };
    },
    check: (data) => expect(data).toEqual({ ruleSet: { code: "cpns-2021", year: 2021, channel: "NATIONAL", state: "CONFIRMED" } }),
  },
  "Mutation.ruleSetPropose": {
    prepare: async (app) => ({
      right: {
        viewer: (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer,
        call: mutation("ruleSetPropose", "ruleSet { state }", { content: ruleSetContent() }),
      },
    }),
    check: (data) => expect(data).toEqual({ ruleSetPropose: { ruleSet: { state: "PROPOSED" }, userErrors: [] } }),
  },
  "Mutation.ruleSetConfirm": {
    async prepare(app) {
      const officer = await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"]);
      const { ruleSet } = await mutate(app, officer.viewer, "ruleSetPropose", "ruleSet { id }", { content: ruleSetContent() });
      const call = mutation("ruleSetConfirm", "ruleSet { state }", { id: ruleSet?.id });
      return {
        right: { viewer: (await makeOfficial(app, ["COMMITTEE_MEMBER"])).viewer, call },
        wrongRow: { viewer: officer.viewer, call },
      };
    },
    check: (data) => expect(data).toEqual({ ruleSetConfirm: { ruleSet: { state: "CONFIRMED" }, userErrors: [] } }),
  },
  "Mutation.ruleSetRefuse": {
    async prepare(app) {
      const officer = await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"]);
      const { ruleSet } = await mutate(app, officer.viewer, "ruleSetPropose", "ruleSet { id }", { content: ruleSetContent() });
      const call = mutation("ruleSetRefuse", "ruleSet { state refusalReason }", { id: ruleSet?.id, ...reason() });
      return {
        right: { viewer: (await makeOfficial(app, ["COMMITTEE_MEMBER"])).viewer, call },
        wrongRow: { viewer: officer.viewer, call },
      };
    },
    check: (data) =>
      expect(data).toEqual({ ruleSetRefuse: { ruleSet: { state: "REFUSED", refusalReason: "Alasan uji." }, userErrors: [] } }),
  },
  "Mutation.ruleSetWithdraw": {
    async prepare(app) {
      const officer = await makeOfficial(app, ["PERSONNEL_OFFICER"]);
      const { ruleSet } = await mutate(app, officer.viewer, "ruleSetPropose", "ruleSet { id }", { content: ruleSetContent() });
      const call = mutation("ruleSetWithdraw", "ruleSet { state }", { id: ruleSet?.id });
      return {
        right: { viewer: officer.viewer, call },
        wrongRow: { viewer: (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer, call },
      };
    },
    check: (data) => expect(data).toEqual({ ruleSetWithdraw: { ruleSet: { state: "WITHDRAWN" }, userErrors: [] } }),
  },
  "Query.rounds": {
    async prepare(app) {
      const title = slug();
      const { staff } = await makeRound(app, { title });
      const call = {
        document: `query ($filter: RoundFilter) { rounds(filter: $filter) { nodes { state } totalCount } }`,
        variables: { filter: { search: title } },
      };
      return { right: { viewer: staff.committee, call }, wrongRow: { viewer: (await makeStaff(app)).committee, call } };
    },
    check: (data) => expect(data).toEqual({ rounds: { nodes: [{ state: "DRAFT" }], totalCount: 1 } }),
  },
  "Query.round": {
    async prepare(app) {
      const { id, staff } = await makeRound(app);
      const call = { document: `query ($id: ID) { round(id: $id) { state allowedActions { action allowed } } }`, variables: { id } };
      return { right: { viewer: staff.official, call }, wrongRow: { viewer: (await makeStaff(app)).official, call } };
    },
    check: (data) =>
      expect(data).toEqual({
        round: {
          state: "DRAFT",
          allowedActions: [
            { action: "ANNOUNCE", allowed: true },
            { action: "CANCEL", allowed: true },
          ],
        },
      }),
  },
  "Query.roundReadiness": {
    async prepare(app) {
      const { id, staff } = await makeRound(app);
      const call = {
        document: `query ($id: ID!) { roundReadiness(roundId: $id) { isReady chains { chain isReady } } }`,
        variables: { id },
      };
      return { right: { viewer: staff.officer, call }, wrongRow: { viewer: (await makeStaff(app)).officer, call } };
    },
    check: (data) =>
      expect(data).toEqual({
        roundReadiness: {
          isReady: false,
          chains: [
            { chain: "ANNOUNCEMENT", isReady: true },
            { chain: "RESULT", isReady: false },
          ],
        },
      }),
  },
  "Mutation.roundDraft": ofUnit(
    "roundDraft",
    "officer",
    "round { state channel }",
    async (app) => {
      const staff = await makeStaff(app);
      return {
        staff,
        input: { code: slug(), title: "Seleksi", year: 2026, channel: "REGENCY", path: "OPEN_SELECTION", organiserUnitId: staff.unitId },
      };
    },
    { round: { state: "DRAFT", channel: "REGENCY" } },
  ),
  "Mutation.roundUpdate": round("roundUpdate", "officer", makeRound, () => ({ quota: 5 }), "DRAFT"),
  "Mutation.roundCopy": round("roundCopy", "officer", makeRound, () => ({ code: slug(), title: "Seleksi 2027", year: 2027 }), "DRAFT"),
  "Mutation.roundAnnounce": round("roundAnnounce", "official", makeRound, nothing, "ANNOUNCED"),
  "Mutation.roundStart": round("roundStart", "official", async (app) => (await publishedVacancy(app)).round, nothing, "RUNNING"),
  "Mutation.roundConclude": round("roundConclude", "official", finished, nothing, "CONCLUDED"),
  "Mutation.roundCancel": round("roundCancel", "official", started, reason, "CANCELLED"),
  "Mutation.roundScheduleRevise": round(
    "roundScheduleRevise",
    "officer",
    announcedRound,
    (app) => ({ ...reason(), schedule: scheduleFrom(app).slice(0, 3) }),
    "ANNOUNCED",
  ),
  "Mutation.formationAdd": ofUnit(
    "formationAdd",
    "officer",
    "formation { state need kind }",
    async (app) => {
      const { id, staff } = await makeRound(app);
      const [positionId, unitId] = [(await makePosition(app)).id, (await makeUnit(app)).id];
      return {
        staff,
        input: { roundId: id, code: "F-1", positionId, unitId, location: "Puskesmas", qualification: "D-III", kind: "DISABILITY", need: 3 },
      };
    },
    { formation: { state: "DRAFT", need: 3, kind: "DISABILITY" } },
  ),
  "Mutation.formationUpdate": ofUnit(
    "formationUpdate",
    "officer",
    "formation { need }",
    async (app) => {
      const made = await makeRound(app);
      return { staff: made.staff, input: { id: (await makeFormation(app, made)).id, need: 7 } };
    },
    { formation: { need: 7 } },
  ),
  "Mutation.formationRemove": ofUnit(
    "formationRemove",
    "officer",
    "round { needTotal }",
    async (app) => {
      const made = await makeRound(app);
      return { staff: made.staff, input: { id: (await makeFormation(app, made)).id } };
    },
    { round: { needTotal: 0 } },
  ),
  "Mutation.formationsPropose": formations("formationsPropose", "officer", false, {}, "PROPOSED"),
  "Mutation.formationsApprove": formations("formationsApprove", "committee", true, {}, "APPROVED"),
  "Mutation.formationsReject": formations("formationsReject", "committee", true, { reason: "Uji" }, "REJECTED"),
  "Query.vacancies": {
    async prepare(app) {
      const title = slug();
      const {
        round: { staff },
      } = await makeVacancy(app, { title });
      const call = {
        document: `query ($filter: VacancyFilter) { vacancies(filter: $filter) { nodes { state } totalCount } }`,
        variables: { filter: { search: title } },
      };
      return { right: { viewer: staff.committee, call }, wrongRow: { viewer: (await makeStaff(app)).committee, call } };
    },
    check: (data) => expect(data).toEqual({ vacancies: { nodes: [{ state: "DRAFT" }], totalCount: 1 } }),
  },
  "Query.vacancy": {
    async prepare(app) {
      const {
        id,
        round: { staff },
      } = await submittedVacancy(app);
      const call = { document: `query ($id: ID) { vacancy(id: $id) { state decreeNumber allowedActions { action } } }`, variables: { id } };
      return { right: { viewer: staff.committee, call }, wrongRow: { viewer: anonymous(), call } };
    },
    check: (data) =>
      expect(data).toEqual({
        vacancy: { state: "IN_REVIEW", decreeNumber: null, allowedActions: [{ action: "RETURN" }, { action: "APPROVE" }] },
      }),
  },
  "Mutation.vacancyDraft": ofUnit(
    "vacancyDraft",
    "officer",
    "vacancy { state needTotal }",
    async (app) => {
      const made = await announcedRound(app);
      const { id } = await approvedFormation(app, made);
      return {
        staff: made.staff,
        input: {
          roundId: made.id,
          title: "Bidan",
          requirements: "Syarat",
          opensOn: dayFromNow(app, 0),
          closesOn: dayFromNow(app, 5),
          formationIds: [id],
        },
      };
    },
    { vacancy: { state: "DRAFT", needTotal: 2 } },
  ),
  "Mutation.vacancyUpdate": vacancy("vacancyUpdate", "officer", makeVacancy, () => ({ title: "Bidan" }), "DRAFT"),
  "Mutation.vacancyCopy": vacancy(
    "vacancyCopy",
    "officer",
    (app) => publishedVacancy(app, { opensOn: dayFromNow(app, 2) }),
    (app) => ({ opensOn: dayFromNow(app, 2), closesOn: dayFromNow(app, 9) }),
    "DRAFT",
  ),
  "Mutation.vacancySubmit": vacancy("vacancySubmit", "officer", makeVacancy, nothing, "IN_REVIEW"),
  "Mutation.vacancyReturn": vacancy("vacancyReturn", "committee", submittedVacancy, reason, "DRAFT"),
  "Mutation.vacancyApprove": vacancy("vacancyApprove", "committee", submittedVacancy, nothing, "IN_REVIEW"),
  "Mutation.vacancyPublish": vacancy("vacancyPublish", "official", approvedVacancy, () => ({ decreeNumber: "800/1/2026" }), "OPEN"),
  "Mutation.vacancyExtend": vacancy(
    "vacancyExtend",
    "official",
    publishedVacancy,
    (app) => ({ ...reason(), closesOn: dayFromNow(app, 20) }),
    "OPEN",
  ),
  "Mutation.vacancyCancel": vacancy("vacancyCancel", "official", publishedVacancy, reason, "CANCELLED"),
};
