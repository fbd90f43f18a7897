import { activityKinds } from "./round-activity-kinds.ts";
import { enumOf } from "../../graphql/enum.ts";
import { resultListStates, resultStages } from "./result-list-state.ts";
import { placeDeciders } from "./rules/candidate.ts";
import { scoreStages } from "./score-stage.ts";
import { sourceFileLayouts, sourceFilePhases, sourceFileStates } from "./source-file-transitions.ts";
import { tieDecisionStates } from "./tie-decision-state.ts";

export const ResultStageEnum = enumOf("ResultStage", "Stage of a result list.", resultStages, {
  ADMINISTRATIVE: "Administrative screening (seleksi administrasi): conditions met or not.",
  SKD: "Basic competency test (SKD): who goes on to the field test.",
  FINAL: "Integration of both tests, and who is placed (hasil akhir).",
});

export const ResultListStateEnum = enumOf("ResultListState", "Where a result list stands.", resultListStates, {
  COMPUTED: "Computed, waits for two signatures; seen inside only.",
  VERIFIED: "Signed by two different people; seen inside only.",
  PUBLISHED_PROVISIONAL: "Published (diumumkan); objections may still change it.",
  FINAL: "Final (final).",
  SUPERSEDED: "Taken back or computed anew (digantikan); stays readable where it was published.",
});

export const ScoreStageEnum = enumOf("ScoreStage", "Test that gives figures.", scoreStages, {
  SKD: "Basic competency test (SKD): twk, tiu, tkp.",
  SKB: "Field competency test (SKB), on the scale of 100.",
});

export const TieDeciderEnum = enumOf(
  "TieDecider",
  "What set people with the same final score apart. The figures behind GPA and AGE are never public.",
  placeDeciders,
  {
    SKD_TOTAL: "Higher SKD total.",
    TKP: "Higher TKP.",
    TIU: "Higher TIU.",
    TWK: "Higher TWK.",
    GPA: "Higher grade point average (IPK), certified by two people.",
    AGE: "Older, certified by two people.",
    COMMITTEE:
      "Order of the committee, certified by two of its members: nothing else separated them. No step of the rules; rows of files say null.",
  },
);

export const TieDecisionStateEnum = enumOf("TieDecisionState", "Where a decision of the committee on a tie stands.", tieDecisionStates, {
  PROPOSED: "Recorded by one member of the committee; decides nothing yet.",
  CONFIRMED: "Certified by another member: the final list is computed with it.",
  WITHDRAWN: "Taken back with a reason; decides nothing. Final.",
});

export const SourceFileLayoutEnum = enumOf("SourceFileLayout", "What an imported file holds.", sourceFileLayouts, {
  RESULTS: "Official result list: SKD, SKB, integrated scores.",
  APPLICANTS: "Participant numbers, with formation and identity.",
  ADMINISTRATIVE_OUTCOMES: "Outcomes of the administrative screening, with reasons.",
});

export const SourceFilePhaseEnum = enumOf("SourceFilePhase", "Of administrative outcomes: which ones.", sourceFilePhases, {
  INITIAL: "As first decided.",
  AFTER_OBJECTION: "After the objections were answered (pasca sanggah).",
});

export const SourceFileStateEnum = enumOf("SourceFileState", "Where an imported file stands.", sourceFileStates, {
  PREVIEWED: "Read, nothing of it in the round yet.",
  ACCEPTED: "Its sound rows are in the round.",
  DISCARDED: "Put aside before it was accepted. Final.",
  SUPERSEDED: "Later files have replaced all its rows. Final.",
});

export const ActivityKindEnum = enumOf("RoundActivityKind", "What happened in a round.", activityKinds, {
  FILE_IMPORTED: "An official file was imported.",
  OBJECTIONS_ANSWERED: "Outcomes after the objections were imported (jawab sanggah).",
  SCHEDULE_REVISED: "The schedule was revised.",
  VACANCY_PUBLISHED: "A vacancy was published.",
  RESULT_PUBLISHED: "A result list was published.",
  RESULT_FINAL: "A result list became final.",
  RESULT_SUPERSEDED: "A result list was taken back, with a reason.",
});
