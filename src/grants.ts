import { appendOnly, type Grants, readWrite } from "./kernel/grants.ts";

/** Every table, once: who may do what. A table that is not here can be touched by nobody, and a test says so. */
export const grants: Grants = {
  event: { kind: "INTERNAL", app: readWrite },
  // the last number of a topic is read together with the rows it is about, also by anonymous watchers
  topic: { kind: "PUBLIC", app: readWrite },
  idempotency: { kind: "INTERNAL", app: readWrite },
  // people: units and positions are public; nobody is ever deleted by the program
  unit: { kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"] },
  position: { kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"] },
  person: { kind: "PERSONAL", app: ["SELECT", "INSERT", "UPDATE"] },
  person_contact: { kind: "PERSONAL", app: readWrite },
  person_identity: { kind: "PERSONAL", app: readWrite },
  role_grant: { kind: "INTERNAL", app: ["SELECT", "INSERT", "UPDATE"] },
  sign_in_code: { kind: "INTERNAL", app: readWrite },
  session: { kind: "INTERNAL", app: readWrite },
  api_token: { kind: "INTERNAL", app: ["SELECT", "INSERT", "UPDATE"] },
  // transparency: the log only ever grows
  log_leaf: { kind: "PUBLIC", app: appendOnly },
  // recruitment: rounds and vacancies. Drafts stand beside what is published, and the where of every statement tells them apart;
  // who drafted, approved and published is nobody's business outside. A confirmed rule set is kept by a trigger too
  rule_set: {
    kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"],
    publicColumns: ["id", "created_at", "code", "title", "year", "channel", "content", "state", "confirmed_at"],
  },
  round: {
    kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"],
    publicColumns: [
      "id", "created_at", "code", "title", "title_en", "year", "channel", "path", "rule_set_id", "organiser_unit_id", "apply_url", "quota", "state",
      "state_reason", "announced_at", "version",
    ],
  },
  schedule_entry: {
    kind: "PUBLIC", app: readWrite,
    publicColumns: ["id", "created_at", "round_id", "revision", "stage", "starts_on", "ends_on", "reason", "revised_at"],
  },
  formation: {
    kind: "PUBLIC", app: readWrite,
    publicColumns: [
      "id", "created_at", "round_id", "code", "position_id", "unit_id", "location", "qualification", "kind", "need", "income_minimum", "income_maximum",
      "state", "version",
    ],
  },
  vacancy: {
    kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"],
    publicColumns: [
      "id", "created_at", "round_id", "code", "title", "title_en", "decree_number", "requirements", "opens_on", "closes_on", "state", "state_reason",
      "published_at", "supersedes_id", "version",
    ],
  },
  vacancy_formation: { kind: "PUBLIC", app: readWrite },
  vacancy_notice: { kind: "PUBLIC", app: appendOnly },
  // recruitment: files, scores and results. What was scored, listed, signed and published is never deleted, and lists never change
  source_file: { kind: "PERSONAL", app: ["SELECT", "INSERT", "UPDATE"] },
  applicant: { kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"], publicColumns: ["id", "round_id", "formation_id", "participant"] },
  applicant_identity: { kind: "PERSONAL", app: ["SELECT", "INSERT", "UPDATE"] },
  administrative_outcome: { kind: "INTERNAL", app: ["SELECT", "INSERT", "UPDATE"] },
  score_entry: {
    kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"],
    publicColumns: ["applicant_id", "stage", "twk", "tiu", "tkp", "skb", "is_absent", "origin", "board_seq"],
  },
  result_list: {
    kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"],
    publicColumns: [
      "id", "created_at", "round_id", "stage", "version", "state", "rule_set_id", "input_hash", "published_at", "finalised_at", "supersedes_id", "reason",
      "objection_opens_on", "objection_closes_on", "round_seq",
    ],
  },
  result_signature: { kind: "PUBLIC", app: appendOnly, publicColumns: ["result_list_id", "ordinal", "signed_at"] },
  placement: { kind: "PUBLIC", app: appendOnly },
  published_file: { kind: "PUBLIC", app: appendOnly },
  own_result_code: { kind: "INTERNAL", app: readWrite },
  round_activity: { kind: "PUBLIC", app: appendOnly },
  // demo: that it is one, its day and its moving board; who records there is inside only
  demo_load: { kind: "PUBLIC", app: ["SELECT", "INSERT", "UPDATE"], publicColumns: ["id", "created_at", "anchor", "scale", "live_vacancy_id"] },
};
