import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { WorkCalendar } from "./calendar.ts";
import { locales } from "./text.ts";

/** How sure a holiday is: fixed by its date, announced by a decree, or worked out before any decree. */
const holidayConfidences = ["FIXED", "ANNOUNCED", "ESTIMATED"] as const;

const line = z.string().trim().min(1).max(300);
const text = z.strictObject({ id: line, en: line });
const localDate = z.iso.date();

const profileSchema = z.strictObject({
  name: text,
  shortName: text,
  province: text,
  country: z.strictObject({ name: text, code: z.string().regex(/^[A-Z]{2}$/, "two capital letters") }),
  codes: z.strictObject({
    /** Ministry of Home Affairs code, `76.02`. `null` for a regency that does not exist. */
    kemendagri: z
      .string()
      .regex(/^\d{2}\.\d{2}$/, "a code such as 76.02")
      .nullable(),
    /** Statistics office code, `7604`. */
    bps: z
      .string()
      .regex(/^\d{4}$/, "four digits")
      .nullable(),
  }),
  timeZone: z.string().refine(isTimeZone, "not an IANA time zone"),
  timeZoneAbbreviation: z.string().regex(/^[A-Z]{2,5}$/, "two to five capital letters"),
  locales: z.array(z.enum(locales)).min(1),
  /** ISO weekdays on which offices work: 1 = Monday … 7 = Sunday. */
  workingDays: z.array(z.int().min(1).max(7)).min(1).max(7).refine(isWithoutRepeats, "a day stands twice"),
  personnelBody: z.strictObject({ abbreviation: line, name: text }),
  letterhead: z.strictObject({
    lines: z.array(line).min(1).max(6),
    place: line,
    address: line.nullable(),
    phone: line.nullable(),
    email: z.email().nullable(),
    website: z.url().nullable(),
  }),
  districts: z
    .array(
      z.strictObject({
        slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens"),
        name: line,
        code: z
          .string()
          .regex(/^\d{2}\.\d{2}\.\d{2}$/, "a code such as 76.02.01")
          .optional(),
      }),
    )
    .min(1)
    .refine((all) => isWithoutRepeats(all.map((each) => each.slug)), "a slug stands twice"),
  sources: z.array(line),
});

const holidaysSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  source: line,
  holidays: z.array(
    z.strictObject({
      date: localDate,
      name: text,
      kind: z.enum(["NATIONAL", "JOINT_LEAVE", "REGIONAL"]),
      confidence: z.enum(holidayConfidences),
      source: line,
      note: line.optional(),
    }),
  ),
});

const unitSeedSchema = z.strictObject({
  isExample: z.literal(true),
  note: line,
  units: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[A-Z0-9-]{2,30}$/, "capital letters, digits and hyphens"),
        name: text,
        abbreviation: line,
        parentCode: z.string().optional(),
      }),
    )
    .min(1),
});

type InstanceProfile = z.infer<typeof profileSchema>;
type Holiday = z.infer<typeof holidaysSchema>["holidays"][number];
type UnitSeed = z.infer<typeof unitSeedSchema>;

/** What differs between regencies. Read once at start, frozen. */
export interface Instance extends InstanceProfile {
  /** Folder name below `instance/`. */
  readonly slug: string;
  readonly holidays: readonly Holiday[];
  /** Working days and holidays in the shape that `calendar.ts` counts with. */
  readonly calendar: WorkCalendar;
  /** Example units for a first start, marked as such. */
  readonly unitSeed: UnitSeed;
}

/**
 * Reads and checks `instance/<name>/`: `instance.json`, `units.json` and every `holidays-<year>.json`.
 * Throws an Error that lists each file, field and reason where something is missing or malformed.
 */
export function loadInstance(name: string, folder: string = instanceFolder()): Instance {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error("The name of an instance has small letters, digits and hyphens only.");
  const home = join(folder, name);
  if (!existsSync(home)) throw new Error(`There is no instance profile "${name}". Known: ${knownInstances(folder).join(", ")}.`);
  const profile = read(home, "instance.json", profileSchema);
  const unitSeed = read(home, "units.json", unitSeedSchema);
  const years = readdirSync(home)
    .filter((file) => /^holidays-\d{4}\.json$/.test(file))
    .sort()
    .map((file) => readHolidays(home, file));
  const holidays = years.flatMap((each) => each.holidays);
  const calendar: WorkCalendar = {
    workingDays: new Set(profile.workingDays),
    holidays: new Set(holidays.map((holiday) => holiday.date)),
    years: new Set(years.map((each) => each.year)),
  };
  return Object.freeze({ ...profile, slug: name, holidays, calendar, unitSeed });
}

export const knownInstances = (folder: string = instanceFolder()): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function readHolidays(home: string, file: string): z.infer<typeof holidaysSchema> {
  const list = read(home, file, holidaysSchema);
  const strays = list.holidays.filter((holiday) => !holiday.date.startsWith(`${list.year}-`));
  if (!file.includes(String(list.year)) || strays.length > 0) throw new Error(`${file}: every date must lie in the year of the file.`);
  return list;
}

function read<Schema extends z.ZodType>(home: string, file: string, schema: Schema): z.infer<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(home, file), "utf8"));
  } catch (cause) {
    throw new Error(`${file}: missing or not JSON.`, { cause });
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${file}: ${issue.path.join(".") || "(whole file)"}: ${issue.message}`);
  throw new Error(problems.join("\n"));
}

/** The nearest `instance/` above this file: the depth differs between the sources and the compiled program. */
function instanceFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "instance"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("The folder instance/ is missing beside the program.");
    folder = above;
  }
  return join(folder, "instance");
}

function isTimeZone(value: string): boolean {
  // Intl also takes offsets such as +08:00, which know no summer time.
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: value }));
  } catch {
    return false;
  }
}

function isWithoutRepeats(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
