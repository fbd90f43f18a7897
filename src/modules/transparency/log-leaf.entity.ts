import { defineEntity, p } from "@mikro-orm/core";
import { base } from "../../kernel/entity.ts";

/**
 * One public act in the log: what was published, revised, superseded. Leaves stand in a row without a gap and are never changed:
 * the program's role may not, and a trigger refuses it to everyone else. Their hashes become a Merkle tree (RFC 9162) later.
 */
export const LogLeafSchema = defineEntity({
  name: "LogLeaf",
  properties: {
    ...base,
    /** 0, 1, 2 …: the index of the leaf in the tree. */
    position: p.bigint("number"),
    /** Name of the act: `resultListPublished`. */
    kind: p.string().length(100),
    /** What it is about, as people quote it: the address of a file, the code of a vacancy. */
    subject: p.string().length(500),
    /** Canonical JSON (RFC 8785); holds kind and subject too, so that the hash covers them. No personal data, ever. */
    entry: p.text(),
    /** SHA-256(0x00 ‖ entry), hexadecimal. */
    leafHash: p.string().length(64),
  },
  uniques: [{ name: "log_leaf_position_key", properties: ["position"] }],
  checks: [{ name: "log_leaf_position_check", expression: "position >= 0" }],
  triggers: [
    {
      name: "append_only",
      timing: "before",
      events: ["update", "delete", "truncate"],
      forEach: "statement",
      body: "raise exception 'log_leaf is append-only' using errcode = 'restrict_violation'",
    },
  ],
});
export class LogLeaf extends LogLeafSchema.class {}
LogLeafSchema.setClass(LogLeaf);
