import { sql } from "kysely";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId } from "../../graphql/loaders.ts";
import { draftsOfViewer } from "./round.queries.ts";
import { type ResultTables, statement } from "./results.tables.ts";
import type { RoundPath, RoundState } from "./round-transitions.ts";
import type { RuleSet } from "./rules/rule-set.ts";
import type { SourceFileLayout, SourceFilePhase, SourceFileState } from "./source-file-transitions.ts";

/** A file as the API has it, without its bytes. */
export interface SourceFileRow {
  readonly id: string;
  readonly layout: SourceFileLayout;
  readonly phase: SourceFilePhase | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly state: SourceFileState;
  readonly uploadedAt: string;
  readonly acceptedAt: string | null;
  readonly acceptedRows: number;
  readonly rejectedRows: number;
  readonly reason: string | null;
  readonly roundId: string;
  readonly supersedesId: string | null;
  readonly uploadedById: string;
  readonly acceptedById: string | null;
  /** Of its round, for the transition table. */
  readonly roundState: RoundState;
  readonly roundPath: RoundPath;
  readonly organiserUnitId: string;
}

const fileColumns = [
  "source_file.id",
  "source_file.layout",
  "source_file.phase",
  "source_file.file_name as fileName",
  "source_file.sha256",
  "source_file.size",
  "source_file.state",
  "source_file.created_at as uploadedAt",
  "source_file.accepted_at as acceptedAt",
  "source_file.accepted_rows as acceptedRows",
  "source_file.rejected_rows as rejectedRows",
  "source_file.reason",
  "source_file.round_id as roundId",
  "source_file.supersedes_id as supersedesId",
  "source_file.uploaded_by_id as uploadedById",
  "source_file.accepted_by_id as acceptedById",
  "round.state as roundState",
  "round.path as roundPath",
  "round.organiser_unit_id as organiserUnitId",
] as const;

/** Files are never public: they are seen in the viewer's own units, also when the round is announced. */
const inOwnUnits = (draftUnits: unknown) => sql<boolean>`round.organiser_unit_id = any(${draftUnits}::uuid[])`;

export const sourceFileById = byId<SourceFileRow>(
  statement("sourceFileById", (db, value) =>
    db
      .selectFrom("source_file")
      .innerJoin("round", "round.id", "source_file.round_id")
      .select(fileColumns)
      .where("source_file.id", "=", sql<string>`any(${value<string[]>("ids")}::uuid[])`)
      .where(inOwnUnits(value("draftUnits"))),
  ),
  { ...draftsOfViewer, isPersonal: true },
);

const newestFirst: Ordering = {
  name: "sourceFiles:newest",
  keys: [
    { expression: "source_file.created_at", type: "timestamptz", direction: "desc" },
    { expression: "source_file.id", type: "uuid", direction: "desc" },
  ],
};

/** Files of a round, the newest first. Placeholders `roundId`, `draftUnits`. Read as the person. */
export const sourceFiles = keysetList<ResultTables, SourceFileRow>(statement, "sourceFiles", newestFirst, (db, value) =>
  db
    .selectFrom("source_file")
    .innerJoin("round", "round.id", "source_file.round_id")
    .select(fileColumns)
    .where("source_file.round_id", "=", value<string>("roundId"))
    .where(inOwnUnits(value("draftUnits"))),
);

/** The bytes of a file and the rules it is read by, for files that were visible. */
export interface SourceFileContent {
  readonly id: string;
  readonly roundId: string;
  readonly content: Buffer;
  readonly ruleSet: RuleSet | null;
}

export const sourceFileContents = statement<SourceFileContent>("sourceFileContents", (db, value) =>
  db
    .selectFrom("source_file")
    .innerJoin("round", "round.id", "source_file.round_id")
    .leftJoin("rule_set", "rule_set.id", "round.rule_set_id")
    .select([
      "source_file.id",
      "source_file.round_id as roundId",
      "source_file.content",
      sql<RuleSet | null>`rule_set.content`.as("ruleSet"),
    ])
    .$narrowType<{ content: Buffer }>()
    .where("source_file.id", "=", sql<string>`any(${value<string[]>("ids")}::uuid[])`),
);
