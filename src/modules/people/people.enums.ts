import { registerEnumType } from "type-graphql";
import { roles, type Role, type TokenScope } from "../../kernel/viewer.ts";
import { contactKinds } from "./person-contact.entity.ts";
import { personKinds } from "./person.entity.ts";
import { positionKinds } from "./position.entity.ts";
import { grantStates } from "./role-grant.entity.ts";
import { sessionKinds } from "./session.entity.ts";
import { unitKinds } from "./unit.entity.ts";

/** A closed set as the map that type-graphql takes for an enum. */
const enumOf = <const Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [Key in Value]: Key };

export const UnitKindEnum = enumOf(unitKinds);
registerEnumType(UnitKindEnum, {
  name: "UnitKind",
  description: "What kind of unit it is.",
  valuesConfig: {
    REGENCY: { description: "The regency itself (kabupaten): the top of the tree." },
    OFFICE: { description: "An office or agency (OPD), or a part of one." },
    FACILITY: { description: "A place that serves people: health centre, school, technical unit (UPTD)." },
    DISTRICT: { description: "A district (kecamatan)." },
  },
});

export const PositionKindEnum = enumOf(positionKinds);
registerEnumType(PositionKindEnum, {
  name: "PositionKind",
  description: "Kind of position (UU 20/2023).",
  valuesConfig: {
    FUNCTIONAL: { description: "Functional position (jabatan fungsional)." },
    EXECUTOR: { description: "Executing position (jabatan pelaksana)." },
    LEADERSHIP: { description: "Managerial position (jabatan manajerial)." },
  },
});

export const PersonKindEnum = enumOf(personKinds);
registerEnumType(PersonKindEnum, {
  name: "PersonKind",
  description: "How the regency knows the person.",
  valuesConfig: {
    OFFICIAL: { description: "Registered by an administrator." },
    CITIZEN: { description: "Signed in with a contact of their own." },
  },
});

export const ContactKindEnum = enumOf(contactKinds);
registerEnumType(ContactKindEnum, {
  name: "ContactKind",
  description: "How a person is reached.",
  valuesConfig: {
    EMAIL: { description: "E-mail." },
    PHONE: { description: "Telephone, for WhatsApp or SMS." },
    PRINT: { description: "A card with a number; codes are printed at an office." },
  },
});

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, {
  name: "Role",
  description:
    "What a person may do for a unit and the units below it, in a period. Several duties of one chain are never done by one person.",
  valuesConfig: {
    PERSONNEL_OFFICER: { description: "Drafts rounds and announcements, imports files (BKPP)." },
    COMMITTEE_MEMBER: { description: "Approves or returns drafts, decides objections, gives the second signature (panitia seleksi)." },
    APPOINTING_OFFICIAL: { description: "Publishes, finalises and corrects (PPK, or who acts for it)." },
    VERIFIER: { description: "Screens requirements (verifikator)." },
    EXPERT: { description: "Writes blueprints, questions and anchors." },
    EXAMINER: { description: "Scores in panels (penguji)." },
    MODERATOR: { description: "Hides with a reason and a rule, answers reports." },
    VILLAGE_OFFICER: { description: "Prints codes, enters paper answers (petugas desa)." },
    UNIT_HEAD: { description: "Answers officially for the unit." },
    UNIT_SPEAKER: { description: "Answers for the unit in the head's stead." },
    INVESTIGATOR: { description: "Handles citizen reports (Inspektorat)." },
    TRAINING_OFFICER: { description: "Runs the training catalogue." },
    AUDITOR: { description: "Reads everything but sealed identities; writes nothing." },
    ADMINISTRATOR: { description: "Persons, roles as one of two, settings; decides nothing." },
  } satisfies Record<Role, { description: string }>,
});

export const GrantStateEnum = enumOf(grantStates);
registerEnumType(GrantStateEnum, {
  name: "RoleGrantState",
  description: "Where a role stands between its proposal and its end.",
  valuesConfig: {
    PROPOSED: { description: "Waits for another administrator." },
    ACTIVE: { description: "Confirmed; counts from its first to its last day." },
    REFUSED: { description: "Not confirmed. Final." },
    ENDED: { description: "Ended by an administrator or by its last day. Final." },
  },
});

export const ViewerKindEnum = enumOf(["ANONYMOUS", "PERSON", "TOKEN"]);
registerEnumType(ViewerKindEnum, {
  name: "ViewerKind",
  description: "Who asks.",
  valuesConfig: {
    ANONYMOUS: { description: "Nobody is signed in." },
    PERSON: { description: "A person with a session." },
    TOKEN: { description: "A program with a token." },
  },
});

export const SessionKindEnum = enumOf(sessionKinds);
registerEnumType(SessionKindEnum, {
  name: "SessionKind",
  description: "How long a session lives.",
  valuesConfig: {
    STAFF: { description: "Ends after 30 minutes without use and after 12 hours at the latest." },
    CITIZEN: { description: "Ends after 30 days." },
  },
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
