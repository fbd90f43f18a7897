import { describe, expect, test } from "vitest";
import { dayOf, deskOf, lastDayOf } from "../../../src/web/features/office/desk-items.ts";
import type { DeskThing } from "../../../src/web/features/office/desk-items.ts";

const action = (name: string, wish: { allowed?: boolean; reason?: string; availableFrom?: string } = {}) => ({
  action: name,
  allowed: wish.allowed ?? true,
  reason: wish.reason ?? null,
  availableFrom: wish.availableFrom ?? null,
  isReasonRequired: false,
});
const thing = (wish: Partial<DeskThing>): DeskThing => ({
  kind: "vacancy",
  key: "k",
  href: "/",
  title: "t",
  detail: null,
  dueOn: null,
  actions: [],
  ...wish,
});

describe("the desk", () => {
  test("has the nearest day first and what has no day last", () => {
    const { mine } = deskOf([
      thing({ key: "none", actions: [action("SUBMIT")] }),
      thing({ key: "late", dueOn: "2026-12-09", actions: [action("SUBMIT")] }),
      thing({ key: "soon", dueOn: "2026-11-30", actions: [action("APPROVE")] }),
    ]);
    expect(mine.map(({ key, task }) => [key, task])).toEqual([
      ["soon", "vacancy APPROVE"],
      ["late", "vacancy SUBMIT"],
      ["none", "vacancy SUBMIT"],
    ]);
  });

  test("counts what carries a thing on as work, not what changes or ends it", () => {
    const { mine, others } = deskOf([
      thing({ actions: [action("UPDATE"), action("CANCEL"), action("EXTEND")] }),
      thing({ kind: "file", actions: [action("DISCARD"), action("ACCEPT")] }),
    ]);
    expect(mine.map(({ task }) => task)).toEqual(["file ACCEPT"]);
    expect(others).toEqual([]);
  });

  test("has the correction of a list as work only where its data changed", () => {
    const actions = [action("SUPERSEDE")];
    const { mine, others } = deskOf([thing({ kind: "list", actions }), thing({ kind: "changedList", actions })]);
    expect(mine.map(({ task }) => task)).toEqual(["changedList SUPERSEDE"]);
    expect(others).toEqual([]);
  });

  test("keeps apart what only a date delays and what waits for others, with the reason of the API", () => {
    const desk = deskOf([
      thing({
        kind: "list",
        key: "date",
        actions: [action("FINALISE", { allowed: false, reason: "Belum dibuka.", availableFrom: "2026-12-01T16:00:00Z" })],
      }),
      thing({ kind: "list", key: "other", actions: [action("SIGN", { allowed: false, reason: "Anda mengimpor datanya." })] }),
    ]);
    expect(desk.mine).toEqual([]);
    expect(desk.later.map(({ key }) => key)).toEqual(["date"]);
    expect(desk.others.map(({ key, reason }) => [key, reason])).toEqual([["other", "Anda mengimpor datanya."]]);
  });

  test("shows what can be done before what cannot, of one thing", () => {
    const { mine, others } = deskOf([thing({ actions: [action("APPROVE", { allowed: false, reason: "…" }), action("SUBMIT")] })]);
    expect(mine.map(({ task }) => task)).toEqual(["vacancy SUBMIT"]);
    expect(others).toEqual([]);
  });
});

test("days come from the schedule, or there is none", () => {
  const schedule = [
    { stage: "SKD", startsOn: "2026-12-01", endsOn: "2026-12-09" },
    { stage: "ANNOUNCEMENT", startsOn: "2026-11-01", endsOn: "2026-11-15" },
  ];
  expect([dayOf(schedule, "SKD"), dayOf(schedule, "SKD", "startsOn"), dayOf(schedule, "SKB"), lastDayOf(schedule), lastDayOf([])]).toEqual([
    "2026-12-09",
    "2026-12-01",
    null,
    "2026-12-09",
    null,
  ]);
});
