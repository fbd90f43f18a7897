import { describe, expect, test } from "vitest";
import { isNews, type KnownScore, type LiveScore, refusalsOf } from "../../../src/modules/recruitment/live-score.ts";
import { extendedLastDay, objectionEnd, objectionWindow } from "../../../src/modules/recruitment/objection-window.ts";
import { adviseOn } from "../../../src/modules/recruitment/own-result-advice.ts";
import { explain } from "../../../src/modules/recruitment/own-result-explanation.ts";
import { addressOfFormation, addressOfList, readAddress } from "../../../src/modules/recruitment/published-address.ts";
import { publishedRules } from "../../../src/modules/recruitment/published-content.ts";
import { stageSubjectOf } from "../../../src/modules/recruitment/result-list-subject.ts";
import {
  type ResultListState,
  type ResultListSubject,
  resultListStates,
  resultListTransitions,
  type ResultStage,
  type ResultStageSubject,
  resultStageTransitions,
} from "../../../src/modules/recruitment/result-list-transitions.ts";
import { latestRuleSet } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { passesThreshold } from "../../../src/modules/recruitment/scoreboard-row.ts";
import { sourceFileTransitions } from "../../../src/modules/recruitment/source-file-transitions.ts";
import { allowedActions, terminalStates, transition } from "../../../src/kernel/transitions.ts";
import { person } from "../../support/viewers.ts";

describe("the objection window (PermenPANRB 27/2021; calendars of 2023 and 2024)", () => {
  const entry = (startsOn: string, endsOn: string) => [{ stage: "FINAL_OBJECTION", startsOn, endsOn }] as const;
  test.each([
    ["as the schedule says", entry("2025-01-13", "2025-01-15"), "2025-01-12", ["2025-01-13", "2025-01-15"]],
    ["never before the list is published", entry("2025-01-13", "2025-01-15"), "2025-01-14", ["2025-01-14", "2025-01-16"]],
    ["never shorter than the rules allow", entry("2025-01-13", "2025-01-13"), "2025-01-12", ["2025-01-13", "2025-01-15"]],
    ["longer where the schedule is", entry("2025-01-13", "2025-01-20"), "2025-01-12", ["2025-01-13", "2025-01-20"]],
    ["from the day after where the schedule is silent", [], "2025-01-12", ["2025-01-13", "2025-01-15"]],
  ])("opens %s", (_what, schedule, today, days) => {
    const window = objectionWindow(latestRuleSet, "FINAL", schedule, today);
    expect([window?.firstDay, window?.lastDay]).toEqual(days);
  });

  test.each<[string, "ADMINISTRATIVE" | "SKD" | "FINAL", Parameters<typeof entry> | null, string, string | null]>([
    ["later", "FINAL", ["2025-01-13", "2025-01-20"], "2025-01-14", "2025-01-20"],
    ["later on its last day", "FINAL", ["2025-01-13", "2025-01-16"], "2025-01-15", "2025-01-16"],
    ["later before it opens", "FINAL", ["2025-01-17", "2025-01-20"], "2025-01-12", "2025-01-20"],
    ["later when it is over", "FINAL", ["2025-01-13", "2025-01-20"], "2025-01-16", null],
    ["earlier", "FINAL", ["2025-01-13", "2025-01-14"], "2025-01-14", null],
    ["the same", "FINAL", ["2025-01-13", "2025-01-15"], "2025-01-14", null],
    ["of another stage", "ADMINISTRATIVE", ["2025-01-13", "2025-01-20"], "2025-01-14", null],
    ["of a stage without objection", "SKD", ["2025-01-13", "2025-01-20"], "2025-01-14", null],
    ["no longer said", "FINAL", null, "2025-01-14", null],
  ])("that ends on 15 January, revised to an end that is %s", (_what, stage, days, today, expected) => {
    expect(extendedLastDay(stage, "2025-01-15", days === null ? [] : entry(...days), today)).toBe(expected);
  });

  test("is none after the basic test, and ends with the local day", () => {
    expect(objectionWindow(latestRuleSet, "SKD", [], "2025-01-12")).toBeNull();
    expect(objectionEnd({ firstDay: "2025-01-13", lastDay: "2025-01-15" }, "Asia/Jakarta")).toEqual(new Date("2025-01-15T17:00:00Z"));
    expect(objectionEnd(null, "Asia/Jakarta")).toBeNull();
  });
});

describe("the states of a list", () => {
  const subject = (more: Partial<ResultListSubject> = {}): ResultListSubject => ({
    state: "COMPUTED",
    roundState: "RUNNING",
    carriesFinalList: false,
    placesIntoCalledOff: false,
    importerIds: ["importer"],
    computedById: "computer",
    signerIds: [],
    objectionEndsAt: null,
    ...more,
  });
  const officer = (personId: string) => person({ roles: ["PERSONNEL_OFFICER"], personId });
  const member = (personId: string) => person({ roles: ["COMMITTEE_MEMBER"], personId });
  const now = new Date("2026-01-01T00:00:00Z");
  const sign = (of: ResultListSubject, viewer: ReturnType<typeof person>) => {
    try {
      return transition(resultListTransitions, of, "SIGN", viewer, now);
    } catch (error) {
      return (error as { errors?: { code: string }[] }).errors?.[0]?.code ?? (error as { code: string }).code;
    }
  };

  test.each([
    ["the importer", subject(), officer("importer"), "SEPARATION_OF_DUTIES"],
    ["whoever had it computed", subject(), officer("computer"), "SEPARATION_OF_DUTIES"],
    ["another officer, first", subject(), officer("other"), "COMPUTED"],
    ["a member, first", subject(), member("member"), "COMPUTED"],
    ["the same person again", subject({ signerIds: ["member"] }), member("member"), "SEPARATION_OF_DUTIES"],
    ["another officer, second", subject({ signerIds: ["other"] }), officer("third"), "NOT_ALLOWED"],
    ["a member, second", subject({ signerIds: ["other"] }), member("member"), "VERIFIED"],
    ["a member who imported, second", subject({ signerIds: ["other"], importerIds: ["member"] }), member("member"), "SEPARATION_OF_DUTIES"],
    ["the appointing official", subject(), person({ roles: ["APPOINTING_OFFICIAL"] }), "FORBIDDEN"],
    ["anyone once it is verified", subject({ state: "VERIFIED", signerIds: ["a", "b"] }), member("c"), "WRONG_STATE"],
  ])("a signature of %s", (_what, of, viewer, expected) => {
    expect(sign(of, viewer)).toBe(expected);
  });

  const compute = (of: Partial<ResultStageSubject>, viewer = officer("any")) => {
    const [action, ...others] = allowedActions(
      resultStageTransitions,
      { state: "NOT_COMPUTED", roundState: "RUNNING", hasRuleSet: true, isCutMissing: false, ...of },
      viewer,
      now,
    );
    expect(others).toEqual([]);
    return action && [action.action, action.allowed, action.reason?.en.split(".")[0] ?? null];
  };
  test.each<[string, Partial<ResultStageSubject>, unknown]>([
    ["nothing is computed yet", {}, ["COMPUTE", true, null]],
    ["the round is only announced", { roundState: "ANNOUNCED" }, ["COMPUTE", true, null]],
    ["a list waits for signatures", { state: "COMPUTED" }, ["COMPUTE", true, null]],
    ["a list was taken back", { state: "SUPERSEDED" }, ["COMPUTE", true, null]],
    ["a list is published", { state: "PUBLISHED_PROVISIONAL" }, ["COMPUTE", false, "The list of this stage is published"]],
    ["a list is final", { state: "FINAL" }, ["COMPUTE", false, "The list of this stage is published"]],
    ["no list stands on which it could rest", { isCutMissing: true }, ["COMPUTE", false, "No published SKD list stands"]],
    ["the round has no rule set", { hasRuleSet: false }, ["COMPUTE", false, "Results of this path are not computed here"]],
    ["the round is over", { roundState: "CONCLUDED" }, ["COMPUTE", false, expect.stringContaining("announced and not ended")]],
  ])("a stage is computed or not where %s, and the table says why", (_what, of, expected) => {
    expect(compute(of)).toEqual(expected);
  });

  test.each<[ResultStage, readonly [ResultStage, ResultListState][], Partial<ResultStageSubject>]>([
    ["FINAL", [], { state: "NOT_COMPUTED", isCutMissing: true }],
    ["FINAL", [["SKD", "VERIFIED"]], { isCutMissing: true }],
    ["FINAL", [["SKD", "PUBLISHED_PROVISIONAL"]], { state: "NOT_COMPUTED", isCutMissing: false }],
    [
      "FINAL",
      [
        ["SKD", "FINAL"],
        ["FINAL", "SUPERSEDED"],
        ["FINAL", "COMPUTED"],
      ],
      { state: "COMPUTED", isCutMissing: false },
    ],
    [
      "FINAL",
      [
        ["SKD", "SUPERSEDED"],
        ["FINAL", "SUPERSEDED"],
      ],
      { state: "SUPERSEDED", isCutMissing: true },
    ],
    ["SKD", [], { state: "NOT_COMPUTED", isCutMissing: false }],
  ])("the stage %s with the lists %j", (stage, lists, expected) => {
    const of = lists.map(([each, state]) => ({ stage: each, state }));
    expect(stageSubjectOf({ state: "RUNNING", ruleSetState: "CONFIRMED" }, stage, of)).toMatchObject(expected);
  });

  test("nobody but a personnel officer computes, and anew only while the round is open", () => {
    for (const state of resultListStates) expect(compute({ state }, member("member"))).toBeUndefined();
    const again = (roundState: ResultListSubject["roundState"]) =>
      allowedActions(resultListTransitions, subject({ roundState }), officer("any"), now).find(({ action }) => action === "RECOMPUTE");
    expect([again("RUNNING")?.allowed, again("CONCLUDED")?.allowed]).toEqual([true, false]);
  });

  /** Every action that an official, an officer or a member of the committee has in a state, with why it is not allowed. */
  const offered = (more: Partial<ResultListSubject>) =>
    (["APPOINTING_OFFICIAL", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER"] as const).flatMap((role) =>
      allowedActions(resultListTransitions, subject(more), person({ roles: [role], personId: role }), now).map(
        ({ action, allowed, reason, availableFrom }) => [action, allowed || reason?.en.split(/[,.]/)[0], availableFrom] as const,
      ),
    );
  const later = new Date("2026-01-04T00:00:00Z");
  test.each(
    resultListStates.flatMap((state) => (["CANCELLED", "CONCLUDED", "DRAFT"] as const).map((roundState) => ({ state, roundState }))),
  )("nothing is done with a list that is $state in a round that is $roundState", (more) => {
    const actions = offered({ ...more, signerIds: ["a"], objectionEndsAt: later }).filter(([action]) => action !== "RECOMPUTE");
    expect(actions).toEqual(actions.map(([action]) => [action, "This round has ended or was cancelled", null]));
    expect(actions.length > 0).toBe(more.state !== "SUPERSEDED");
  });

  test.each<[string, Partial<ResultListSubject>, unknown]>([
    ["a published cut", { state: "PUBLISHED_PROVISIONAL" }, true],
    ["a final cut", { state: "FINAL" }, true],
    [
      "a published cut under a final list",
      { state: "PUBLISHED_PROVISIONAL", carriesFinalList: true },
      "The final list was computed from this SKD list",
    ],
    ["a final cut under a final list", { state: "FINAL", carriesFinalList: true }, "The final list was computed from this SKD list"],
    ["a computed list", { state: "COMPUTED" }, true],
    ["a signed list", { state: "VERIFIED", roundState: "ANNOUNCED" }, true],
  ])("%s is taken back or not", (_what, more, expected) => {
    expect(offered(more).find(([action]) => action === "SUPERSEDE")?.[1]).toBe(expected);
  });

  test("finality waits for the end of the window and says when", () => {
    const official = person({ roles: ["APPOINTING_OFFICIAL"] });
    const of = subject({ state: "PUBLISHED_PROVISIONAL", objectionEndsAt: new Date("2026-01-04T00:00:00Z") });
    expect(
      allowedActions(resultListTransitions, of, official, now).map(({ action, allowed, availableFrom }) => [
        action,
        allowed,
        availableFrom,
      ]),
    ).toEqual([
      ["FINALISE", false, of.objectionEndsAt],
      ["SUPERSEDE", true, null],
    ]);
    expect(transition(resultListTransitions, of, "FINALISE", official, new Date("2026-01-04T00:00:00Z"))).toBe("FINAL");
  });

  test("a list that places somebody into a vacancy that was called off does not become final, however long one waits", () => {
    const of = { state: "PUBLISHED_PROVISIONAL", placesIntoCalledOff: true, objectionEndsAt: later } as const;
    expect(offered(of)).toEqual([
      ["FINALISE", "This list places somebody into a formation whose vacancy was cancelled", null],
      ["SUPERSEDE", true, null],
    ]);
  });

  test("end where a correction supersedes", () => {
    expect(terminalStates(resultListTransitions)).toEqual(["SUPERSEDED"]);
    expect(terminalStates(sourceFileTransitions)).toEqual(["DISCARDED", "SUPERSEDED"]);
  });
});

describe("addresses of published files", () => {
  test.each([
    [addressOfList("cpns-2026", "FINAL", 3), { round: "cpns-2026", stage: "FINAL", version: 3, formation: null, isChecksum: false }],
    [
      addressOfFormation("cpns-2026", "SKD", 1, "JF 1/2"),
      { round: "cpns-2026", stage: "SKD", version: 1, formation: "JF 1/2", isChecksum: false },
    ],
    [
      "/data/rounds/r/administrative/latest.json.sha256",
      { round: "r", stage: "ADMINISTRATIVE", version: null, formation: null, isChecksum: true },
    ],
    ["/data/rounds/r/skd/latest/JF.json", { round: "r", stage: "SKD", version: null, formation: "JF", isChecksum: false }],
    ["/data/rounds/r/final/v01.json", null],
    ["/data/rounds/r/other/v1.json", null],
    ["/data/rounds/%FF/final/v1.json", null],
    ["/data/rounds/r/final/v1.json/", null],
    ["/data/rounds/a/b/final/v1.json", null],
  ])("%s", (path, asked) => {
    expect(readAddress(path)).toEqual(asked);
  });

  test("a known rule set stands by its code, an altered or unknown one whole", () => {
    expect(publishedRules(latestRuleSet)).toBe("cpns-2024");
    const altered = { ...latestRuleSet, multiplier: 4 };
    expect(publishedRules(altered)).toEqual(altered);
  });
});

describe("live figures", () => {
  const maxima = { twk: 150, tiu: 175, tkp: 225 };
  const score = (more: Partial<LiveScore> = {}): LiveScore => ({
    participant: "N1",
    twk: 150,
    tiu: 175,
    tkp: 225,
    skb: null,
    isAbsent: false,
    ...more,
  });
  const has = (more: Partial<KnownScore> = {}): KnownScore => ({
    applicantId: "a",
    twk: null,
    tiu: null,
    tkp: null,
    skb: null,
    isAbsent: false,
    origin: null,
    ...more,
  });
  const blank = { twk: null, tiu: null, tkp: null };
  const codes = (stage: "SKD" | "SKB", one: LiveScore, known: KnownScore | null = has()) =>
    refusalsOf(stage, [one], new Map(known ? [["N1", known]] : []), maxima).map(({ code, path }) => `${path.at(-1)} ${code}`);

  test.each([
    ["at the maxima", "SKD", score(), []],
    ["above one", "SKD", score({ tkp: 226 }), ["tkp OUT_OF_RANGE"]],
    ["below none", "SKD", score({ twk: -1 }), ["twk OUT_OF_RANGE"]],
    ["one missing", "SKD", score({ tiu: null }), ["tiu REQUIRED"]],
    ["absent", "SKD", score({ ...blank, isAbsent: true }), []],
    ["absent with one", "SKD", score({ ...blank, twk: 1, isAbsent: true }), ["twk NOT_ALLOWED"]],
    ["of the other test", "SKD", score({ skb: "1" }), ["skb NOT_ALLOWED"]],
    ["field test", "SKB", score({ ...blank, skb: "100.000" }), []],
    ["too fine", "SKB", score({ ...blank, skb: "1.2345" }), ["skb OUT_OF_RANGE"]],
    ["above 100", "SKB", score({ ...blank, skb: "100.001" }), ["skb OUT_OF_RANGE"]],
    ["nothing", "SKB", score(blank), ["skb REQUIRED"]],
  ] as const)("%s", (_what, stage, one, expected) => {
    expect(codes(stage, one)).toEqual(expected);
  });

  test("are refused for a stranger and over an imported figure, and are news only where something differs", () => {
    expect(codes("SKD", score(), null)).toEqual(["participant NOT_FOUND"]);
    expect(codes("SKD", score(), has({ origin: "FILE" }))).toEqual(["participant NOT_ALLOWED"]);
    expect([
      isNews(score(), has()),
      isNews(score(), has({ origin: "LIVE", twk: 150, tiu: 175, tkp: 225 })),
      isNews(score(), has({ origin: "LIVE", twk: 149, tiu: 175, tkp: 225 })),
    ]).toEqual([true, false, true]);
    expect(isNews(score({ ...blank, skb: "80" }), has({ origin: "LIVE", skb: "80.000" }))).toBe(false);
  });

  test("pass by the threshold of the kind of need, where there is one", () => {
    const threshold = { twk: 65, tiu: 80, tkp: 166 };
    expect([
      passesThreshold({ twk: 65, tiu: 80, tkp: 166, threshold }),
      passesThreshold({ twk: 64, tiu: 175, tkp: 225, threshold }),
      passesThreshold({ twk: null, tiu: 1, tkp: 1, threshold }),
      passesThreshold({ twk: 1, tiu: 1, tkp: 1, threshold: null }),
    ]).toEqual([true, false, null, null]);
  });
});

describe("what a person is told", () => {
  const row = {
    stage: "FINAL",
    status: "P/TL",
    passes: false,
    rank: 5,
    formationId: "f",
    placedFormationId: null,
    placedFormation: null,
  } as const;
  test.each([
    [{ ...row, stage: "ADMINISTRATIVE", passes: true, status: "MS" }, "You meet the administrative conditions."],
    [{ ...row, stage: "SKD", status: "TL" }, "Your scores are below the threshold."],
    [{ ...row, stage: "SKD", status: "TH" }, "You are recorded as absent."],
    [{ ...row, stage: "SKD", status: "P", passes: true }, "You pass the threshold, but others rank higher for the SKB."],
    [{ ...row, status: "APS" }, "You are out of the selection by the status code."],
    [{ ...row, placedFormationId: "f", passes: true }, "You are selected in the formation you applied for."],
    [{ ...row, placedFormationId: "g", placedFormation: "G-1" }, "You are selected to fill formation G-1."],
    [{ ...row, rank: null }, "You are recorded as absent."],
    [row, "Your rank is not within the number needed."],
  ] as const)("%j", (explained, expected) => {
    expect(explain(explained, latestRuleSet.codes).en).toBe(expected);
  });

  const facts = {
    stage: "ADMINISTRATIVE",
    listState: "PUBLISHED_PROVISIONAL",
    passes: false,
    window: { firstDay: "2026-01-10", lastDay: "2026-01-12" },
    channel: "NATIONAL",
    whoMayObject: "NOT_ELIGIBLE",
  } as const;
  test.each([
    ["2026-01-09T00:00:00Z", {}, false, "You can object from 10 January 2026 on."],
    ["2026-01-12T16:59:59Z", {}, true, "You can object in SSCASN until 12 January 2026, that day included."],
    ["2026-01-12T17:00:00Z", {}, false, "There is nothing more to do at this stage."],
    ["2026-01-11T00:00:00Z", { passes: true }, false, "You go on to the next stage. See the schedule of the round."],
    [
      "2026-01-11T00:00:00Z",
      { passes: true, whoMayObject: "EVERY_APPLICANT" },
      true,
      "You can object in SSCASN until 12 January 2026, that day included.",
    ],
    ["2026-01-11T00:00:00Z", { channel: "REGENCY" }, true, "You can object to the committee until 12 January 2026, that day included."],
    ["2026-01-11T00:00:00Z", { listState: "SUPERSEDED" }, false, "This list was superseded. Wait for the corrected one."],
    [
      "2026-01-11T00:00:00Z",
      { stage: "FINAL", passes: true },
      false,
      "You are selected. Prepare the dossier by the schedule of the round.",
    ],
  ] as const)("at %s with %j", (at, more, canObject, whatNow) => {
    const advice = adviseOn({ ...facts, ...more }, new Date(at), "Asia/Jakarta");
    expect([advice.canObject, advice.whatNow.en]).toEqual([canObject, whatNow]);
  });
});
