import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { holdsRole } from "../../kernel/row-security.ts";
import { Round } from "./round.entity.ts";
import { sourceFileLayouts, sourceFilePhases, sourceFileStates } from "./source-file-transitions.ts";

/** An official file as it came in, byte for byte: the source of every row that was read from it. Personal: it holds names and numbers. */
export const SourceFileSchema = defineEntity({
  name: "SourceFile",
  properties: {
    ...base,
    roundId: ref(Round, "round_id"),
    layout: p.enum(sourceFileLayouts),
    phase: p.enum(sourceFilePhases).nullable(),
    fileName: p.string().length(200),
    sha256: p.string().length(64),
    /** Bytes. */
    size: p.integer(),
    content: p.blob(),
    state: p.enum(sourceFileStates).default("PREVIEWED"),
    uploadedById: ref(Person, "uploaded_by_id").index("source_file_uploaded_by_idx"),
    acceptedById: ref(Person, "accepted_by_id").nullable().deleteRule("restrict").index("source_file_accepted_by_idx"),
    acceptedAt: instant().nullable(),
    acceptedRows: p.integer(),
    rejectedRows: p.integer(),
    /** What the preview said that it would do (preview-hash.ts); null: previewed before that was kept. */
    previewHash: p.string().length(64).nullable(),
    /** The newest of the files whose rows this one replaced. */
    supersedesId: () =>
      p.manyToOne(SourceFile).mapToPk().fieldName("supersedes_id").nullable().deleteRule("restrict").index("source_file_supersedes_idx"),
    /** Why it replaced them. */
    reason: p.string().length(1000).nullable(),
  },
  // The same bytes count once in a round, unless they were thrown away before they were accepted.
  uniques: [{ name: "source_file_bytes_key", properties: ["roundId", "sha256"], where: "state <> 'DISCARDED'" }],
  policies: [
    {
      name: "source_file_read",
      command: "select",
      using: holdsRole("PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL", "AUDITOR"),
    },
    { name: "source_file_add", command: "insert", check: holdsRole("PERSONNEL_OFFICER") },
    { name: "source_file_change", command: "update", using: holdsRole("PERSONNEL_OFFICER"), check: holdsRole("PERSONNEL_OFFICER") },
  ],
});
export class SourceFile extends SourceFileSchema.class {}
SourceFileSchema.setClass(SourceFile);
