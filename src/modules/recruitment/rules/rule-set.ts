import { z } from "zod";

/** Kinds of need (jenis kebutuhan); a formation has exactly one. */
export const needKinds = ["GENERAL", "CUM_LAUDE", "DISABILITY", "DIASPORA", "PAPUA", "LEFT_BEHIND_REGION", "KALIMANTAN"] as const;
export type NeedKind = (typeof needKinds)[number];

export const skdParts = ["twk", "tiu", "tkp"] as const;
export type SkdPart = (typeof skdParts)[number];

/** Who runs applications and objections: the state's SSCASN, or the regency itself. */
export const channels = ["NATIONAL", "REGENCY"] as const;
export type Channel = (typeof channels)[number];

const points = z.int().min(0);
const decimal = z
  .union([z.string(), z.number()], "must be a decimal number")
  .transform(String)
  .refine((text) => /^\d{1,12}(\.\d{1,12})?$/.test(text), "must be a decimal number");

const threshold = z.union(
  [z.strictObject({ twk: points, tiu: points, tkp: points }), z.strictObject({ total: points, tiu: points })],
  "must have either twk, tiu and tkp, or total and tiu",
);
export type Threshold = z.output<typeof threshold>;

const fillingStep = z.strictObject({
  step: z.string().min(1).max(20),
  /** Which vacant need the step fills. */
  vacant: z.enum(["GENERAL", "SPECIAL"]),
  /** Whom it takes, by the kind of need that the person applied for. */
  from: z.enum(["SPECIAL", "SAME_KIND", "OTHER_KIND", "ANY_KIND"]),
  /** Same or another unit/location. */
  place: z.enum(["SAME", "OTHER"]),
  /** Whose threshold the person must meet: that of the general need, or only the own one (met at the cut). */
  threshold: z.enum(["GENERAL", "OWN"]),
});
export type FillingStep = z.output<typeof fillingStep>;

const codes = z.strictObject({
  cut: z.strictObject({ admitted: z.string(), passed: z.string(), failed: z.string(), absent: z.string() }),
  final: z.strictObject({
    selected: z.string(),
    notSelected: z.string(),
    absent: z.string(),
    moved: z.record(z.string(), z.string()),
  }),
  /** Codes of people who are out for another reason (withdrew, disqualified …), accepted as printed. */
  exclusions: z.array(z.string()).max(30),
});
export type StatusCodes = z.output<typeof codes>;

const computation = {
  /** PPPK is another engine: its data is shown, never computed. */
  path: z.literal("CPNS", "must be CPNS: PPPK is another engine and is not computed here"),
  skdMaximum: decimal.refine((text) => Number(text) > 0, "must be above 0"),
  maxima: z.strictObject({ twk: points, tiu: points, tkp: points }),
  weights: z
    .strictObject({ skd: decimal, skb: decimal })
    .refine((weights) => Math.abs(Number(weights.skd) + Number(weights.skb) - 1) < 1e-12, "must add up to 1"),
  multiplier: z.int().min(1),
  thresholds: z.partialRecord(z.enum(needKinds), threshold),
  filling: z.array(fillingStep).max(20),
  codes,
};

/**
 * The part of a rule set that computing needs. Each member is needed only where it is used, so an inline rule set may be partial;
 * filling order and codes that it leaves out are those of `cpns-2024`.
 */
export const computationSchema = z.object(computation).partial();
export type Computation = z.output<typeof computationSchema>;

/** How sure the reading of a decree is, the surest first. */
export const decreeConfidences = ["OFFICIAL_TEXT", "REPRINT", "SEVERAL_REPORTS", "ONE_REPORT", "NOT_VERIFIED"] as const;
export type DecreeConfidence = (typeof decreeConfidences)[number];

const line = z.string().min(1).max(200);
const text = z.strictObject({ id: line, en: line });
const decree = z.strictObject({
  number: line,
  subject: text,
  /** Where it was read; `null`: its text was not seen. */
  source: line.nullable(),
  confidence: z.enum(decreeConfidences),
});

/** A whole rule-set version: what the office page stores and every round pins. Never edited after use. */
export const ruleSetSchema = z.strictObject({
  code: z
    .string()
    .max(60)
    .regex(/^[a-z]+-\d{4}(-[a-z0-9]+)*$/, "must look like cpns-2024"),
  title: text,
  year: z.int().min(2013).max(2100),
  channel: z.enum(channels),
  decrees: z.array(decree).min(1).max(20),
  parts: z.strictObject({
    twk: z.strictObject({ items: points, maximum: points }),
    tiu: z.strictObject({ items: points, maximum: points }),
    tkp: z.strictObject({ items: points, maximum: points }),
  }),
  ...computation,
  objection: z.strictObject({
    whoMayObject: z.enum(["NOT_ELIGIBLE", "EVERY_APPLICANT"]),
    stages: z.partialRecord(
      z.enum(["ADMINISTRATIVE", "SKD", "FINAL"]),
      z.strictObject({ windowDays: z.int().min(1), answerDays: z.int().min(1) }),
    ),
  }),
});
export type RuleSet = z.output<typeof ruleSetSchema>;
