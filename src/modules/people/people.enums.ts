import { registerEnumType } from "type-graphql";
import { enumOf } from "../../graphql/enum.ts";
import { roles, type TokenScope } from "../../kernel/viewer.ts";
import { contactKinds } from "./person-contact.entity.ts";
import { personKinds } from "./person.entity.ts";
import { positionKinds } from "./position.entity.ts";
import { grantStates } from "./role-grant.entity.ts";
import { sessionKinds } from "./session.entity.ts";
import { unitKinds } from "./unit.entity.ts";

export const UnitKindEnum = enumOf("UnitKind", "What kind of unit it is.", unitKinds, {
  REGENCY: "The regency itself (kabupaten): the top of the tree.",
  OFFICE: "An office or agency (OPD), or a part of one.",
  FACILITY: "A place that serves people: health centre, school, technical unit (UPTD).",
  DISTRICT: "A district (kecamatan).",
});

export const PositionKindEnum = enumOf("PositionKind", "Kind of position (UU 20/2023).", positionKinds, {
  FUNCTIONAL: "Functional position (jabatan fungsional).",
  EXECUTOR: "Executing position (jabatan pelaksana).",
  LEADERSHIP: "Managerial position (jabatan manajerial).",
});

export const PersonKindEnum = enumOf("PersonKind", "How the regency knows the person.", personKinds, {
  OFFICIAL: "Registered by an administrator.",
  CITIZEN: "Signed in with a contact of their own.",
});

export const ContactKindEnum = enumOf("ContactKind", "How a person is reached.", contactKinds, {
  EMAIL: "E-mail.",
  PHONE: "Telephone, for WhatsApp or SMS.",
  PRINT: "A card with a number; codes are printed at an office.",
});

export const RoleEnum = enumOf(
  "Role",
  "What a person may do for a unit and the units below it, in a period. Several duties of one chain are never done by one person.",
  roles,
  {
    PERSONNEL_OFFICER: "Drafts rounds and announcements, imports files (BKPP).",
    COMMITTEE_MEMBER: "Approves or returns drafts, decides objections, gives the second signature (panitia seleksi).",
    APPOINTING_OFFICIAL: "Publishes, finalises and corrects (PPK, or who acts for it).",
    VERIFIER: "Screens requirements (verifikator).",
    EXPERT: "Writes blueprints, questions and anchors.",
    EXAMINER: "Scores in panels (penguji).",
    MODERATOR: "Hides with a reason and a rule, answers reports.",
    VILLAGE_OFFICER: "Prints codes, enters paper answers (petugas desa).",
    UNIT_HEAD: "Answers officially for the unit.",
    UNIT_SPEAKER: "Answers for the unit in the head's stead.",
    INVESTIGATOR: "Handles citizen reports (Inspektorat).",
    TRAINING_OFFICER: "Runs the training catalogue.",
    AUDITOR: "Reads everything but sealed identities; writes nothing.",
    ADMINISTRATOR: "Persons, roles as one of two, settings; decides nothing.",
  },
);

export const GrantStateEnum = enumOf("RoleGrantState", "Where a role stands between its proposal and its end.", grantStates, {
  PROPOSED: "Waits for another administrator.",
  ACTIVE: "Confirmed; counts from its first to its last day.",
  REFUSED: "Not confirmed. Final.",
  ENDED: "Ended by an administrator or by its last day. Final.",
});

export const ViewerKindEnum = enumOf("ViewerKind", "Who asks.", ["ANONYMOUS", "PERSON", "TOKEN"], {
  ANONYMOUS: "Nobody is signed in.",
  PERSON: "A person with a session.",
  TOKEN: "A program with a token.",
});

export const SessionKindEnum = enumOf("SessionKind", "How long a session lives.", sessionKinds, {
  STAFF: "Ends after 30 minutes without use and after 12 hours at the latest.",
  CITIZEN: "Ends after 30 days.",
});

/** Scopes bear a colon, which a name of GraphQL cannot: the API says SCORES_RECORD. */
export const TokenScopeEnum = { READ: "read", SCORES_RECORD: "scores:record" } as const satisfies Record<string, TokenScope>;
registerEnumType(TokenScopeEnum, {
  name: "TokenScope",
  description: "What a token may do.",
  valuesConfig: {
    READ: { description: "Read what its owner may read." },
    SCORES_RECORD: { description: "Record provisional scores of a test site." },
  },
});
