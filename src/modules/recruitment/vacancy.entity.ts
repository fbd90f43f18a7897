import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { Formation } from "./formation.entity.ts";
import { Round } from "./round.entity.ts";
import { vacancyStates } from "./vacancy-state.ts";

/** The public notice over some formations of a round. */
export const VacancySchema = defineEntity({
  name: "Vacancy",
  properties: {
    ...base,
    roundId: ref(Round, "round_id").index("vacancy_round_idx"),
    /** What people quote: `LOW-7KQ4`. */
    code: p.string().length(60),
    title: p.string().length(200),
    titleEn: p.string().length(200).nullable(),
    /** Of the decree that published it. */
    decreeNumber: p.string().length(100).nullable(),
    /** Paragraphs of plain text. */
    requirements: p.text(),
    /** Both days count. */
    opensOn: p.date(),
    closesOn: p.date(),
    state: p.enum(vacancyStates).default("DRAFT"),
    stateReason: p.string().length(1000).nullable(),
    draftedById: ref(Person, "drafted_by_id").index("vacancy_drafted_by_idx"),
    approvedById: ref(Person, "approved_by_id").nullable().deleteRule("restrict").index("vacancy_approved_by_idx"),
    publishedById: ref(Person, "published_by_id").nullable().deleteRule("restrict").index("vacancy_published_by_idx"),
    /** From here on everyone sees it, whatever becomes of it. */
    publishedAt: instant().nullable(),
    supersedesId: () => p.manyToOne(Vacancy).mapToPk().fieldName("supersedes_id").nullable().deleteRule("restrict"),
    version: p.integer().version(),
  },
  uniques: [{ name: "vacancy_code_key", properties: ["code"] }],
  indexes: [
    { name: "vacancy_supersedes_idx", properties: ["supersedesId"] },
    // What the sweep looks for every minute.
    { name: "vacancy_timed_idx", properties: ["closesOn"], where: "state in ('PUBLISHED', 'OPEN', 'CLOSED')" },
  ],
  checks: [{ name: "vacancy_days_check", expression: "closes_on >= opens_on" }],
});
export class Vacancy extends VacancySchema.class {}
VacancySchema.setClass(Vacancy);

/** Which formations a vacancy announces. */
export const VacancyFormationSchema = defineEntity({
  name: "VacancyFormation",
  properties: {
    ...base,
    vacancyId: ref(Vacancy, "vacancy_id").deleteRule("cascade"),
    formationId: ref(Formation, "formation_id").index("vacancy_formation_formation_idx"),
    /**
     * Whether the vacancy holds the formation: one vacancy at a time. A cancelled or superseded one keeps the row, so that it still
     * says what it announced; a version that is to replace a published one holds nothing until it is published.
     */
    isHeld: p.boolean(),
  },
  uniques: [
    { name: "vacancy_formation_key", properties: ["vacancyId", "formationId"] },
    { name: "vacancy_formation_held_key", properties: ["formationId"], where: "is_held" },
  ],
});
export class VacancyFormation extends VacancyFormationSchema.class {}
VacancyFormationSchema.setClass(VacancyFormation);

export const noticeKinds = ["EXTENDED", "CANCELLED", "CORRECTED"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What the public is told after a vacancy was published. */
export const VacancyNoticeSchema = defineEntity({
  name: "VacancyNotice",
  properties: {
    ...base,
    vacancyId: ref(Vacancy, "vacancy_id").index("vacancy_notice_vacancy_idx"),
    kind: p.enum(noticeKinds),
    reason: p.string().length(1000),
    /** The last day before and after, of an extension. */
    closedOnBefore: p.date().nullable(),
    closesOn: p.date().nullable(),
    publishedAt: instant(),
  },
});
export class VacancyNotice extends VacancyNoticeSchema.class {}
VacancyNoticeSchema.setClass(VacancyNotice);
