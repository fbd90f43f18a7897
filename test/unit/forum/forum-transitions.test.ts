import { describe, expect, test } from "vitest";
import { allowedActions, terminalStates, transition } from "../../../src/kernel/transitions.ts";
import { type ActSubject, actTransitions, postTransitions, topicTransitions } from "../../../src/modules/forum/forum-transitions.ts";
import { person } from "../../support/viewers.ts";

const now = new Date("2026-11-24T01:00:00Z");
const moderator = person({ roles: ["MODERATOR"] });
const citizen = person();
const codesOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    const { errors, code } = error as { errors?: readonly { code: string }[]; code?: string };
    return errors?.[0]?.code ?? code;
  }
};

describe("a post", () => {
  test.each([
    ["is withdrawn by its author", "WITHDRAW", "VISIBLE", true, citizen, "WITHDRAWN"],
    ["is withdrawn by nobody else", "WITHDRAW", "VISIBLE", false, citizen, "FORBIDDEN"],
    ["that is hidden is not withdrawn", "WITHDRAW", "HIDDEN", true, citizen, "WRONG_STATE"],
    ["is hidden by a moderator", "HIDE", "VISIBLE", false, moderator, "HIDDEN"],
    ["is not hidden by its own author", "HIDE", "VISIBLE", true, moderator, "NOT_ALLOWED"],
    ["is hidden by no citizen", "HIDE", "VISIBLE", false, citizen, "FORBIDDEN"],
    ["is restored to where it was", "RESTORE", "HIDDEN", false, moderator, "VISIBLE"],
    ["that was withdrawn stays so", "RESTORE", "WITHDRAWN", false, moderator, "WRONG_STATE"],
  ] as const)("%s", (_, action, state, isOwn, viewer, expected) => {
    expect(codesOf(() => transition(postTransitions, { state, isOwn }, action, viewer, now, "Alasan."))).toBe(expected);
  });

  test("is not hidden without a reason", () => {
    expect(codesOf(() => transition(postTransitions, { state: "VISIBLE", isOwn: false }, "HIDE", moderator, now, " "))).toBe(
      "REASON_REQUIRED",
    );
    expect(terminalStates(postTransitions)).toEqual(["WITHDRAWN"]);
  });
});

test("a topic is closed and opened by moderators, each time from the other state", () => {
  const actions = (state: "OPEN" | "LOCKED" | "HIDDEN", viewer = moderator) =>
    allowedActions(topicTransitions, { state }, viewer, now).map(({ action }) => action);
  expect([actions("OPEN"), actions("LOCKED"), actions("HIDDEN"), actions("OPEN", citizen)]).toEqual([
    ["LOCK", "HIDE"],
    ["UNLOCK", "HIDE"],
    ["RESTORE"],
    [],
  ]);
});

describe("an act of moderation", () => {
  const act: ActSubject = { state: "STANDS", action: "HIDE", actedAt: new Date("2026-11-10T01:00:00Z"), actorId: "other", isAuthor: true };
  const appealed: ActSubject = { ...act, state: "APPEALED", isAuthor: false };
  test.each([
    ["is appealed on the fourteenth day", act, "APPEAL", citizen, "APPEALED"],
    ["is not appealed after it", { ...act, actedAt: new Date("2026-11-10T00:59:59Z") }, "APPEAL", citizen, "CLOSED"],
    ["is appealed by nobody but the author", { ...act, isAuthor: false }, "APPEAL", citizen, "FORBIDDEN"],
    ["that hid nothing is not appealed", { ...act, action: "LOCK" }, "APPEAL", citizen, "WRONG_STATE"],
    ["is appealed once", { ...act, state: "UPHELD" }, "APPEAL", citizen, "WRONG_STATE"],
    ["is overturned by another moderator", appealed, "OVERTURN", moderator, "OVERTURNED"],
    ["is upheld by another moderator", appealed, "UPHOLD", moderator, "UPHELD"],
    ["is not judged by who did it", { ...appealed, actorId: String(moderator.personId) }, "UPHOLD", moderator, "SEPARATION_OF_DUTIES"],
    ["that nobody appealed is not judged", { ...appealed, state: "STANDS" }, "OVERTURN", moderator, "WRONG_STATE"],
  ] as const)("%s", (_, subject, action, viewer, expected) => {
    expect(codesOf(() => transition(actTransitions, subject, action, viewer, now, "Alasan."))).toBe(expected);
  });
});
