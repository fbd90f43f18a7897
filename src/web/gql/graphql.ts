/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A step of an official answer, with its own last day. */
export type AnswerStep =
  /** To be taken in hand within 3 working days. */
  | 'ACKNOWLEDGEMENT'
  /** To be answered finally within 10 working days. */
  | 'RESOLUTION'
  /** To be answered for a first time within 5 working days. */
  | 'RESPONSE';

/** A new token. */
export type ApiTokenCreateInput = {
  /** Makes sending it twice do it once. The second time there is no secret: revoke the token and make another. */
  readonly clientMutationId?: string | null | undefined;
  /** When it ends: at most 366 days from now. */
  readonly expiresAt: string;
  /** What it is for, at most 100 characters. */
  readonly name: string;
  /** What it may do. */
  readonly scopes: ReadonlyArray<TokenScope>;
  /** Only for this unit and those below it; needed to record scores. */
  readonly unitId?: string | null | undefined;
};

/** Which token to revoke. */
export type ApiTokenRevokeInput = {
  /** One of one's own tokens. */
  readonly id: string;
};

/** Who runs applications and objections. */
export type Channel =
  /** The state's SSCASN and CAT: here it is published, explained and recomputed, not applied for. */
  | 'NATIONAL'
  /** The regency itself (seleksi yang diselenggarakan daerah). */
  | 'REGENCY';

/** How a person is reached. */
export type ContactKind =
  /** E-mail. */
  | 'EMAIL'
  /** Telephone, for WhatsApp or SMS. */
  | 'PHONE'
  /** A card with a number; codes are printed at an office. */
  | 'PRINT';

/** How sure the reading of a decree is. */
export type DecreeConfidence =
  /** It is inferred, or known from hearsay. */
  | 'NOT_VERIFIED'
  /** Its official text was read. */
  | 'OFFICIAL_TEXT'
  /** One report of the press says so. */
  | 'ONE_REPORT'
  /** A reprint of its official text was read. */
  | 'REPRINT'
  /** Two or more reports of the press agree. */
  | 'SEVERAL_REPORTS';

/** A duty of a round. */
export type Duty =
  /** Approves or returns drafts. */
  | 'APPROVE'
  /** Drafts the round, its formations and vacancies. */
  | 'DRAFT'
  /** Publishes results and makes them final. */
  | 'FINALISE'
  /** Signs a result first. */
  | 'FIRST_SIGNATURE'
  /** Checks requirements first. */
  | 'FIRST_VERIFICATION'
  /** Imports files of applicants and results. */
  | 'IMPORT'
  /** Decides objections (sanggah). */
  | 'OBJECTION_DECISION'
  /** Announces and publishes. */
  | 'PUBLISH'
  /** Signs a result second. */
  | 'SECOND_SIGNATURE'
  /** Confirms what the first verifier found. */
  | 'SECOND_VERIFICATION';

/** Duties that must be done by different people (pemisahan tugas). */
export type DutyChain =
  /** From draft to publication. */
  | 'ANNOUNCEMENT'
  /** From the imported file to the final result. */
  | 'RESULT'
  /** From verification to the decision of an objection. */
  | 'SCREENING';

/** A new formation of a round. */
export type FormationAddInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Code, unique in the round: capital letters, digits, hyphens; at most 60. */
  readonly code: string;
  /** Highest income, rupiah a month. */
  readonly incomeMaximum?: number | null | undefined;
  /** Lowest income, rupiah a month. */
  readonly incomeMinimum?: number | null | undefined;
  /** Kind of need (jenis kebutuhan). */
  readonly kind: NeedKind;
  /** Place of work (lokasi); at most 200 characters. */
  readonly location: string;
  /** Number of people (jumlah kebutuhan), at least 1. */
  readonly need: number;
  /** Id of the position (jabatan). */
  readonly positionId: string;
  /** Education asked for (kualifikasi pendidikan); at most 500 characters. */
  readonly qualification: string;
  /** Id of the round. */
  readonly roundId: string;
  /** Id of the unit (unit penempatan). */
  readonly unitId: string;
};

/** Which draft to take back. */
export type FormationRemoveInput = {
  /** Id of the formation. */
  readonly id: string;
};

/** Where a formation stands. */
export type FormationState =
  /** Approved (disetujui). */
  | 'APPROVED'
  /** Being prepared (rancangan). */
  | 'DRAFT'
  /** Locked (dikunci): part of an approved vacancy, nothing of it changes. */
  | 'LOCKED'
  /** Before the committee (diusulkan). */
  | 'PROPOSED'
  /** Refused (ditolak), with a reason. Final. */
  | 'REJECTED';

/** Changes of a formation that is a draft. What is left out stays. */
export type FormationUpdateInput = {
  /** Code. */
  readonly code?: string | null | undefined;
  /** Id of the formation. */
  readonly id: string;
  /** Highest income, rupiah a month; null takes it away. */
  readonly incomeMaximum?: number | null | undefined;
  /** Lowest income, rupiah a month; null takes it away. */
  readonly incomeMinimum?: number | null | undefined;
  /** Kind of need. */
  readonly kind?: NeedKind | null | undefined;
  /** Place of work. */
  readonly location?: string | null | undefined;
  /** Number of people. */
  readonly need?: number | null | undefined;
  /** Id of the position. */
  readonly positionId?: string | null | undefined;
  /** Education asked for. */
  readonly qualification?: string | null | undefined;
  /** Id of the unit. */
  readonly unitId?: string | null | undefined;
  /** Version that was read; refused as STALE where it has changed since. */
  readonly version?: number | null | undefined;
};

/** Which formations to approve. */
export type FormationsApproveInput = {
  /** Ids of its formations, 1 to 100; all or none. */
  readonly ids: ReadonlyArray<string>;
  /** Id of the round. */
  readonly roundId: string;
};

/** Which drafts go to the committee. */
export type FormationsProposeInput = {
  /** Ids of its formations, 1 to 100; all or none. */
  readonly ids: ReadonlyArray<string>;
  /** Id of the round. */
  readonly roundId: string;
};

/** Which formations to refuse, and why. */
export type FormationsRejectInput = {
  /** Ids of its formations, 1 to 100; all or none. */
  readonly ids: ReadonlyArray<string>;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
  /** Id of the round. */
  readonly roundId: string;
};

/** A new category. */
export type ForumCategoryAddInput = {
  /** Code in addresses: small letters, digits and hyphens, at most 40. */
  readonly code: string;
  /** What belongs there, Indonesian; at most 500 characters. */
  readonly description: string;
  /** What belongs there, in English. */
  readonly descriptionEn?: string | null | undefined;
  /** What it is for. */
  readonly kind: ForumCategoryKind;
  /** Name, Indonesian; at most 100 characters. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the list; 0 where nothing is said. */
  readonly ordinal?: number | null | undefined;
  /** Unit that looks after it, and answers its questions. */
  readonly unitId: string;
};

/** What a category is for. */
export type ForumCategoryKind =
  /** Citizens among themselves (diskusi). */
  | 'DISCUSSION'
  /** Questions that an office answers in public, against a clock (tanya instansi). */
  | 'QUESTION';

/** Changes of a category. What is left out stays. */
export type ForumCategoryUpdateInput = {
  /** What belongs there, Indonesian. */
  readonly description?: string | null | undefined;
  /** What belongs there, in English; null takes it away. */
  readonly descriptionEn?: string | null | undefined;
  /** Id of the category. */
  readonly id: string;
  /** Whether it takes new topics. */
  readonly isOpen?: boolean | null | undefined;
  /** Name, Indonesian. */
  readonly name?: string | null | undefined;
  /** Name in English; null takes it away. */
  readonly nameEn?: string | null | undefined;
  /** Place in the list. */
  readonly ordinal?: number | null | undefined;
  /** Version that was read; refused as STALE where it has changed since. */
  readonly version?: number | null | undefined;
};

/** The viewer's name in the forum. */
export type ForumProfileSetInput = {
  /** 3 to 40 letters, digits, spaces, dots or hyphens; need not be the real name. */
  readonly name: string;
};

/** A rule of the forum; a text is taken off by one of these and for no other reason. */
export type HouseRule =
  /** Advertising or trade. */
  | 'ADVERTISING'
  /** Campaigning for a candidate or party. */
  | 'CAMPAIGN'
  /** Accusation of a named person, which belongs to the complaints office. */
  | 'FALSE_ACCUSATION'
  /** Hatred against a people, religion or group. */
  | 'HATRED'
  /** Insult of a person. */
  | 'INSULT'
  /** Not about the subject. */
  | 'OFF_TOPIC'
  /** Personal data of people (UU 27/2022). */
  | 'PERSONAL_DATA'
  /** The same text again and again. */
  | 'SPAM'
  /** Threat. */
  | 'THREAT';

/** Which file is accepted. */
export type ImportAcceptInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** File in preview. */
  readonly fileId: string;
  /** Why it replaces earlier rows; needed where it does. At most 1,000 characters. */
  readonly reason?: string | null | undefined;
};

/** Which file is put aside. */
export type ImportDiscardInput = {
  /** File in preview. */
  readonly fileId: string;
};

/** What a moderator did. */
export type ModerationAction =
  /** Looked at reports and found no rule broken. */
  | 'DISMISS_REPORTS'
  /** Took a post off (sembunyikan). */
  | 'HIDE'
  /** Closed a topic for new posts (tutup). */
  | 'LOCK'
  /** Opened it again (buka). */
  | 'UNLOCK';

/** An act against a post of one's own that another moderator is to judge. */
export type ModerationAppealInput = {
  /** Id of the act. */
  readonly id: string;
  /** Why it is wrong, if there is something to say; at most 500 characters. */
  readonly reason?: string | null | undefined;
};

/** The judgement on an appeal. */
export type ModerationAppealJudgeInput = {
  /** Id of the act. */
  readonly id: string;
  /** Whether the act was wrong: then the post is back in its place. */
  readonly isOverturned: boolean;
  /** What was found; the author and the public read it. At most 500 characters. */
  readonly judgement: string;
};

/** What became of an act. */
export type ModerationOutcome =
  /** Another moderator is to judge it. */
  | 'APPEALED'
  /** Another moderator found it wrong; the post is back in its place. Final. */
  | 'OVERTURNED'
  /** Nobody has appealed. */
  | 'STANDS'
  /** Another moderator found it right. Final. */
  | 'UPHELD';

/** Kind of need (jenis kebutuhan). A formation has exactly one. */
export type NeedKind =
  /** Best graduates (putra/putri lulusan terbaik, cumlaude). */
  | 'CUM_LAUDE'
  /** Diaspora. */
  | 'DIASPORA'
  /** People with a disability (penyandang disabilitas). */
  | 'DISABILITY'
  /** General (umum). */
  | 'GENERAL'
  /** Sons and daughters of Kalimantan (putra/putri Kalimantan). */
  | 'KALIMANTAN'
  /** Sons and daughters of a left-behind region (putra/putri daerah tertinggal). */
  | 'LEFT_BEHIND_REGION'
  /** Sons and daughters of Papua (putra/putri Papua). */
  | 'PAPUA';

/** What an official's post does to the clock of a question. */
export type OfficialPostKind =
  /** Taken in hand (diterima dan diteruskan). */
  | 'ACKNOWLEDGEMENT'
  /** Nothing: an official word in a discussion. */
  | 'COMMENT'
  /** Final answer (jawaban tuntas). */
  | 'RESOLUTION'
  /** First answer: what will be done, and when (tanggapan). */
  | 'RESPONSE';

/** What a unit says in a topic. */
export type OfficialPostWriteInput = {
  /** Text in Markdown, at most 5,000 characters; no HTML, no pictures. */
  readonly body: string;
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** What it does to the clock of the question. */
  readonly kind: OfficialPostKind;
  /** Post that it answers. */
  readonly replyToId?: string | null | undefined;
  /** Id of the topic. */
  readonly topicId: string;
  /** Unit in whose name it is said. */
  readonly unitId: string;
};

/** Who asks, with the code that was sent. */
export type OwnResultOpenInput = {
  /** Birth date. */
  readonly birthDate: string;
  /** Six digits; spaces and hyphens do not matter. */
  readonly code: string;
  /** Participant number, as on the participant card. */
  readonly participant: string;
  /** Code of the round. */
  readonly roundCode: string;
};

/** Who asks. All three must match what the official file says. */
export type OwnResultRequestCodeInput = {
  /** Birth date. */
  readonly birthDate: string;
  /** Participant number, as on the participant card. */
  readonly participant: string;
  /** Code of the round. */
  readonly roundCode: string;
};

/** A new official. */
export type PersonAddInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** E-mail or telephone with which the person signs in. Left out: the person gets a card. */
  readonly contact?: string | null | undefined;
  /** Name as shown to others. */
  readonly displayName: string;
  /** Employee number (NIP), 18 digits. */
  readonly employeeNumber?: string | null | undefined;
  /** Unit the person works in. */
  readonly unitId?: string | null | undefined;
};

/** How the regency knows the person. */
export type PersonKind =
  /** Signed in with a contact of their own. */
  | 'CITIZEN'
  /** Registered by an administrator. */
  | 'OFFICIAL';

/** Changes of a person. What is left out stays; null clears. */
export type PersonUpdateInput = {
  /** E-mail or telephone to add; not for someone who holds a role. */
  readonly addContact?: string | null | undefined;
  /** Name as shown to others. */
  readonly displayName?: string | null | undefined;
  /** Employee number (NIP), 18 digits. */
  readonly employeeNumber?: string | null | undefined;
  /** The person. */
  readonly id: string;
  /** False closes the account and ends its sessions and tokens; not while the person holds a role. */
  readonly isActive?: boolean | null | undefined;
  /** Contact to remove; ends the person's sessions. */
  readonly removeContactId?: string | null | undefined;
  /** Unit the person works in. */
  readonly unitId?: string | null | undefined;
  /** Version that was read; another one is STALE. */
  readonly version?: number | null | undefined;
};

/** Which rows of a list. What is left out does not filter. */
export type PlacementFilter = {
  /** Formation applied for, or filled. */
  readonly formationId?: string | null | undefined;
  /** Participant number, whole. */
  readonly participant?: string | null | undefined;
  /** Status code as printed. */
  readonly status?: string | null | undefined;
};

/** A new kind of job. */
export type PositionAddInput = {
  /** Short code, unique: capital letters, digits, points, hyphens. */
  readonly code: string;
  /** Family: small letters and hyphens. */
  readonly family: string;
  /** Kind of position. */
  readonly kind: PositionKind;
  /** Official name, Indonesian. */
  readonly name: string;
  /** English name. */
  readonly nameEn?: string | null | undefined;
};

/** Which positions; what is left out does not matter. */
export type PositionFilter = {
  /** Family of positions. */
  readonly family?: string | null | undefined;
  /** Kind of position. */
  readonly kind?: PositionKind | null | undefined;
  /** Part of the name or code. */
  readonly search?: string | null | undefined;
};

/** Kind of position (UU 20/2023). */
export type PositionKind =
  /** Executing position (jabatan pelaksana). */
  | 'EXECUTOR'
  /** Functional position (jabatan fungsional). */
  | 'FUNCTIONAL'
  /** Managerial position (jabatan manajerial). */
  | 'LEADERSHIP';

/** Changes of a position. What is left out stays; null clears. */
export type PositionUpdateInput = {
  /** Short code. */
  readonly code?: string | null | undefined;
  /** Family. */
  readonly family?: string | null | undefined;
  /** The position. */
  readonly id: string;
  /** Kind of position. */
  readonly kind?: PositionKind | null | undefined;
  /** Official name, Indonesian. */
  readonly name?: string | null | undefined;
  /** English name. */
  readonly nameEn?: string | null | undefined;
  /** Version that was read; another one is STALE. */
  readonly version?: number | null | undefined;
};

/** A new text of a post of one's own. */
export type PostEditInput = {
  /** Text in Markdown, at most 5,000 characters; no HTML, no pictures. */
  readonly body: string;
  /** Id of the post. */
  readonly id: string;
  /** Version that was read; refused as STALE where it has changed since. */
  readonly version: number;
};

/** A post that is taken off. */
export type PostHideInput = {
  /** Id of the post. */
  readonly id: string;
  /** Why; the author and the public read it. At most 500 characters, no personal data. */
  readonly reason: string;
  /** Rule that it breaks. */
  readonly rule: HouseRule;
};

/** A post that breaks a rule. */
export type PostReportInput = {
  /** Id of the post. */
  readonly id: string;
  /** What a moderator should know; at most 500 characters. */
  readonly note?: string | null | undefined;
  /** Which rule. */
  readonly rule: HouseRule;
};

/** Where a post stands. */
export type PostState =
  /** Taken off by a moderator; the log of moderation says why. It keeps its place. */
  | 'HIDDEN'
  /** Seen by everyone. */
  | 'VISIBLE'
  /** Taken back by its author. It keeps its place. */
  | 'WITHDRAWN';

/** A post of one's own that is taken back. */
export type PostWithdrawInput = {
  /** Id of the post. */
  readonly id: string;
};

/** A post in a topic. */
export type PostWriteInput = {
  /** Text in Markdown, at most 5,000 characters; no HTML, no pictures. */
  readonly body: string;
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Post that it answers. */
  readonly replyToId?: string | null | undefined;
  /** Id of the topic. */
  readonly topicId: string;
};

/** Reports of a post that breaks no rule. */
export type ReportsDismissInput = {
  /** Id of the post. */
  readonly id: string;
  /** Why; the public reads it. At most 500 characters, no personal data. */
  readonly reason: string;
};

/** What to compute. */
export type ResultListComputeInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Round. */
  readonly roundId: string;
  /** Stage. */
  readonly stage: ResultStage;
};

/** What becomes final. */
export type ResultListFinaliseInput = {
  /** List. */
  readonly id: string;
};

/** What to publish. */
export type ResultListPublishInput = {
  /** List. */
  readonly id: string;
};

/** What to sign. */
export type ResultListSignInput = {
  /** List. */
  readonly id: string;
};

/** Where a result list stands. */
export type ResultListState =
  /** Computed, waits for two signatures; seen inside only. */
  | 'COMPUTED'
  /** Final (final). */
  | 'FINAL'
  /** Published (diumumkan); objections may still change it. */
  | 'PUBLISHED_PROVISIONAL'
  /** Taken back or computed anew (digantikan); stays readable where it was published. */
  | 'SUPERSEDED'
  /** Signed by two different people; seen inside only. */
  | 'VERIFIED';

/** What is taken back, and why. */
export type ResultListSupersedeInput = {
  /** List. */
  readonly id: string;
  /** Why; everyone reads it. At most 1,000 characters. */
  readonly reason: string;
};

/** Stage of a result list. */
export type ResultStage =
  /** Administrative screening (seleksi administrasi): conditions met or not. */
  | 'ADMINISTRATIVE'
  /** Integration of both tests, and who is placed (hasil akhir). */
  | 'FINAL'
  /** Basic competency test (SKD): who goes on to the field test. */
  | 'SKD';

/** What a person may do for a unit and the units below it, in a period. Several duties of one chain are never done by one person. */
export type Role =
  /** Persons, roles as one of two, settings; decides nothing. */
  | 'ADMINISTRATOR'
  /** Publishes, finalises and corrects (PPK, or who acts for it). */
  | 'APPOINTING_OFFICIAL'
  /** Reads everything but sealed identities; writes nothing. */
  | 'AUDITOR'
  /** Approves or returns drafts, decides objections, gives the second signature (panitia seleksi). */
  | 'COMMITTEE_MEMBER'
  /** Scores in panels (penguji). */
  | 'EXAMINER'
  /** Writes blueprints, questions and anchors. */
  | 'EXPERT'
  /** Handles citizen reports (Inspektorat). */
  | 'INVESTIGATOR'
  /** Hides with a reason and a rule, answers reports. */
  | 'MODERATOR'
  /** Drafts rounds and announcements, imports files (BKPP). */
  | 'PERSONNEL_OFFICER'
  /** Runs the training catalogue. */
  | 'TRAINING_OFFICER'
  /** Answers officially for the unit. */
  | 'UNIT_HEAD'
  /** Answers for the unit in the head's stead. */
  | 'UNIT_SPEAKER'
  /** Screens requirements (verifikator). */
  | 'VERIFIER'
  /** Prints codes, enters paper answers (petugas desa). */
  | 'VILLAGE_OFFICER';

/** Which grant to confirm. */
export type RoleGrantConfirmInput = {
  /** The grant. */
  readonly id: string;
};

/** Which grant to end, and why. */
export type RoleGrantEndInput = {
  /** The grant. */
  readonly id: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** Which grants; what is left out does not matter. */
export type RoleGrantFilter = {
  /** Of this person. */
  readonly personId?: string | null | undefined;
  /** Of this role. */
  readonly role?: Role | null | undefined;
  /** In one of these states. */
  readonly states?: ReadonlyArray<RoleGrantState> | null | undefined;
  /** For exactly this unit. */
  readonly unitId?: string | null | undefined;
};

/** A role for someone else. */
export type RoleGrantProposeInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Last day; needed for acting officers. */
  readonly endsOn?: string | null | undefined;
  /** As an acting officer (Plt/Plh). */
  readonly isActing?: boolean | null | undefined;
  /** Who gets it; never oneself. */
  readonly personId: string;
  /** Decree or letter, at most 1,000 characters. */
  readonly reason: string;
  /** The role. */
  readonly role: Role;
  /** First day. */
  readonly startsOn: string;
  /** For this unit and all below it. */
  readonly unitId: string;
};

/** Which grant to refuse, and why. */
export type RoleGrantRefuseInput = {
  /** The grant. */
  readonly id: string;
  /** Why, at most 1,000 characters. */
  readonly reason: string;
};

/** Where a role stands between its proposal and its end. */
export type RoleGrantState =
  /** Confirmed; counts from its first to its last day. */
  | 'ACTIVE'
  /** Ended by an administrator or by its last day. Final. */
  | 'ENDED'
  /** Waits for another administrator. */
  | 'PROPOSED'
  /** Not confirmed. Final. */
  | 'REFUSED';

/** What happened in a round. */
export type RoundActivityKind =
  /** An official file was imported. */
  | 'FILE_IMPORTED'
  /** Outcomes after the objections were imported (jawab sanggah). */
  | 'OBJECTIONS_ANSWERED'
  /** A result list became final. */
  | 'RESULT_FINAL'
  /** A result list was published. */
  | 'RESULT_PUBLISHED'
  /** A result list was taken back, with a reason. */
  | 'RESULT_SUPERSEDED'
  /** The schedule was revised. */
  | 'SCHEDULE_REVISED'
  /** A vacancy was published. */
  | 'VACANCY_PUBLISHED';

/** Which round to announce. */
export type RoundAnnounceInput = {
  /** Id of the round. */
  readonly id: string;
};

/** Which round to call off, and why. */
export type RoundCancelInput = {
  /** Id of the round. */
  readonly id: string;
  /** Why; the public reads it, at most 1,000 characters. */
  readonly reason: string;
};

/** Which round is over. */
export type RoundConcludeInput = {
  /** Id of the round. */
  readonly id: string;
};

/** A new draft from an older round. */
export type RoundCopyInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Code of the new one. */
  readonly code: string;
  /** Id of the older round. */
  readonly id: string;
  /** Code of another rule set; else that of the older round. */
  readonly ruleSetCode?: string | null | undefined;
  /** Title of the new one. */
  readonly title: string;
  /** Title in English. */
  readonly titleEn?: string | null | undefined;
  /** Year of the new one; the schedule moves by the difference. */
  readonly year: number;
};

/** A new round. */
export type RoundDraftInput = {
  /** Where to apply, https; needed for a national round before the announcement. */
  readonly applyUrl?: string | null | undefined;
  /** Who runs applications and objections. */
  readonly channel: Channel;
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Code in addresses and files: small letters, digits, hyphens; at most 60. */
  readonly code: string;
  /** Unit that runs the round (penyelenggara). */
  readonly organiserUnitId: string;
  /** What people are selected for. */
  readonly path: RoundPath;
  /** Number of needs that was set for the round; needed before the announcement. */
  readonly quota?: number | null | undefined;
  /** Code of the rule set; only for CPNS, and needed before the announcement. */
  readonly ruleSetCode?: string | null | undefined;
  /** Schedule; can be entered later. */
  readonly schedule?: ReadonlyArray<ScheduleEntryInput> | null | undefined;
  /** Title, Indonesian; at most 200 characters. */
  readonly title: string;
  /** Title in English. */
  readonly titleEn?: string | null | undefined;
  /** Year of the selection. */
  readonly year: number;
};

/** Which rounds. What is left out does not filter. */
export type RoundFilter = {
  /** Who runs it. */
  readonly channel?: Channel | null | undefined;
  /** Part of title or code, at most 100 characters. */
  readonly search?: string | null | undefined;
  /** Any of these states. */
  readonly states?: ReadonlyArray<RoundState> | null | undefined;
  /** Year of the selection. */
  readonly year?: number | null | undefined;
};

/** What people are selected for (jalur). */
export type RoundPath =
  /** Candidate civil servants (calon PNS). Results are computed by a rule set. */
  | 'CPNS'
  /** Open selection for senior posts (seleksi terbuka JPT). Published only, nothing is computed. */
  | 'OPEN_SELECTION'
  /** Government employees on contract (PPPK). Published only, nothing is computed. */
  | 'PPPK';

/** A new revision of the schedule of an announced round. */
export type RoundScheduleReviseInput = {
  /** Why; the public reads it, at most 1,000 characters. */
  readonly reason: string;
  /** Id of the round. */
  readonly roundId: string;
  /** The whole schedule as it is from now on. */
  readonly schedule: ReadonlyArray<ScheduleEntryInput>;
};

/** Which round begins. */
export type RoundStartInput = {
  /** Id of the round. */
  readonly id: string;
};

/** Where a round stands. */
export type RoundState =
  /** Announced (diumumkan), with its schedule. */
  | 'ANNOUNCED'
  /** Called off (dibatalkan), with a reason. Final. */
  | 'CANCELLED'
  /** Concluded (selesai). Final. */
  | 'CONCLUDED'
  /** Being prepared (rancangan); seen inside only. */
  | 'DRAFT'
  /** Under way (berjalan). */
  | 'RUNNING';

/** Changes of a round. What is left out stays. Once announced only applyUrl and titleEn can change. */
export type RoundUpdateInput = {
  /** Where to apply, https; null takes it away. */
  readonly applyUrl?: string | null | undefined;
  /** Id of the round. */
  readonly id: string;
  /** Number of needs that was set; null takes it away. */
  readonly quota?: number | null | undefined;
  /** Code of the rule set; null takes it away. */
  readonly ruleSetCode?: string | null | undefined;
  /** The whole schedule anew. */
  readonly schedule?: ReadonlyArray<ScheduleEntryInput> | null | undefined;
  /** Title, Indonesian. */
  readonly title?: string | null | undefined;
  /** Title in English; null takes it away. */
  readonly titleEn?: string | null | undefined;
  /** Version that was read; refused as STALE where it has changed since. */
  readonly version?: number | null | undefined;
  /** Year of the selection. */
  readonly year?: number | null | undefined;
};

/** Which rule set to confirm. */
export type RuleSetConfirmInput = {
  /** Id of the rule set. */
  readonly id: string;
};

/** A new rule set. */
export type RuleSetProposeInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** The whole rule set as JSON, in the form of RuleSet.content; at most 100,000 characters. The path of a refusal goes on into it. */
  readonly content: string;
};

/** Which proposal to refuse. */
export type RuleSetRefuseInput = {
  /** Id of the rule set. */
  readonly id: string;
  /** Why, for whoever proposed it; at most 1,000 characters. */
  readonly reason: string;
};

/** Where a rule set stands. */
export type RuleSetState =
  /** Confirmed (disahkan): rounds may use it, and nothing of it changes any more. */
  | 'CONFIRMED'
  /** Waits for confirmation by someone else. */
  | 'PROPOSED'
  /** Refused by someone else, with a reason; its code may be proposed again. */
  | 'REFUSED'
  /** Taken back by whoever proposed it; its code may be proposed again. */
  | 'WITHDRAWN';

/** Which proposal to take back. */
export type RuleSetWithdrawInput = {
  /** Id of the rule set. */
  readonly id: string;
};

/** A stage and its days. Stages may overlap; each stands once. */
export type ScheduleEntryInput = {
  /** Last day, inclusive. */
  readonly endsOn: string;
  /** Stage. */
  readonly stage: ScheduleStage;
  /** First day. */
  readonly startsOn: string;
};

/** Stage of a round (tahapan). Stages may overlap. */
export type ScheduleStage =
  /** Answers to these objections (jawab sanggah administrasi). */
  | 'ADMINISTRATIVE_ANSWER'
  /** Objections to it (masa sanggah administrasi). */
  | 'ADMINISTRATIVE_OBJECTION'
  /** Result of the administrative screening (pengumuman hasil seleksi administrasi). */
  | 'ADMINISTRATIVE_RESULT'
  /** Administrative screening (seleksi administrasi). */
  | 'ADMINISTRATIVE_SCREENING'
  /** Announcement of the vacancies (pengumuman lowongan). */
  | 'ANNOUNCEMENT'
  /** Proposal of the employee number and appointment (usul penetapan NIP). */
  | 'APPOINTMENT'
  /** Dossiers for the employee number (pengisian DRH, pemberkasan NIP). */
  | 'DOSSIER'
  /** Answers to these objections (jawab sanggah akhir). */
  | 'FINAL_ANSWER'
  /** Objections to it (masa sanggah akhir). */
  | 'FINAL_OBJECTION'
  /** Final result (pengumuman hasil akhir). */
  | 'FINAL_RESULT'
  /** Integration of both scores (integrasi nilai). */
  | 'INTEGRATION'
  /** Registration (pendaftaran). */
  | 'REGISTRATION'
  /** Field competency test (SKB). */
  | 'SKB'
  /** Basic competency test (SKD). */
  | 'SKD'
  /** Result of the basic competency test (pengumuman hasil SKD). */
  | 'SKD_RESULT';

/** Which session to end. */
export type SessionRevokeInput = {
  /** One of one's own sessions. */
  readonly id: string;
};

/** The code that came. */
export type SignInConfirmInput = {
  /** Six digits; spaces do not matter. */
  readonly code: string;
  /** The same contact, or the number of a card. */
  readonly contact: string;
  /** What the person may recognise the browser or app by, at most 100 characters. */
  readonly device?: string | null | undefined;
};

/** For whom a code is printed. */
export type SignInPrintCodeInput = {
  /** A person with a card and without a role. */
  readonly personId: string;
};

/** Where the code is to be sent. */
export type SignInRequestCodeInput = {
  /** E-mail address or Indonesian telephone number. */
  readonly contact: string;
};

/** What an imported file holds. */
export type SourceFileLayout =
  /** Outcomes of the administrative screening, with reasons. */
  | 'ADMINISTRATIVE_OUTCOMES'
  /** Participant numbers, with formation and identity. */
  | 'APPLICANTS'
  /** Official result list: SKD, SKB, integrated scores. */
  | 'RESULTS';

/** Of administrative outcomes: which ones. */
export type SourceFilePhase =
  /** After the objections were answered (pasca sanggah). */
  | 'AFTER_OBJECTION'
  /** As first decided. */
  | 'INITIAL';

/** Where an imported file stands. */
export type SourceFileState =
  /** Its sound rows are in the round. */
  | 'ACCEPTED'
  /** Put aside before it was accepted. Final. */
  | 'DISCARDED'
  /** Read, nothing of it in the round yet. */
  | 'PREVIEWED'
  /** Later files have replaced all its rows. Final. */
  | 'SUPERSEDED';

/** What set people with the same final score apart. The figures behind GPA and AGE are never public. */
export type TieDecider =
  /** Older, certified by two people. */
  | 'AGE'
  /** Order of the committee, certified by two of its members: nothing else separated them. No step of the rules; rows of files say null. */
  | 'COMMITTEE'
  /** Higher grade point average (IPK), certified by two people. */
  | 'GPA'
  /** Higher SKD total. */
  | 'SKD_TOTAL'
  /** Higher TIU. */
  | 'TIU'
  /** Higher TKP. */
  | 'TKP'
  /** Higher TWK. */
  | 'TWK';

/** What to certify. */
export type TieDecisionConfirmInput = {
  /** Decision. */
  readonly id: string;
};

/** The committee's order of people whom nothing else separates. */
export type TieDecisionRecordInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Number of the minutes (berita acara), at most 100 characters. Published with the list. */
  readonly documentNumber: string;
  /** Formation with the place on which the tie hangs. */
  readonly formationId: string;
  /** Participant numbers of `UndecidedTie.participants`, who stands first comes first. */
  readonly participants: ReadonlyArray<string>;
  /** Why this order; published with the list. At most 1,000 characters. */
  readonly reason: string;
  /** Round. */
  readonly roundId: string;
};

/** Where a decision of the committee on a tie stands. */
export type TieDecisionState =
  /** Certified by another member: the final list is computed with it. */
  | 'CONFIRMED'
  /** Recorded by one member of the committee; decides nothing yet. */
  | 'PROPOSED'
  /** Taken back with a reason; decides nothing. Final. */
  | 'WITHDRAWN';

/** What is taken back, and why. */
export type TieDecisionWithdrawInput = {
  /** Decision. */
  readonly id: string;
  /** Why; read inside. At most 1,000 characters. */
  readonly reason: string;
};

/** What a token may do. */
export type TokenScope =
  /** Read what its owner may read. */
  | 'READ'
  /** Record provisional scores of a test site. */
  | 'SCORES_RECORD';

/** A question that another unit is to answer. */
export type TopicHandOnInput = {
  /** Id of the topic. */
  readonly topicId: string;
  /** Unit that is to answer. */
  readonly unitId: string;
};

/** A topic that is closed for new posts, or opened again. */
export type TopicLockInput = {
  /** Id of the topic. */
  readonly id: string;
  /** Whether it is closed. */
  readonly isLocked: boolean;
  /** Why; the public reads it. At most 500 characters, no personal data. */
  readonly reason: string;
};

/** Whether an answered question stands among the frequent ones. */
export type TopicMarkFrequentInput = {
  /** Whether it does. */
  readonly isFrequent: boolean;
  /** Id of the topic. */
  readonly topicId: string;
};

/** A new topic with its first post. */
export type TopicOpenInput = {
  /** Text in Markdown, at most 5,000 characters; no HTML, no pictures. */
  readonly body: string;
  /** Code of the category. */
  readonly categoryCode: string;
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Title, 8 to 150 characters. */
  readonly title: string;
};

/** Order of a list of topics. */
export type TopicOrder =
  /** The answer that is owed earliest first. */
  | 'DUE'
  /** The last written in first. */
  | 'LAST_POST'
  /** The newest first. */
  | 'NEWEST';

/** Where a topic stands. */
export type TopicState =
  /** Taken off by a moderator; the log of moderation says why. */
  | 'HIDDEN'
  /** Readable; nobody adds to it. */
  | 'LOCKED'
  /** Everyone may write. */
  | 'OPEN';

/** A new unit. */
export type UnitAddInput = {
  /** Short code, unique: capital letters, digits, hyphens. */
  readonly code: string;
  /** District it lies in: Instance.districts.code, or slug where no code is known. */
  readonly districtCode?: string | null | undefined;
  /** Kind of unit. */
  readonly kind: UnitKind;
  /** Official name, Indonesian. */
  readonly name: string;
  /** English name. */
  readonly nameEn?: string | null | undefined;
  /** Unit above it; left out at the top. */
  readonly parentId?: string | null | undefined;
};

/** Which units; what is left out does not matter. */
export type UnitFilter = {
  /** In this district. */
  readonly districtCode?: string | null | undefined;
  /** Existing or closed ones only. */
  readonly isActive?: boolean | null | undefined;
  /** Kind of unit. */
  readonly kind?: UnitKind | null | undefined;
  /** Directly below this unit. */
  readonly parentId?: string | null | undefined;
  /** Part of the name or code. */
  readonly search?: string | null | undefined;
};

/** What kind of unit it is. */
export type UnitKind =
  /** A district (kecamatan). */
  | 'DISTRICT'
  /** A place that serves people: health centre, school, technical unit (UPTD). */
  | 'FACILITY'
  /** An office or agency (OPD), or a part of one. */
  | 'OFFICE'
  /** The regency itself (kabupaten): the top of the tree. */
  | 'REGENCY';

/** Changes of a unit. What is left out stays; null clears. */
export type UnitUpdateInput = {
  /** Short code. */
  readonly code?: string | null | undefined;
  /** District it lies in. */
  readonly districtCode?: string | null | undefined;
  /** The unit. */
  readonly id: string;
  /** False closes it; not while active units stand below. */
  readonly isActive?: boolean | null | undefined;
  /** Kind of unit. */
  readonly kind?: UnitKind | null | undefined;
  /** Official name, Indonesian. */
  readonly name?: string | null | undefined;
  /** English name. */
  readonly nameEn?: string | null | undefined;
  /** Moves the unit, with all below it, under another one; null: to the top. */
  readonly parentId?: string | null | undefined;
  /** Version that was read; another one is STALE. */
  readonly version?: number | null | undefined;
};

/** What kind of refusal it is. General on purpose: the message says what happened. */
export type UserErrorCode =
  /** The window has ended. */
  | 'CLOSED'
  /** The code or link is too old. */
  | 'EXPIRED'
  /** No place is left. */
  | 'FULL'
  /** Something that must come first is missing. */
  | 'INCOMPLETE'
  /** The value has the wrong form. */
  | 'INVALID'
  /** Two values that belong together do not match. */
  | 'MISMATCH'
  /** The rules do not allow it here; the message says where instead. */
  | 'NOT_ALLOWED'
  /** What the input refers to is not there or not visible. */
  | 'NOT_FOUND'
  /** The same value stands twice in the input. */
  | 'NOT_UNIQUE'
  /** The window has not begun. */
  | 'NOT_YET_OPEN'
  /** The number or date is outside its bounds. */
  | 'OUT_OF_RANGE'
  /** A written reason is needed. */
  | 'REASON_REQUIRED'
  /** A value is missing. */
  | 'REQUIRED'
  /** Who did the earlier step may not do this one. */
  | 'SEPARATION_OF_DUTIES'
  /** It was changed by someone else since it was read. */
  | 'STALE'
  /** Someone or something else already has this value. */
  | 'TAKEN'
  /** The value is longer than allowed. */
  | 'TOO_LONG'
  /** Too many attempts; wait before the next. */
  | 'TOO_MANY_TRIES'
  /** The value is shorter than allowed. */
  | 'TOO_SHORT'
  /** It is not in a state in which this is possible. */
  | 'WRONG_STATE';

/** Which vacancy to approve. */
export type VacancyApproveInput = {
  /** Id of the vacancy. */
  readonly id: string;
};

/** Which vacancy to call off, and why. */
export type VacancyCancelInput = {
  /** Id of the vacancy. */
  readonly id: string;
  /** Why; the public reads it where the vacancy was published. At most 1,000 characters. */
  readonly reason: string;
};

/** A new draft from an older vacancy: in another round, or in its own as the version that replaces it. */
export type VacancyCopyInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Last day of application, inclusive. */
  readonly closesOn: string;
  /** Id of the older vacancy. */
  readonly id: string;
  /** First day of application. */
  readonly opensOn: string;
  /** Id of the round of the new one; left out: the same round. */
  readonly roundId?: string | null | undefined;
};

/** A new vacancy of a round. */
export type VacancyDraftInput = {
  /** Makes sending it twice do it once. */
  readonly clientMutationId?: string | null | undefined;
  /** Last day of application, inclusive. */
  readonly closesOn: string;
  /** Ids of the formations it announces, at most 50; each belongs to one vacancy at a time. */
  readonly formationIds: ReadonlyArray<string>;
  /** First day of application. */
  readonly opensOn: string;
  /** Requirements (persyaratan), paragraphs of plain text; at most 20,000 characters. */
  readonly requirements: string;
  /** Id of the round. */
  readonly roundId: string;
  /** Title, Indonesian; at most 200 characters. */
  readonly title: string;
  /** Title in English. */
  readonly titleEn?: string | null | undefined;
};

/** A later last day of application. */
export type VacancyExtendInput = {
  /** The new last day, later than the present one. */
  readonly closesOn: string;
  /** Id of the vacancy. */
  readonly id: string;
  /** Why; the public reads it, at most 1,000 characters. */
  readonly reason: string;
};

/** Which vacancies. What is left out does not filter; what concerns formations holds for one of them. */
export type VacancyFilter = {
  /** With a formation in this district: Unit.districtCode. */
  readonly districtCode?: string | null | undefined;
  /** Open for applications today, or not. */
  readonly isOpen?: boolean | null | undefined;
  /** With a formation of this kind of need. */
  readonly kind?: NeedKind | null | undefined;
  /** With a formation for this position (jabatan). */
  readonly positionId?: string | null | undefined;
  /** Of this round. */
  readonly roundId?: string | null | undefined;
  /** Part of title, code, position, unit or qualification; at most 100 characters. */
  readonly search?: string | null | undefined;
  /** Any of these states, as the calendar gives them. */
  readonly states?: ReadonlyArray<VacancyState> | null | undefined;
  /** With a formation at this unit (unit penempatan). */
  readonly unitId?: string | null | undefined;
};

/** What the public is told after publication. */
export type VacancyNoticeKind =
  /** The vacancy was called off (pembatalan). */
  | 'CANCELLED'
  /** The vacancy was replaced by a corrected one (ralat). */
  | 'CORRECTED'
  /** The last day was moved to a later one (perpanjangan pendaftaran). */
  | 'EXTENDED';

/** Order of the list of vacancies. */
export type VacancyOrder =
  /** What closes first. */
  | 'CLOSES_ON'
  /** What was published last. */
  | 'PUBLISHED_AT'
  /** By title. */
  | 'TITLE';

/** Which vacancy to publish, under which decree. */
export type VacancyPublishInput = {
  /** What was corrected; needed where it replaces a published vacancy. */
  readonly correctionReason?: string | null | undefined;
  /** Number of the decree (nomor keputusan), at most 100 characters. */
  readonly decreeNumber: string;
  /** Id of the vacancy. */
  readonly id: string;
};

/** Which draft goes back, and why. */
export type VacancyReturnInput = {
  /** Id of the vacancy. */
  readonly id: string;
  /** What must be mended, at most 1,000 characters. */
  readonly reason: string;
};

/** Where a vacancy stands. Opening and closing follow the regency's calendar. */
export type VacancyState =
  /** Its round is concluded (diarsipkan). Final. */
  | 'ARCHIVED'
  /** Called off (dibatalkan), with a reason. Final. */
  | 'CANCELLED'
  /** Past its last day (ditutup). */
  | 'CLOSED'
  /** Its final result is out (hasil akhir terbit). */
  | 'DECIDED'
  /** Being prepared (rancangan); seen inside only. */
  | 'DRAFT'
  /** Before the committee (diperiksa); seen inside only. */
  | 'IN_REVIEW'
  /** In selection (dalam seleksi). */
  | 'IN_SELECTION'
  /** Open for applications (dibuka). */
  | 'OPEN'
  /** Published (diumumkan), not open yet. */
  | 'PUBLISHED'
  /** Replaced by a corrected version before it opened (digantikan). Final. */
  | 'SUPERSEDED';

/** Which draft goes to the committee. */
export type VacancySubmitInput = {
  /** Id of the vacancy. */
  readonly id: string;
};

/** Changes of a vacancy that is a draft. What is left out stays. */
export type VacancyUpdateInput = {
  /** Last day of application. */
  readonly closesOn?: string | null | undefined;
  /** All its formations anew. */
  readonly formationIds?: ReadonlyArray<string> | null | undefined;
  /** Id of the vacancy. */
  readonly id: string;
  /** First day of application. */
  readonly opensOn?: string | null | undefined;
  /** Requirements. */
  readonly requirements?: string | null | undefined;
  /** Title, Indonesian. */
  readonly title?: string | null | undefined;
  /** Title in English; null takes it away. */
  readonly titleEn?: string | null | undefined;
  /** Version that was read; refused as STALE where it has changed since. */
  readonly version?: number | null | undefined;
};

export type PostAddedSubscriptionVariables = Exact<{
  topicId: string;
  since?: number | null | undefined;
}>;


export type PostAddedSubscription = { readonly postAdded: { readonly epoch: string, readonly seq: number, readonly fromSeq: number, readonly posts: ReadonlyArray<{ readonly number: number, readonly state: PostState, readonly postedAt: string }> } };

export type PostCountQueryVariables = Exact<{
  topicId: string;
}>;


export type PostCountQuery = { readonly topic: { readonly postCount: number, readonly lastPostAt: string } | null };

export type BoardChangedSubscriptionVariables = Exact<{
  vacancyId: string;
  since?: number | null | undefined;
}>;


export type BoardChangedSubscription = { readonly scoreboardChanged: { readonly epoch: string, readonly seq: number, readonly fromSeq: number, readonly rows: ReadonlyArray<{ readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly total: number | null, readonly skb: string | null, readonly passes: boolean | null, readonly isAbsent: boolean, readonly recordedAt: string, readonly seq: number, readonly formation: { readonly code: string, readonly location: string, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null }> } };

export type BoardPollQueryVariables = Exact<{
  vacancyId: string;
}>;


export type BoardPollQuery = { readonly scoreboard: { readonly epoch: string, readonly seq: number, readonly rows: { readonly nodes: ReadonlyArray<{ readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly total: number | null, readonly skb: string | null, readonly passes: boolean | null, readonly isAbsent: boolean, readonly recordedAt: string, readonly seq: number, readonly formation: { readonly code: string, readonly location: string, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null }> } } | null };

export type SimilarWhileTypingQueryVariables = Exact<{
  text: string;
}>;


export type SimilarWhileTypingQuery = { readonly topicSearch: ReadonlyArray<{ readonly code: string, readonly title: string | null }> };

export type ForumCategoryQueryVariables = Exact<{
  code: string;
  orderBy: TopicOrder;
  after?: string | null | undefined;
}>;


export type ForumCategoryQuery = { readonly forumCategory: { readonly code: string, readonly name: string, readonly nameEn: string | null, readonly description: string, readonly descriptionEn: string | null, readonly kind: ForumCategoryKind, readonly isOpen: boolean, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly topics: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly state: TopicState, readonly lastPostAt: string, readonly postCount: number, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FeedTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedTopicsQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string | null, readonly openedAt: string, readonly lastPostAt: string, readonly author: { readonly name: string } | null, readonly category: { readonly name: string } | null, readonly posts: { readonly nodes: ReadonlyArray<{ readonly html: string | null }> } }> } };

export type FeedPostsQueryVariables = Exact<{
  code: string;
}>;


export type FeedPostsQuery = { readonly topic: { readonly id: string, readonly code: string, readonly title: string | null, readonly openedAt: string, readonly posts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly html: string | null, readonly postedAt: string, readonly editedAt: string | null, readonly author: { readonly name: string } | null, readonly unit: { readonly name: string } | null, readonly replies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly html: string | null, readonly postedAt: string, readonly editedAt: string | null, readonly author: { readonly name: string } | null, readonly unit: { readonly name: string } | null }> } }> } } | null };

export type ForumQueryVariables = Exact<{ [key: string]: never; }>;


export type ForumQuery = { readonly forumCategories: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly description: string, readonly descriptionEn: string | null, readonly kind: ForumCategoryKind, readonly isOpen: boolean, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly state: TopicState, readonly lastPostAt: string, readonly postCount: number, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean } | null }> } };

export type ForumSearchQueryVariables = Exact<{
  text: string;
}>;


export type ForumSearchQuery = { readonly topicSearch: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly state: TopicState, readonly lastPostAt: string, readonly postCount: number, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean } | null }> };

export type ForumFrequentQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ForumFrequentQuery = { readonly topics: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly state: TopicState, readonly lastPostAt: string, readonly postCount: number, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ModerationLogQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ModerationLogQuery = { readonly moderationActs: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly action: ModerationAction, readonly rule: HouseRule | null, readonly reason: string, readonly contentHash: string, readonly actedAt: string, readonly outcome: ModerationOutcome, readonly judgement: string | null, readonly topic: { readonly code: string, readonly title: string | null } | null, readonly post: { readonly number: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NewTopicCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewTopicCategoriesQuery = { readonly forumCategories: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null, readonly isOpen: boolean }> } };

export type SimilarTopicsQueryVariables = Exact<{
  text: string;
}>;


export type SimilarTopicsQuery = { readonly topicSearch: ReadonlyArray<{ readonly code: string, readonly title: string | null }> };

export type TopicOpenMutationVariables = Exact<{
  input: TopicOpenInput;
}>;


export type TopicOpenMutation = { readonly topicOpen: { readonly topic: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ForumOverdueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ForumOverdueQuery = { readonly topics: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly state: TopicState, readonly lastPostAt: string, readonly postCount: number, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly answerUnit: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ForumProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ForumProfileQuery = { readonly ownForumProfile: { readonly name: string } | null, readonly topics: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly state: TopicState, readonly lastPostAt: string, readonly postCount: number, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean } | null }> } };

export type ForumProfileSetMutationVariables = Exact<{
  input: ForumProfileSetInput;
}>;


export type ForumProfileSetMutation = { readonly forumProfileSet: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ForumRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ForumRulesQuery = { readonly houseRules: ReadonlyArray<{ readonly rule: HouseRule, readonly text: { readonly id: string, readonly en: string } }>, readonly postingLimits: ReadonlyArray<{ readonly fromDays: number, readonly postsPerHour: number, readonly topicsPerDay: number, readonly mayLink: boolean }> };

export type TopicQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
}>;


export type TopicQuery = { readonly topic: { readonly id: string, readonly code: string, readonly title: string | null, readonly state: TopicState, readonly openedAt: string, readonly lastPostAt: string, readonly postCount: number, readonly isFrequent: boolean, readonly category: { readonly code: string, readonly name: string, readonly nameEn: string | null } | null, readonly author: { readonly name: string } | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean, readonly acknowledgeBy: string, readonly respondBy: string, readonly resolveBy: string, readonly acknowledgedAt: string | null, readonly respondedAt: string | null, readonly resolvedAt: string | null } | null, readonly posts: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PostState, readonly html: string | null, readonly postedAt: string, readonly editedAt: string | null, readonly revisionCount: number, readonly officialKind: OfficialPostKind | null, readonly officialRole: Role | null, readonly version: number, readonly isOwn: boolean, readonly author: { readonly name: string } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly replies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PostState, readonly html: string | null, readonly postedAt: string, readonly editedAt: string | null, readonly revisionCount: number, readonly officialKind: OfficialPostKind | null, readonly officialRole: Role | null, readonly version: number, readonly isOwn: boolean, readonly author: { readonly name: string } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TopicThreadQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TopicThreadQuery = { readonly node:
    | { readonly id: string, readonly number: number, readonly state: PostState, readonly html: string | null, readonly postedAt: string, readonly editedAt: string | null, readonly revisionCount: number, readonly officialKind: OfficialPostKind | null, readonly officialRole: Role | null, readonly version: number, readonly isOwn: boolean, readonly author: { readonly name: string } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly topic: { readonly code: string } | null, readonly replies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: PostState, readonly html: string | null, readonly postedAt: string, readonly editedAt: string | null, readonly revisionCount: number, readonly officialKind: OfficialPostKind | null, readonly officialRole: Role | null, readonly version: number, readonly isOwn: boolean, readonly author: { readonly name: string } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type PostDetailsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PostDetailsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly body: string | null, readonly revisions: ReadonlyArray<{ readonly number: number, readonly html: string, readonly writtenAt: string, readonly replacedAt: string }>, readonly moderationActs: ReadonlyArray<{ readonly id: string, readonly action: ModerationAction, readonly rule: HouseRule | null, readonly reason: string, readonly outcome: ModerationOutcome, readonly judgement: string | null }> }
    | Record<PropertyKey, never>
   | null> };

export type PostWriteMutationVariables = Exact<{
  input: PostWriteInput;
}>;


export type PostWriteMutation = { readonly postWrite: { readonly post: { readonly number: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PostEditMutationVariables = Exact<{
  input: PostEditInput;
}>;


export type PostEditMutation = { readonly postEdit: { readonly post: { readonly number: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PostWithdrawMutationVariables = Exact<{
  input: PostWithdrawInput;
}>;


export type PostWithdrawMutation = { readonly postWithdraw: { readonly post: { readonly number: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PostReportMutationVariables = Exact<{
  input: PostReportInput;
}>;


export type PostReportMutation = { readonly postReport: { readonly post: { readonly number: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ModerationAppealMutationVariables = Exact<{
  input: ModerationAppealInput;
}>;


export type ModerationAppealMutation = { readonly moderationAppeal: { readonly act: { readonly post: { readonly number: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ComputedListQueryVariables = Exact<{
  id: string;
  filter?: PlacementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ComputedListQuery = { readonly resultList: { readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly inputHash: string, readonly publishedAt: string | null, readonly changedParticipants: number | null, readonly finalisedAt: string | null, readonly objectionOpensOn: string | null, readonly objectionClosesOn: string | null, readonly reason: string | null, readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly ruleSet: { readonly code: string, readonly title: { readonly id: string, readonly en: string } } | null, readonly signatures: ReadonlyArray<{ readonly ordinal: number, readonly signedAt: string }>, readonly statuses: ReadonlyArray<{ readonly status: string, readonly count: number }>, readonly supersedes: { readonly id: string, readonly version: number } | null, readonly supersededBy: { readonly id: string, readonly version: number } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }>, readonly tieDecisions: ReadonlyArray<{ readonly id: string, readonly participants: ReadonlyArray<string>, readonly documentNumber: string, readonly reason: string, readonly state: TieDecisionState, readonly recordedAt: string, readonly confirmedAt: string | null, readonly withdrawalReason: string | null, readonly formation: { readonly code: string } | null, readonly recordedBy: { readonly displayName: string } | null, readonly confirmedBy: { readonly displayName: string } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }>, readonly placements: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly skdTotal: number | null, readonly skb: string | null, readonly skdScaled: string | null, readonly skdWeighted: string | null, readonly skbWeighted: string | null, readonly final: string | null, readonly rank: number | null, readonly status: string, readonly passes: boolean, readonly tieDecidedBy: TieDecider | null, readonly formation: { readonly code: string, readonly location: string, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly position: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly placedIn: { readonly code: string, readonly location: string, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly position: { readonly name: string, readonly nameEn: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FilesBeforePublishingQueryVariables = Exact<{
  roundId: string;
}>;


export type FilesBeforePublishingQuery = { readonly sourceFiles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly state: SourceFileState }> } };

export type DeskQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskQuestionsQuery = { readonly topics: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null } | null }> } };

export type DeskModerationQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskModerationQuery = { readonly reportedPosts: { readonly totalCount: number }, readonly moderationAppeals: { readonly totalCount: number } };

export type DeskRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskRoundsQuery = { readonly rounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: RoundState, readonly schedule: ReadonlyArray<{ readonly stage: ScheduleStage, readonly startsOn: string, readonly endsOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> } };

export type DeskRoundQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type DeskRoundQuery = { readonly round: { readonly resultLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly changedParticipants: number | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }>, readonly formations: { readonly nodes: ReadonlyArray<{ readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> } } | null };

export type DeskFilesQueryVariables = Exact<{
  roundId: string;
}>;


export type DeskFilesQuery = { readonly sourceFiles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> } };

export type DeskVacanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskVacanciesQuery = { readonly vacancies: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly opensOn: string, readonly round: { readonly title: string, readonly titleEn: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> } };

export type DeskGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskGrantsQuery = { readonly roleGrants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly person: { readonly displayName: string } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> } };

export type DeskRuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskRuleSetsQuery = { readonly ruleSets: ReadonlyArray<{ readonly code: string, readonly title: { readonly id: string, readonly en: string }, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { readonly viewer: { readonly person: { readonly displayName: string } | null } };

export type FormationAddMutationVariables = Exact<{
  input: FormationAddInput;
}>;


export type FormationAddMutation = { readonly formationAdd: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FormationsProposeMutationVariables = Exact<{
  input: FormationsProposeInput;
}>;


export type FormationsProposeMutation = { readonly formationsPropose: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FormationsApproveMutationVariables = Exact<{
  input: FormationsApproveInput;
}>;


export type FormationsApproveMutation = { readonly formationsApprove: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FormationsRejectMutationVariables = Exact<{
  input: FormationsRejectInput;
}>;


export type FormationsRejectMutation = { readonly formationsReject: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FormationCodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type FormationCodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly code: string }
    | Record<PropertyKey, never>
   | null> };

export type FormationQueryVariables = Exact<{
  id: string;
}>;


export type FormationQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly code: string, readonly location: string, readonly qualification: string, readonly kind: NeedKind, readonly need: number, readonly incomeMinimum: number | null, readonly incomeMaximum: number | null, readonly state: FormationState, readonly type: 'Formation', readonly position: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }
    | { readonly type: 'ForumCategory' }
    | { readonly type: 'ForumProfile' }
    | { readonly type: 'LogLeaf' }
    | { readonly type: 'ModerationAct' }
    | { readonly type: 'Person' }
    | { readonly type: 'Position' }
    | { readonly type: 'Post' }
    | { readonly type: 'ResultList' }
    | { readonly type: 'RoleGrant' }
    | { readonly type: 'Round' }
    | { readonly type: 'RuleSet' }
    | { readonly type: 'SourceFile' }
    | { readonly type: 'TieDecision' }
    | { readonly type: 'Topic' }
    | { readonly type: 'Unit' }
    | { readonly type: 'Vacancy' }
   | null };

export type FormationUpdateMutationVariables = Exact<{
  input: FormationUpdateInput;
}>;


export type FormationUpdateMutation = { readonly formationUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FormationRemoveMutationVariables = Exact<{
  input: FormationRemoveInput;
}>;


export type FormationRemoveMutation = { readonly formationRemove: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundFormationsQueryVariables = Exact<{
  code?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundFormationsQuery = { readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly state: RoundState, readonly quota: number | null, readonly needTotal: number, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }>, readonly formations: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly location: string, readonly qualification: string, readonly kind: NeedKind, readonly need: number, readonly state: FormationState, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ForumAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type ForumAnswersQuery = { readonly owed: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null } | null }> }, readonly answered: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly answerUnit: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null } | null }> } };

export type ForumQuestionQueryVariables = Exact<{
  code: string;
}>;


export type ForumQuestionQuery = { readonly topic: { readonly id: string, readonly code: string, readonly title: string | null, readonly isFrequent: boolean, readonly answerUnit: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly next: AnswerStep | null, readonly dueOn: string | null, readonly isOverdue: boolean, readonly acknowledgeBy: string, readonly respondBy: string, readonly resolveBy: string, readonly acknowledgedAt: string | null, readonly respondedAt: string | null, readonly resolvedAt: string | null } | null, readonly posts: { readonly nodes: ReadonlyArray<{ readonly html: string | null }> } } | null };

export type OfficialPostWriteMutationVariables = Exact<{
  input: OfficialPostWriteInput;
}>;


export type OfficialPostWriteMutation = { readonly officialPostWrite: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TopicHandOnMutationVariables = Exact<{
  input: TopicHandOnInput;
}>;


export type TopicHandOnMutation = { readonly topicHandOn: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TopicMarkFrequentMutationVariables = Exact<{
  input: TopicMarkFrequentInput;
}>;


export type TopicMarkFrequentMutation = { readonly topicMarkFrequent: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type OfficeCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCategoriesQuery = { readonly forumCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly description: string, readonly descriptionEn: string | null, readonly kind: ForumCategoryKind, readonly isOpen: boolean, readonly version: number, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> } };

export type ForumCategoryAddMutationVariables = Exact<{
  input: ForumCategoryAddInput;
}>;


export type ForumCategoryAddMutation = { readonly forumCategoryAdd: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ForumCategoryUpdateMutationVariables = Exact<{
  input: ForumCategoryUpdateInput;
}>;


export type ForumCategoryUpdateMutation = { readonly forumCategoryUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ForumModerationQueryVariables = Exact<{ [key: string]: never; }>;


export type ForumModerationQuery = { readonly reportedPosts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstReportedAt: string, readonly reportCount: number, readonly rules: ReadonlyArray<HouseRule>, readonly notes: ReadonlyArray<string>, readonly post: { readonly number: number, readonly html: string | null, readonly topic: { readonly code: string, readonly title: string | null } | null } | null }> }, readonly moderationAppeals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly appealedAt: string, readonly appealReason: string | null, readonly html: string, readonly act: { readonly rule: HouseRule | null, readonly reason: string, readonly actedAt: string, readonly topic: { readonly code: string, readonly title: string | null } | null, readonly post: { readonly number: number } | null } | null }> } };

export type PostHideMutationVariables = Exact<{
  input: PostHideInput;
}>;


export type PostHideMutation = { readonly postHide: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ReportsDismissMutationVariables = Exact<{
  input: ReportsDismissInput;
}>;


export type ReportsDismissMutation = { readonly reportsDismiss: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ModerationAppealJudgeMutationVariables = Exact<{
  input: ModerationAppealJudgeInput;
}>;


export type ModerationAppealJudgeMutation = { readonly moderationAppealJudge: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TopicToLockQueryVariables = Exact<{
  code: string;
}>;


export type TopicToLockQuery = { readonly topic: { readonly id: string } | null };

export type TopicLockMutationVariables = Exact<{
  input: TopicLockInput;
}>;


export type TopicLockMutation = { readonly topicLock: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ImportRoundQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type ImportRoundQuery = { readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null } | null };

export type SourceFilesQueryVariables = Exact<{
  roundId: string;
  after?: string | null | undefined;
}>;


export type SourceFilesQuery = { readonly sourceFiles: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly layout: SourceFileLayout, readonly phase: SourceFilePhase | null, readonly fileName: string, readonly sha256: string, readonly state: SourceFileState, readonly uploadedAt: string, readonly acceptedRows: number, readonly rejectedRows: number, readonly uploadedBy: { readonly displayName: string } | null, readonly acceptedBy: { readonly displayName: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReadinessRoundQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type ReadinessRoundQuery = { readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null } | null };

export type RoundReadinessQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundReadinessQuery = { readonly roundReadiness: { readonly isReady: boolean, readonly chains: ReadonlyArray<{ readonly chain: DutyChain, readonly needed: number, readonly assigned: number, readonly isReady: boolean, readonly message: string, readonly duties: ReadonlyArray<{ readonly duty: Duty, readonly roles: ReadonlyArray<Role>, readonly holders: number, readonly isCovered: boolean }> }> } };

export type ResultListComputeMutationVariables = Exact<{
  input: ResultListComputeInput;
}>;


export type ResultListComputeMutation = { readonly resultListCompute: { readonly resultList: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ResultListSignMutationVariables = Exact<{
  input: ResultListSignInput;
}>;


export type ResultListSignMutation = { readonly resultListSign: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ResultListPublishMutationVariables = Exact<{
  input: ResultListPublishInput;
}>;


export type ResultListPublishMutation = { readonly resultListPublish: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ResultListFinaliseMutationVariables = Exact<{
  input: ResultListFinaliseInput;
}>;


export type ResultListFinaliseMutation = { readonly resultListFinalise: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ResultListSupersedeMutationVariables = Exact<{
  input: ResultListSupersedeInput;
}>;


export type ResultListSupersedeMutation = { readonly resultListSupersede: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundResultsQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type RoundResultsQuery = { readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly path: RoundPath, readonly organiser: { readonly id: string } | null, readonly tieDecisions: ReadonlyArray<{ readonly id: string, readonly participants: ReadonlyArray<string>, readonly documentNumber: string, readonly reason: string, readonly state: TieDecisionState, readonly recordedAt: string, readonly confirmedAt: string | null, readonly withdrawalReason: string | null, readonly formation: { readonly code: string } | null, readonly recordedBy: { readonly displayName: string } | null, readonly confirmedBy: { readonly displayName: string } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }>, readonly resultStages: ReadonlyArray<{ readonly stage: ResultStage, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }>, readonly resultLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null, readonly changedParticipants: number | null, readonly signatures: ReadonlyArray<{ readonly ordinal: number }> }> } | null };

export type UndecidedTiesQueryVariables = Exact<{
  roundId: string;
}>;


export type UndecidedTiesQuery = { readonly undecidedTies: ReadonlyArray<{ readonly places: number, readonly participants: ReadonlyArray<string>, readonly formation: { readonly id: string, readonly code: string } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> };

export type RuleSetChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetChoicesQuery = { readonly ruleSets: ReadonlyArray<{ readonly code: string, readonly state: RuleSetState, readonly title: { readonly id: string, readonly en: string } }> };

export type OlderRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type OlderRoundsQuery = { readonly rounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null }> } };

export type RoundDraftMutationVariables = Exact<{
  input: RoundDraftInput;
}>;


export type RoundDraftMutation = { readonly roundDraft: { readonly round: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundCopyMutationVariables = Exact<{
  input: RoundCopyInput;
}>;


export type RoundCopyMutation = { readonly roundCopy: { readonly round: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type OfficeRoundQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type OfficeRoundQuery = { readonly round: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly path: RoundPath, readonly channel: Channel, readonly state: RoundState, readonly applyUrl: string | null, readonly quota: number | null, readonly needTotal: number, readonly announcedAt: string | null, readonly organiser: { readonly name: string, readonly nameEn: string | null } | null, readonly ruleSet: { readonly code: string, readonly state: RuleSetState, readonly title: { readonly id: string, readonly en: string } } | null, readonly formations: { readonly totalCount: number }, readonly vacancies: { readonly totalCount: number }, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> } | null };

export type RoundUpdateMutationVariables = Exact<{
  input: RoundUpdateInput;
}>;


export type RoundUpdateMutation = { readonly roundUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundAnnounceMutationVariables = Exact<{
  input: RoundAnnounceInput;
}>;


export type RoundAnnounceMutation = { readonly roundAnnounce: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundStartMutationVariables = Exact<{
  input: RoundStartInput;
}>;


export type RoundStartMutation = { readonly roundStart: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundConcludeMutationVariables = Exact<{
  input: RoundConcludeInput;
}>;


export type RoundConcludeMutation = { readonly roundConclude: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundCancelMutationVariables = Exact<{
  input: RoundCancelInput;
}>;


export type RoundCancelMutation = { readonly roundCancel: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type OfficeRoundsQueryVariables = Exact<{
  filter?: RoundFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficeRoundsQuery = { readonly rounds: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly path: RoundPath, readonly state: RoundState, readonly quota: number | null, readonly needTotal: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RuleSetBaseQueryVariables = Exact<{
  code: string;
}>;


export type RuleSetBaseQuery = { readonly ruleSet: { readonly content: string } | null };

export type RuleSetProposeMutationVariables = Exact<{
  input: RuleSetProposeInput;
}>;


export type RuleSetProposeMutation = { readonly ruleSetPropose: { readonly ruleSet: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RuleSetQueryVariables = Exact<{
  code: string;
}>;


export type RuleSetQuery = { readonly ruleSet: { readonly id: string, readonly code: string, readonly year: number, readonly channel: Channel, readonly state: RuleSetState, readonly confirmedAt: string | null, readonly refusalReason: string | null, readonly skdMaximum: string, readonly skdWeight: string, readonly skbWeight: string, readonly multiplier: number, readonly content: string, readonly title: { readonly id: string, readonly en: string }, readonly decrees: ReadonlyArray<{ readonly number: string, readonly source: string | null, readonly confidence: DecreeConfidence, readonly subject: { readonly id: string, readonly en: string } }>, readonly thresholds: ReadonlyArray<{ readonly kind: NeedKind, readonly twk: number | null, readonly tiu: number, readonly tkp: number | null, readonly total: number | null }>, readonly objectionWindows: ReadonlyArray<{ readonly stage: string, readonly windowDays: number, readonly answerDays: number }>, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> } | null };

export type RuleSetConfirmMutationVariables = Exact<{
  input: RuleSetConfirmInput;
}>;


export type RuleSetConfirmMutation = { readonly ruleSetConfirm: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RuleSetRefuseMutationVariables = Exact<{
  input: RuleSetRefuseInput;
}>;


export type RuleSetRefuseMutation = { readonly ruleSetRefuse: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RuleSetWithdrawMutationVariables = Exact<{
  input: RuleSetWithdrawInput;
}>;


export type RuleSetWithdrawMutation = { readonly ruleSetWithdraw: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetsQuery = { readonly ruleSets: ReadonlyArray<{ readonly code: string, readonly year: number, readonly channel: Channel, readonly state: RuleSetState, readonly title: { readonly id: string, readonly en: string } }> };

export type RoundScheduleQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type RoundScheduleQuery = { readonly round: { readonly id: string, readonly version: number, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly state: RoundState, readonly schedule: ReadonlyArray<{ readonly stage: ScheduleStage, readonly startsOn: string, readonly endsOn: string, readonly isChanged: boolean }>, readonly scheduleRevisions: ReadonlyArray<{ readonly revision: number, readonly reason: string | null, readonly revisedAt: string, readonly entries: ReadonlyArray<{ readonly stage: ScheduleStage, readonly startsOn: string, readonly endsOn: string, readonly isChanged: boolean }> }>, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> } | null };

export type RoundScheduleWriteMutationVariables = Exact<{
  input: RoundUpdateInput;
}>;


export type RoundScheduleWriteMutation = { readonly roundUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundScheduleReviseMutationVariables = Exact<{
  input: RoundScheduleReviseInput;
}>;


export type RoundScheduleReviseMutation = { readonly roundScheduleRevise: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type SourceFileQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourceFileQuery = { readonly sourceFile: { readonly id: string, readonly layout: SourceFileLayout, readonly phase: SourceFilePhase | null, readonly fileName: string, readonly sha256: string, readonly size: number, readonly state: SourceFileState, readonly uploadedAt: string, readonly acceptedAt: string | null, readonly acceptedRows: number, readonly rejectedRows: number, readonly reason: string | null, readonly rejectsPath: string | null, readonly uploadedBy: { readonly displayName: string } | null, readonly acceptedBy: { readonly displayName: string } | null, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly supersedes: { readonly id: string, readonly fileName: string } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }>, readonly preview: { readonly titles: ReadonlyArray<string>, readonly missingColumns: ReadonlyArray<string>, readonly unknownColumns: ReadonlyArray<string>, readonly repeatedColumns: ReadonlyArray<string>, readonly ignoredLines: ReadonlyArray<number>, readonly acceptedRows: number, readonly newParticipants: number, readonly replacedParticipants: number, readonly publishedLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly publishedAt: string | null }>, readonly sampleRows: ReadonlyArray<{ readonly line: number, readonly cells: ReadonlyArray<string> }>, readonly rejectedRows: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly line: number, readonly cells: ReadonlyArray<string>, readonly reasons: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type ImportAcceptMutationVariables = Exact<{
  input: ImportAcceptInput;
}>;


export type ImportAcceptMutation = { readonly importAccept: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ImportDiscardMutationVariables = Exact<{
  input: ImportDiscardInput;
}>;


export type ImportDiscardMutation = { readonly importDiscard: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TieDecisionRecordMutationVariables = Exact<{
  input: TieDecisionRecordInput;
}>;


export type TieDecisionRecordMutation = { readonly tieDecisionRecord: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TieDecisionConfirmMutationVariables = Exact<{
  input: TieDecisionConfirmInput;
}>;


export type TieDecisionConfirmMutation = { readonly tieDecisionConfirm: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type TieDecisionWithdrawMutationVariables = Exact<{
  input: TieDecisionWithdrawInput;
}>;


export type TieDecisionWithdrawMutation = { readonly tieDecisionWithdraw: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundVacanciesQueryVariables = Exact<{
  code?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RoundVacanciesQuery = { readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly state: RoundState, readonly schedule: ReadonlyArray<{ readonly stage: ScheduleStage, readonly startsOn: string, readonly endsOn: string }>, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }>, readonly vacancies: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly opensOn: string, readonly closesOn: string, readonly needTotal: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OlderVacanciesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OlderVacanciesQuery = { readonly vacancies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleEn: string | null, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null }> } };

export type VacancyDraftMutationVariables = Exact<{
  input: VacancyDraftInput;
}>;


export type VacancyDraftMutation = { readonly vacancyDraft: { readonly vacancy: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyCopyMutationVariables = Exact<{
  input: VacancyCopyInput;
}>;


export type VacancyCopyMutation = { readonly vacancyCopy: { readonly vacancy: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyUpdateMutationVariables = Exact<{
  input: VacancyUpdateInput;
}>;


export type VacancyUpdateMutation = { readonly vacancyUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancySubmitMutationVariables = Exact<{
  input: VacancySubmitInput;
}>;


export type VacancySubmitMutation = { readonly vacancySubmit: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyReturnMutationVariables = Exact<{
  input: VacancyReturnInput;
}>;


export type VacancyReturnMutation = { readonly vacancyReturn: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyApproveMutationVariables = Exact<{
  input: VacancyApproveInput;
}>;


export type VacancyApproveMutation = { readonly vacancyApprove: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyPublishMutationVariables = Exact<{
  input: VacancyPublishInput;
}>;


export type VacancyPublishMutation = { readonly vacancyPublish: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyExtendMutationVariables = Exact<{
  input: VacancyExtendInput;
}>;


export type VacancyExtendMutation = { readonly vacancyExtend: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyCancelMutationVariables = Exact<{
  input: VacancyCancelInput;
}>;


export type VacancyCancelMutation = { readonly vacancyCancel: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyCorrectMutationVariables = Exact<{
  input: VacancyCopyInput;
}>;


export type VacancyCorrectMutation = { readonly vacancyCopy: { readonly vacancy: { readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type VacancyFormationChoicesQueryVariables = Exact<{
  id?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type VacancyFormationChoicesQuery = { readonly round: { readonly formations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly location: string, readonly need: number, readonly state: FormationState, readonly position: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OfficeVacancyQueryVariables = Exact<{
  code?: string | null | undefined;
}>;


export type OfficeVacancyQuery = { readonly vacancy: { readonly id: string, readonly code: string, readonly version: number, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly stateReason: string | null, readonly decreeNumber: string | null, readonly requirements: string, readonly opensOn: string, readonly closesOn: string, readonly publishedAt: string | null, readonly needTotal: number, readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly formations: ReadonlyArray<{ readonly id: string, readonly code: string, readonly location: string, readonly qualification: string, readonly kind: NeedKind, readonly need: number, readonly incomeMinimum: number | null, readonly incomeMaximum: number | null, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly supersedes: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly supersededBy: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> } | null };

export type PublicLogLeafQueryVariables = Exact<{
  position: number;
  next: number;
}>;


export type PublicLogLeafQuery = { readonly logLeaf: { readonly position: number, readonly kind: string, readonly subject: string, readonly entry: string, readonly leafHash: string, readonly createdAt: string } | null, readonly next: { readonly position: number } | null };

export type PublicLogQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PublicLogQuery = { readonly logLeaves: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly kind: string, readonly subject: string, readonly entry: string, readonly leafHash: string, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type PublicRuleSetQueryVariables = Exact<{
  code: string;
}>;


export type PublicRuleSetQuery = { readonly ruleSet: { readonly code: string, readonly year: number, readonly channel: Channel, readonly state: RuleSetState, readonly confirmedAt: string | null, readonly skdMaximum: string, readonly skdWeight: string, readonly skbWeight: string, readonly multiplier: number, readonly content: string, readonly title: { readonly id: string, readonly en: string }, readonly decrees: ReadonlyArray<{ readonly number: string, readonly source: string | null, readonly confidence: DecreeConfidence, readonly subject: { readonly id: string, readonly en: string } }>, readonly thresholds: ReadonlyArray<{ readonly kind: NeedKind, readonly twk: number | null, readonly tiu: number, readonly tkp: number | null, readonly total: number | null }>, readonly objectionWindows: ReadonlyArray<{ readonly stage: string, readonly windowDays: number, readonly answerDays: number }> } | null };

export type PublicRuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicRuleSetsQuery = { readonly ruleSets: ReadonlyArray<{ readonly code: string, readonly year: number, readonly channel: Channel, readonly state: RuleSetState, readonly confirmedAt: string | null, readonly title: { readonly id: string, readonly en: string } }> };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly apiTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<TokenScope>, readonly expiresAt: string, readonly revokedAt: string | null, readonly lastUsedAt: string | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> };

export type ApiTokenCreateMutationVariables = Exact<{
  input: ApiTokenCreateInput;
}>;


export type ApiTokenCreateMutation = { readonly apiTokenCreate: { readonly secret: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { readonly viewer: { readonly person: { readonly displayName: string, readonly employeeNumber: string | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly contacts: ReadonlyArray<{ readonly id: string, readonly maskedAddress: string }> } | null, readonly grants: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly isActing: boolean, readonly endsOn: string | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> }, readonly sessions: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly createdAt: string, readonly lastUsedAt: string, readonly expiresAt: string, readonly isCurrent: boolean }> };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { readonly sessionRevoke: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type ApiTokenRevokeMutationVariables = Exact<{
  input: ApiTokenRevokeInput;
}>;


export type ApiTokenRevokeMutation = { readonly apiTokenRevoke: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoleGrantProposeMutationVariables = Exact<{
  input: RoleGrantProposeInput;
}>;


export type RoleGrantProposeMutation = { readonly roleGrantPropose: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoleGrantConfirmMutationVariables = Exact<{
  input: RoleGrantConfirmInput;
}>;


export type RoleGrantConfirmMutation = { readonly roleGrantConfirm: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoleGrantRefuseMutationVariables = Exact<{
  input: RoleGrantRefuseInput;
}>;


export type RoleGrantRefuseMutation = { readonly roleGrantRefuse: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoleGrantEndMutationVariables = Exact<{
  input: RoleGrantEndInput;
}>;


export type RoleGrantEndMutation = { readonly roleGrantEnd: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type GrantsQueryVariables = Exact<{
  filter?: RoleGrantFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantsQuery = { readonly roleGrants: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly isActing: boolean, readonly state: RoleGrantState, readonly reason: string, readonly stateReason: string | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly person: { readonly id: string, readonly displayName: string } | null, readonly proposedBy: { readonly displayName: string } | null, readonly decidedBy: { readonly displayName: string } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { readonly node:
    | { readonly type: 'Formation' }
    | { readonly type: 'ForumCategory' }
    | { readonly type: 'ForumProfile' }
    | { readonly type: 'LogLeaf' }
    | { readonly type: 'ModerationAct' }
    | { readonly id: string, readonly version: number, readonly displayName: string, readonly employeeNumber: string | null, readonly isActive: boolean, readonly type: 'Person', readonly unit: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }>, readonly contacts: ReadonlyArray<{ readonly id: string, readonly kind: ContactKind, readonly maskedAddress: string, readonly isConfirmed: boolean }> }
    | { readonly type: 'Position' }
    | { readonly type: 'Post' }
    | { readonly type: 'ResultList' }
    | { readonly type: 'RoleGrant' }
    | { readonly type: 'Round' }
    | { readonly type: 'RuleSet' }
    | { readonly type: 'SourceFile' }
    | { readonly type: 'TieDecision' }
    | { readonly type: 'Topic' }
    | { readonly type: 'Unit' }
    | { readonly type: 'Vacancy' }
   | null, readonly roleGrants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly startsOn: string, readonly endsOn: string | null, readonly isActing: boolean, readonly state: RoleGrantState, readonly reason: string, readonly stateReason: string | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null, readonly person: { readonly id: string, readonly displayName: string } | null, readonly proposedBy: { readonly displayName: string } | null, readonly decidedBy: { readonly displayName: string } | null, readonly allowedActions: ReadonlyArray<{ readonly action: string, readonly allowed: boolean, readonly reason: string | null, readonly availableFrom: string | null, readonly isReasonRequired: boolean }> }> } };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { readonly personUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type SignInPrintCodeMutationVariables = Exact<{
  input: SignInPrintCodeInput;
}>;


export type SignInPrintCodeMutation = { readonly signInPrintCode: { readonly isPrinted: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PersonsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonsQuery = { readonly persons: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly employeeNumber: string | null, readonly kind: PersonKind, readonly isActive: boolean, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PersonAddMutationVariables = Exact<{
  input: PersonAddInput;
}>;


export type PersonAddMutation = { readonly personAdd: { readonly person: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PositionQueryVariables = Exact<{
  id: string;
}>;


export type PositionQuery = { readonly node:
    | { readonly type: 'Formation' }
    | { readonly type: 'ForumCategory' }
    | { readonly type: 'ForumProfile' }
    | { readonly type: 'LogLeaf' }
    | { readonly type: 'ModerationAct' }
    | { readonly type: 'Person' }
    | { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: PositionKind, readonly family: string, readonly type: 'Position' }
    | { readonly type: 'Post' }
    | { readonly type: 'ResultList' }
    | { readonly type: 'RoleGrant' }
    | { readonly type: 'Round' }
    | { readonly type: 'RuleSet' }
    | { readonly type: 'SourceFile' }
    | { readonly type: 'TieDecision' }
    | { readonly type: 'Topic' }
    | { readonly type: 'Unit' }
    | { readonly type: 'Vacancy' }
   | null };

export type PositionUpdateMutationVariables = Exact<{
  input: PositionUpdateInput;
}>;


export type PositionUpdateMutation = { readonly positionUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type PositionsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PositionsQuery = { readonly positions: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: PositionKind, readonly family: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PositionAddMutationVariables = Exact<{
  input: PositionAddInput;
}>;


export type PositionAddMutation = { readonly positionAdd: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type SignInRequestCodeMutationVariables = Exact<{
  input: SignInRequestCodeInput;
}>;


export type SignInRequestCodeMutation = { readonly signInRequestCode: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type SignInConfirmMutationVariables = Exact<{
  input: SignInConfirmInput;
}>;


export type SignInConfirmMutation = { readonly signInConfirm: { readonly viewer: { readonly grants: ReadonlyArray<{ readonly role: Role }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnitChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnitChoicesQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PositionChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PositionChoicesQuery = { readonly positions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictsQuery = { readonly instance: { readonly districts: ReadonlyArray<{ readonly slug: string, readonly code: string | null, readonly name: string }> } };

export type UnitQueryVariables = Exact<{
  id: string;
}>;


export type UnitQuery = { readonly unit: { readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: UnitKind, readonly districtCode: string | null, readonly isActive: boolean, readonly parent: { readonly id: string } | null } | null };

export type UnitUpdateMutationVariables = Exact<{
  input: UnitUpdateInput;
}>;


export type UnitUpdateMutation = { readonly unitUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { readonly units: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly kind: UnitKind, readonly isActive: boolean, readonly parent: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UnitAddMutationVariables = Exact<{
  input: UnitAddInput;
}>;


export type UnitAddMutation = { readonly unitAdd: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type BoardVacancyQueryVariables = Exact<{
  code: string;
}>;


export type BoardVacancyQuery = { readonly vacancy: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly formations: ReadonlyArray<{ readonly id: string }>, readonly round: { readonly code: string } | null } | null };

export type BoardRowsQueryVariables = Exact<{
  vacancyId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  participant?: string | null | undefined;
}>;


export type BoardRowsQuery = { readonly scoreboard: { readonly epoch: string, readonly seq: number, readonly newestScoreAt: string | null, readonly rows: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly total: number | null, readonly skb: string | null, readonly passes: boolean | null, readonly isAbsent: boolean, readonly recordedAt: string, readonly seq: number, readonly formation: { readonly code: string, readonly location: string, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type LiveVacanciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LiveVacanciesQuery = { readonly vacancies: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly round: { readonly title: string, readonly titleEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type BoardHeadQueryVariables = Exact<{
  vacancyId: string;
}>;


export type BoardHeadQuery = { readonly scoreboard: { readonly scoredCount: number } | null };

export type RoundsToOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsToOpenQuery = { readonly rounds: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null }> } };

export type OwnResultRequestCodeMutationVariables = Exact<{
  input: OwnResultRequestCodeInput;
}>;


export type OwnResultRequestCodeMutation = { readonly ownResultRequestCode: { readonly message: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type OwnResultOpenMutationVariables = Exact<{
  input: OwnResultOpenInput;
}>;


export type OwnResultOpenMutation = { readonly ownResultOpen: { readonly ownResult: { readonly participant: string, readonly name: string | null, readonly gpa: string | null, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly formation: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly stages: ReadonlyArray<{ readonly stage: ResultStage, readonly explanation: string, readonly whatNow: string, readonly canObject: boolean, readonly objectionUrl: string | null, readonly objectionOpensOn: string | null, readonly objectionClosesOn: string | null, readonly requirements: ReadonlyArray<{ readonly requirementCode: string, readonly reason: string }>, readonly resultList: { readonly state: ResultListState, readonly version: number } | null, readonly placement: { readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly skdTotal: number | null, readonly skb: string | null, readonly skdScaled: string | null, readonly skdWeighted: string | null, readonly skbWeighted: string | null, readonly final: string | null, readonly rank: number | null, readonly status: string, readonly passes: boolean, readonly tieDecidedBy: TieDecider | null, readonly formation: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly placedIn: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RoundsWithResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsWithResultsQuery = { readonly rounds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null }> } };

export type ParticipantQueryVariables = Exact<{
  roundId: string;
  number: string;
}>;


export type ParticipantQuery = { readonly participant: { readonly number: string, readonly formation: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly stages: ReadonlyArray<{ readonly resultList: { readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null, readonly objectionOpensOn: string | null, readonly objectionClosesOn: string | null } | null, readonly placement: { readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly skdTotal: number | null, readonly skb: string | null, readonly skdScaled: string | null, readonly skdWeighted: string | null, readonly skbWeighted: string | null, readonly final: string | null, readonly rank: number | null, readonly status: string, readonly passes: boolean, readonly tieDecidedBy: TieDecider | null, readonly formation: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly placedIn: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null } | null }> } | null };

export type ResultsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ResultsQuery = { readonly rounds: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly resultLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type ResultRoundQueryVariables = Exact<{
  code: string;
}>;


export type ResultRoundQuery = { readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null, readonly resultLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null }> } | null };

export type ResultFormationsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type ResultFormationsQuery = { readonly round: { readonly formations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ResultFilesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ResultFilesQuery = { readonly resultList: { readonly files: { readonly nodes: ReadonlyArray<{ readonly path: string, readonly sha256: string, readonly size: number, readonly formation: { readonly code: string } | null, readonly logLeaf: { readonly position: number, readonly leafHash: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ResultRowsQueryVariables = Exact<{
  id: string;
  filter?: PlacementFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ResultRowsQuery = { readonly resultList: { readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null, readonly finalisedAt: string | null, readonly objectionOpensOn: string | null, readonly objectionClosesOn: string | null, readonly reason: string | null, readonly ruleSet: { readonly code: string, readonly title: { readonly id: string, readonly en: string } } | null, readonly signatures: ReadonlyArray<{ readonly ordinal: number, readonly signedAt: string }>, readonly supersedes: { readonly version: number, readonly reason: string | null } | null, readonly tieDecisions: ReadonlyArray<{ readonly id: string, readonly participants: ReadonlyArray<string>, readonly documentNumber: string, readonly reason: string, readonly confirmedAt: string | null, readonly formation: { readonly code: string } | null }>, readonly file: { readonly path: string, readonly sha256: string, readonly size: number, readonly formation: { readonly code: string } | null, readonly logLeaf: { readonly position: number, readonly leafHash: string } | null } | null, readonly placements: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly participant: string, readonly twk: number | null, readonly tiu: number | null, readonly tkp: number | null, readonly skdTotal: number | null, readonly skb: string | null, readonly skdScaled: string | null, readonly skdWeighted: string | null, readonly skbWeighted: string | null, readonly final: string | null, readonly rank: number | null, readonly status: string, readonly passes: boolean, readonly tieDecidedBy: TieDecider | null, readonly formation: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null, readonly placedIn: { readonly code: string, readonly location: string, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type RoundsQueryVariables = Exact<{
  filter?: RoundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RoundsQuery = { readonly rounds: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly channel: Channel, readonly path: RoundPath, readonly state: RoundState, readonly needTotal: number, readonly schedule: ReadonlyArray<{ readonly stage: ScheduleStage, readonly startsOn: string, readonly endsOn: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type RoundQueryVariables = Exact<{
  code: string;
  firstVacancy?: number | null | undefined;
  afterVacancy?: string | null | undefined;
  lastVacancy?: number | null | undefined;
  beforeVacancy?: string | null | undefined;
  firstFormation?: number | null | undefined;
  afterFormation?: string | null | undefined;
  lastFormation?: number | null | undefined;
  beforeFormation?: string | null | undefined;
}>;


export type RoundQuery = { readonly round: { readonly id: string, readonly code: string, readonly title: string, readonly titleEn: string | null, readonly year: number, readonly channel: Channel, readonly path: RoundPath, readonly state: RoundState, readonly applyUrl: string | null, readonly needTotal: number, readonly announcedAt: string | null, readonly pageNote: { readonly id: string, readonly en: string } | null, readonly organiser: { readonly name: string, readonly nameEn: string | null } | null, readonly ruleSet: { readonly code: string, readonly title: { readonly id: string, readonly en: string } } | null, readonly schedule: ReadonlyArray<{ readonly stage: ScheduleStage, readonly startsOn: string, readonly endsOn: string, readonly isChanged: boolean }>, readonly scheduleRevisions: ReadonlyArray<{ readonly revision: number, readonly reason: string | null, readonly revisedAt: string, readonly entries: ReadonlyArray<{ readonly stage: ScheduleStage, readonly isChanged: boolean }> }>, readonly resultLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null }>, readonly vacancies: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly opensOn: string, readonly closesOn: string, readonly daysLeft: number | null, readonly needTotal: number, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly formations: ReadonlyArray<{ readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } }, readonly formations: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly location: string, readonly qualification: string, readonly kind: NeedKind, readonly need: number, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type RoundActivitiesQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundActivitiesQuery = { readonly roundActivities: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly kind: RoundActivityKind, readonly at: string, readonly count: number | null, readonly stage: string | null }> } };

export type VacancyDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type VacancyDistrictsQuery = { readonly instance: { readonly districts: ReadonlyArray<{ readonly slug: string, readonly code: string | null, readonly name: string }> } };

export type VacancyUnitsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VacancyUnitsQuery = { readonly units: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VacancyPositionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VacancyPositionsQuery = { readonly positions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VacanciesQueryVariables = Exact<{
  filter?: VacancyFilter | null | undefined;
  orderBy?: VacancyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VacanciesQuery = { readonly vacancies: { readonly totalCount: number, readonly isCountCapped: boolean, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly opensOn: string, readonly closesOn: string, readonly daysLeft: number | null, readonly needTotal: number, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly formations: ReadonlyArray<{ readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type VacancyQueryVariables = Exact<{
  code: string;
}>;


export type VacancyQuery = { readonly vacancy: { readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly stateReason: string | null, readonly decreeNumber: string | null, readonly requirements: string, readonly opensOn: string, readonly closesOn: string, readonly daysLeft: number | null, readonly publishedAt: string | null, readonly applyUrl: string | null, readonly needTotal: number, readonly howToApply: { readonly id: string, readonly en: string }, readonly notices: ReadonlyArray<{ readonly kind: VacancyNoticeKind, readonly reason: string, readonly closedOnBefore: string | null, readonly closesOn: string | null, readonly publishedAt: string }>, readonly formations: ReadonlyArray<{ readonly code: string, readonly location: string, readonly qualification: string, readonly kind: NeedKind, readonly need: number, readonly incomeMinimum: number | null, readonly incomeMaximum: number | null, readonly position: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string, readonly nameEn: string | null } | null }>, readonly supersedes: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly supersededBy: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null, readonly path: RoundPath, readonly pageNote: { readonly id: string, readonly en: string } | null } | null } | null };

export type FrontQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontQuery = { readonly instance: { readonly districts: ReadonlyArray<{ readonly slug: string, readonly name: string }> }, readonly open: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly state: VacancyState, readonly opensOn: string, readonly closesOn: string, readonly daysLeft: number | null, readonly needTotal: number, readonly round: { readonly code: string, readonly title: string, readonly titleEn: string | null } | null, readonly formations: ReadonlyArray<{ readonly unit: { readonly name: string, readonly nameEn: string | null } | null }> }> }, readonly tested: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly round: { readonly title: string, readonly titleEn: string | null } | null }> }, readonly rounds: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string, readonly titleEn: string | null, readonly resultLists: ReadonlyArray<{ readonly id: string, readonly stage: ResultStage, readonly version: number, readonly state: ResultListState, readonly publishedAt: string | null }> }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly answerClock: { readonly isOverdue: boolean } | null }> }, readonly late: { readonly totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PostAddedDocument = new TypedDocumentString(`
    subscription PostAdded($topicId: ID!, $since: Int) {
  postAdded(topicId: $topicId, since: $since) {
    epoch
    seq
    fromSeq
    posts {
      number
      state
      postedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PostAddedSubscription, PostAddedSubscriptionVariables>;
export const PostCountDocument = new TypedDocumentString(`
    query PostCount($topicId: ID!) {
  topic(id: $topicId) {
    postCount
    lastPostAt
  }
}
    `) as unknown as TypedDocumentString<PostCountQuery, PostCountQueryVariables>;
export const BoardChangedDocument = new TypedDocumentString(`
    subscription BoardChanged($vacancyId: ID!, $since: Int) {
  scoreboardChanged(vacancyId: $vacancyId, since: $since) {
    epoch
    seq
    fromSeq
    rows {
      participant
      formation {
        code
        location
        unit {
          name
          nameEn
        }
      }
      twk
      tiu
      tkp
      total
      skb
      passes
      isAbsent
      recordedAt
      seq
    }
  }
}
    `) as unknown as TypedDocumentString<BoardChangedSubscription, BoardChangedSubscriptionVariables>;
export const BoardPollDocument = new TypedDocumentString(`
    query BoardPoll($vacancyId: ID!) {
  scoreboard(vacancyId: $vacancyId) {
    epoch
    seq
    rows(first: 100) {
      nodes {
        participant
        formation {
          code
          location
          unit {
            name
            nameEn
          }
        }
        twk
        tiu
        tkp
        total
        skb
        passes
        isAbsent
        recordedAt
        seq
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardPollQuery, BoardPollQueryVariables>;
export const SimilarWhileTypingDocument = new TypedDocumentString(`
    query SimilarWhileTyping($text: String!) {
  topicSearch(text: $text, first: 5) {
    code
    title
  }
}
    `) as unknown as TypedDocumentString<SimilarWhileTypingQuery, SimilarWhileTypingQueryVariables>;
export const ForumCategoryDocument = new TypedDocumentString(`
    query ForumCategory($code: String!, $orderBy: TopicOrder!, $after: String) {
  forumCategory(code: $code) {
    code
    name
    nameEn
    description
    descriptionEn
    kind
    isOpen
    unit {
      name
      nameEn
    }
  }
  topics(
    filter: {categoryCode: $code}
    orderBy: $orderBy
    first: 20
    after: $after
  ) {
    nodes {
      code
      title
      state
      lastPostAt
      postCount
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ForumCategoryQuery, ForumCategoryQueryVariables>;
export const FeedTopicsDocument = new TypedDocumentString(`
    query FeedTopics {
  topics(orderBy: NEWEST, first: 20) {
    nodes {
      id
      code
      title
      openedAt
      lastPostAt
      author {
        name
      }
      category {
        name
      }
      posts(first: 1) {
        nodes {
          html
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FeedTopicsQuery, FeedTopicsQueryVariables>;
export const FeedPostsDocument = new TypedDocumentString(`
    query FeedPosts($code: String!) {
  topic(code: $code) {
    id
    code
    title
    openedAt
    posts(last: 20) {
      nodes {
        id
        number
        html
        postedAt
        editedAt
        author {
          name
        }
        unit {
          name
        }
        replies(last: 10) {
          nodes {
            id
            number
            html
            postedAt
            editedAt
            author {
              name
            }
            unit {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FeedPostsQuery, FeedPostsQueryVariables>;
export const ForumDocument = new TypedDocumentString(`
    query Forum {
  forumCategories(first: 50) {
    nodes {
      code
      name
      nameEn
      description
      descriptionEn
      kind
      isOpen
      unit {
        name
        nameEn
      }
    }
  }
  topics(first: 10) {
    nodes {
      code
      title
      state
      lastPostAt
      postCount
      category {
        name
        nameEn
      }
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForumQuery, ForumQueryVariables>;
export const ForumSearchDocument = new TypedDocumentString(`
    query ForumSearch($text: String!) {
  topicSearch(text: $text, first: 20) {
    code
    title
    state
    lastPostAt
    postCount
    category {
      name
      nameEn
    }
    answerUnit {
      name
      nameEn
    }
    answerClock {
      next
      dueOn
      isOverdue
    }
  }
}
    `) as unknown as TypedDocumentString<ForumSearchQuery, ForumSearchQueryVariables>;
export const ForumFrequentDocument = new TypedDocumentString(`
    query ForumFrequent($after: String) {
  topics(filter: {isFrequent: true}, first: 50, after: $after) {
    nodes {
      code
      title
      state
      lastPostAt
      postCount
      category {
        name
        nameEn
      }
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ForumFrequentQuery, ForumFrequentQueryVariables>;
export const ModerationLogDocument = new TypedDocumentString(`
    query ModerationLog($after: String) {
  moderationActs(first: 20, after: $after) {
    nodes {
      id
      action
      rule
      reason
      contentHash
      actedAt
      outcome
      judgement
      topic {
        code
        title
      }
      post {
        number
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ModerationLogQuery, ModerationLogQueryVariables>;
export const NewTopicCategoriesDocument = new TypedDocumentString(`
    query NewTopicCategories {
  forumCategories(first: 50) {
    nodes {
      code
      name
      nameEn
      isOpen
    }
  }
}
    `) as unknown as TypedDocumentString<NewTopicCategoriesQuery, NewTopicCategoriesQueryVariables>;
export const SimilarTopicsDocument = new TypedDocumentString(`
    query SimilarTopics($text: String!) {
  topicSearch(text: $text, first: 5) {
    code
    title
  }
}
    `) as unknown as TypedDocumentString<SimilarTopicsQuery, SimilarTopicsQueryVariables>;
export const TopicOpenDocument = new TypedDocumentString(`
    mutation TopicOpen($input: TopicOpenInput!) {
  topicOpen(input: $input) {
    topic {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TopicOpenMutation, TopicOpenMutationVariables>;
export const ForumOverdueDocument = new TypedDocumentString(`
    query ForumOverdue($after: String) {
  topics(filter: {isOverdue: true}, orderBy: DUE, first: 50, after: $after) {
    nodes {
      code
      title
      state
      lastPostAt
      postCount
      category {
        name
        nameEn
      }
      answerUnit {
        id
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ForumOverdueQuery, ForumOverdueQueryVariables>;
export const ForumProfileDocument = new TypedDocumentString(`
    query ForumProfile {
  ownForumProfile {
    name
  }
  topics(filter: {isOwn: true}, orderBy: NEWEST, first: 50) {
    nodes {
      code
      title
      state
      lastPostAt
      postCount
      category {
        name
        nameEn
      }
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
        isOverdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForumProfileQuery, ForumProfileQueryVariables>;
export const ForumProfileSetDocument = new TypedDocumentString(`
    mutation ForumProfileSet($input: ForumProfileSetInput!) {
  forumProfileSet(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ForumProfileSetMutation, ForumProfileSetMutationVariables>;
export const ForumRulesDocument = new TypedDocumentString(`
    query ForumRules {
  houseRules {
    rule
    text {
      id
      en
    }
  }
  postingLimits {
    fromDays
    postsPerHour
    topicsPerDay
    mayLink
  }
}
    `) as unknown as TypedDocumentString<ForumRulesQuery, ForumRulesQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($code: String!, $first: Int = 10, $after: String, $last: Int) {
  topic(code: $code) {
    id
    code
    title
    state
    openedAt
    lastPostAt
    postCount
    isFrequent
    category {
      code
      name
      nameEn
    }
    author {
      name
    }
    answerUnit {
      name
      nameEn
    }
    answerClock {
      next
      dueOn
      isOverdue
      acknowledgeBy
      respondBy
      resolveBy
      acknowledgedAt
      respondedAt
      resolvedAt
    }
    posts(first: $first, after: $after, last: $last) {
      nodes {
        id
        number
        state
        html
        postedAt
        editedAt
        revisionCount
        officialKind
        officialRole
        version
        isOwn
        author {
          name
        }
        unit {
          name
          nameEn
        }
        replies(first: 20) {
          nodes {
            id
            number
            state
            html
            postedAt
            editedAt
            revisionCount
            officialKind
            officialRole
            version
            isOwn
            author {
              name
            }
            unit {
              name
              nameEn
            }
          }
          totalCount
          pageInfo {
            hasNextPage
          }
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TopicThreadDocument = new TypedDocumentString(`
    query TopicThread($id: ID!, $after: String) {
  node(id: $id) {
    ... on Post {
      id
      number
      state
      html
      postedAt
      editedAt
      revisionCount
      officialKind
      officialRole
      version
      isOwn
      author {
        name
      }
      unit {
        name
        nameEn
      }
      topic {
        code
      }
      replies(first: 50, after: $after) {
        nodes {
          id
          number
          state
          html
          postedAt
          editedAt
          revisionCount
          officialKind
          officialRole
          version
          isOwn
          author {
            name
          }
          unit {
            name
            nameEn
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicThreadQuery, TopicThreadQueryVariables>;
export const PostDetailsDocument = new TypedDocumentString(`
    query PostDetails($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Post {
      id
      body
      revisions {
        number
        html
        writtenAt
        replacedAt
      }
      moderationActs {
        id
        action
        rule
        reason
        outcome
        judgement
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PostDetailsQuery, PostDetailsQueryVariables>;
export const PostWriteDocument = new TypedDocumentString(`
    mutation PostWrite($input: PostWriteInput!) {
  postWrite(input: $input) {
    post {
      number
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PostWriteMutation, PostWriteMutationVariables>;
export const PostEditDocument = new TypedDocumentString(`
    mutation PostEdit($input: PostEditInput!) {
  postEdit(input: $input) {
    post {
      number
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PostEditMutation, PostEditMutationVariables>;
export const PostWithdrawDocument = new TypedDocumentString(`
    mutation PostWithdraw($input: PostWithdrawInput!) {
  postWithdraw(input: $input) {
    post {
      number
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PostWithdrawMutation, PostWithdrawMutationVariables>;
export const PostReportDocument = new TypedDocumentString(`
    mutation PostReport($input: PostReportInput!) {
  postReport(input: $input) {
    post {
      number
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PostReportMutation, PostReportMutationVariables>;
export const ModerationAppealDocument = new TypedDocumentString(`
    mutation ModerationAppeal($input: ModerationAppealInput!) {
  moderationAppeal(input: $input) {
    act {
      post {
        number
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ModerationAppealMutation, ModerationAppealMutationVariables>;
export const ComputedListDocument = new TypedDocumentString(`
    query ComputedList($id: ID!, $filter: PlacementFilter, $after: String) {
  resultList(id: $id) {
    id
    stage
    version
    state
    inputHash
    publishedAt
    changedParticipants
    finalisedAt
    objectionOpensOn
    objectionClosesOn
    reason
    round {
      id
      code
      title
      titleEn
    }
    ruleSet {
      code
      title {
        id
        en
      }
    }
    signatures {
      ordinal
      signedAt
    }
    statuses {
      status
      count
    }
    supersedes {
      id
      version
    }
    supersededBy {
      id
      version
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
    tieDecisions {
      id
      participants
      documentNumber
      reason
      state
      recordedAt
      confirmedAt
      withdrawalReason
      formation {
        code
      }
      recordedBy {
        displayName
      }
      confirmedBy {
        displayName
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
    placements(filter: $filter, first: 50, after: $after) {
      nodes {
        participant
        twk
        tiu
        tkp
        skdTotal
        skb
        skdScaled
        skdWeighted
        skbWeighted
        final
        rank
        status
        passes
        tieDecidedBy
        formation {
          code
          location
          unit {
            name
            nameEn
          }
          position {
            name
            nameEn
          }
        }
        placedIn {
          code
          location
          unit {
            name
            nameEn
          }
          position {
            name
            nameEn
          }
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComputedListQuery, ComputedListQueryVariables>;
export const FilesBeforePublishingDocument = new TypedDocumentString(`
    query FilesBeforePublishing($roundId: ID!) {
  sourceFiles(roundId: $roundId, first: 50) {
    nodes {
      id
      fileName
      state
    }
  }
}
    `) as unknown as TypedDocumentString<FilesBeforePublishingQuery, FilesBeforePublishingQueryVariables>;
export const DeskQuestionsDocument = new TypedDocumentString(`
    query DeskQuestions {
  topics(filter: {isMineToAnswer: true, isOwed: true}, orderBy: DUE, first: 30) {
    nodes {
      code
      title
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQuestionsQuery, DeskQuestionsQueryVariables>;
export const DeskModerationDocument = new TypedDocumentString(`
    query DeskModeration {
  reportedPosts(first: 1) {
    totalCount
  }
  moderationAppeals(first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DeskModerationQuery, DeskModerationQueryVariables>;
export const DeskRoundsDocument = new TypedDocumentString(`
    query DeskRounds {
  rounds(first: 30, filter: {states: [DRAFT, ANNOUNCED, RUNNING]}) {
    nodes {
      id
      code
      title
      titleEn
      state
      schedule {
        stage
        startsOn
        endsOn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRoundsQuery, DeskRoundsQueryVariables>;
export const DeskRoundDocument = new TypedDocumentString(`
    query DeskRound($id: ID) {
  round(id: $id) {
    resultLists {
      id
      stage
      version
      changedParticipants
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
    formations(first: 100) {
      nodes {
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRoundQuery, DeskRoundQueryVariables>;
export const DeskFilesDocument = new TypedDocumentString(`
    query DeskFiles($roundId: ID!) {
  sourceFiles(roundId: $roundId, first: 20) {
    nodes {
      id
      fileName
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskFilesQuery, DeskFilesQueryVariables>;
export const DeskVacanciesDocument = new TypedDocumentString(`
    query DeskVacancies {
  vacancies(first: 100, filter: {states: [DRAFT, IN_REVIEW]}) {
    nodes {
      code
      title
      titleEn
      opensOn
      round {
        title
        titleEn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskVacanciesQuery, DeskVacanciesQueryVariables>;
export const DeskGrantsDocument = new TypedDocumentString(`
    query DeskGrants {
  roleGrants(first: 50, filter: {states: [PROPOSED]}) {
    nodes {
      id
      role
      startsOn
      person {
        displayName
      }
      unit {
        name
        nameEn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskGrantsQuery, DeskGrantsQueryVariables>;
export const DeskRuleSetsDocument = new TypedDocumentString(`
    query DeskRuleSets {
  ruleSets {
    code
    title {
      id
      en
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRuleSetsQuery, DeskRuleSetsQueryVariables>;
export const DeskViewerDocument = new TypedDocumentString(`
    query DeskViewer {
  viewer {
    person {
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;
export const FormationAddDocument = new TypedDocumentString(`
    mutation FormationAdd($input: FormationAddInput!) {
  formationAdd(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormationAddMutation, FormationAddMutationVariables>;
export const FormationsProposeDocument = new TypedDocumentString(`
    mutation FormationsPropose($input: FormationsProposeInput!) {
  formationsPropose(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormationsProposeMutation, FormationsProposeMutationVariables>;
export const FormationsApproveDocument = new TypedDocumentString(`
    mutation FormationsApprove($input: FormationsApproveInput!) {
  formationsApprove(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormationsApproveMutation, FormationsApproveMutationVariables>;
export const FormationsRejectDocument = new TypedDocumentString(`
    mutation FormationsReject($input: FormationsRejectInput!) {
  formationsReject(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormationsRejectMutation, FormationsRejectMutationVariables>;
export const FormationCodesDocument = new TypedDocumentString(`
    query FormationCodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Formation {
      id
      code
    }
  }
}
    `) as unknown as TypedDocumentString<FormationCodesQuery, FormationCodesQueryVariables>;
export const FormationDocument = new TypedDocumentString(`
    query Formation($id: ID!) {
  node(id: $id) {
    type: __typename
    ... on Formation {
      id
      version
      code
      location
      qualification
      kind
      need
      incomeMinimum
      incomeMaximum
      state
      position {
        id
        name
        nameEn
      }
      unit {
        id
        name
        nameEn
      }
      round {
        code
        title
        titleEn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FormationQuery, FormationQueryVariables>;
export const FormationUpdateDocument = new TypedDocumentString(`
    mutation FormationUpdate($input: FormationUpdateInput!) {
  formationUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormationUpdateMutation, FormationUpdateMutationVariables>;
export const FormationRemoveDocument = new TypedDocumentString(`
    mutation FormationRemove($input: FormationRemoveInput!) {
  formationRemove(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormationRemoveMutation, FormationRemoveMutationVariables>;
export const RoundFormationsDocument = new TypedDocumentString(`
    query RoundFormations($code: String, $after: String) {
  round(code: $code) {
    id
    code
    title
    titleEn
    year
    state
    quota
    needTotal
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
    formations(first: 100, after: $after) {
      nodes {
        id
        code
        location
        qualification
        kind
        need
        state
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundFormationsQuery, RoundFormationsQueryVariables>;
export const ForumAnswersDocument = new TypedDocumentString(`
    query ForumAnswers {
  owed: topics(
    filter: {isMineToAnswer: true, isOwed: true}
    orderBy: DUE
    first: 50
  ) {
    nodes {
      code
      title
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
      }
    }
  }
  answered: topics(
    filter: {isMineToAnswer: true, isOwed: false}
    orderBy: LAST_POST
    first: 20
  ) {
    nodes {
      code
      title
      answerUnit {
        name
        nameEn
      }
      answerClock {
        next
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForumAnswersQuery, ForumAnswersQueryVariables>;
export const ForumQuestionDocument = new TypedDocumentString(`
    query ForumQuestion($code: String!) {
  topic(code: $code) {
    id
    code
    title
    isFrequent
    answerUnit {
      id
      name
      nameEn
    }
    answerClock {
      next
      dueOn
      isOverdue
      acknowledgeBy
      respondBy
      resolveBy
      acknowledgedAt
      respondedAt
      resolvedAt
    }
    posts(first: 1) {
      nodes {
        html
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForumQuestionQuery, ForumQuestionQueryVariables>;
export const OfficialPostWriteDocument = new TypedDocumentString(`
    mutation OfficialPostWrite($input: OfficialPostWriteInput!) {
  officialPostWrite(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OfficialPostWriteMutation, OfficialPostWriteMutationVariables>;
export const TopicHandOnDocument = new TypedDocumentString(`
    mutation TopicHandOn($input: TopicHandOnInput!) {
  topicHandOn(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TopicHandOnMutation, TopicHandOnMutationVariables>;
export const TopicMarkFrequentDocument = new TypedDocumentString(`
    mutation TopicMarkFrequent($input: TopicMarkFrequentInput!) {
  topicMarkFrequent(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TopicMarkFrequentMutation, TopicMarkFrequentMutationVariables>;
export const OfficeCategoriesDocument = new TypedDocumentString(`
    query OfficeCategories {
  forumCategories(first: 100) {
    nodes {
      id
      code
      name
      nameEn
      description
      descriptionEn
      kind
      isOpen
      version
      unit {
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeCategoriesQuery, OfficeCategoriesQueryVariables>;
export const ForumCategoryAddDocument = new TypedDocumentString(`
    mutation ForumCategoryAdd($input: ForumCategoryAddInput!) {
  forumCategoryAdd(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ForumCategoryAddMutation, ForumCategoryAddMutationVariables>;
export const ForumCategoryUpdateDocument = new TypedDocumentString(`
    mutation ForumCategoryUpdate($input: ForumCategoryUpdateInput!) {
  forumCategoryUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ForumCategoryUpdateMutation, ForumCategoryUpdateMutationVariables>;
export const ForumModerationDocument = new TypedDocumentString(`
    query ForumModeration {
  reportedPosts(first: 30) {
    nodes {
      id
      firstReportedAt
      reportCount
      rules
      notes
      post {
        number
        html
        topic {
          code
          title
        }
      }
    }
  }
  moderationAppeals(first: 30) {
    nodes {
      id
      appealedAt
      appealReason
      html
      act {
        rule
        reason
        actedAt
        topic {
          code
          title
        }
        post {
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForumModerationQuery, ForumModerationQueryVariables>;
export const PostHideDocument = new TypedDocumentString(`
    mutation PostHide($input: PostHideInput!) {
  postHide(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PostHideMutation, PostHideMutationVariables>;
export const ReportsDismissDocument = new TypedDocumentString(`
    mutation ReportsDismiss($input: ReportsDismissInput!) {
  reportsDismiss(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsDismissMutation, ReportsDismissMutationVariables>;
export const ModerationAppealJudgeDocument = new TypedDocumentString(`
    mutation ModerationAppealJudge($input: ModerationAppealJudgeInput!) {
  moderationAppealJudge(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ModerationAppealJudgeMutation, ModerationAppealJudgeMutationVariables>;
export const TopicToLockDocument = new TypedDocumentString(`
    query TopicToLock($code: String!) {
  topic(code: $code) {
    id
  }
}
    `) as unknown as TypedDocumentString<TopicToLockQuery, TopicToLockQueryVariables>;
export const TopicLockDocument = new TypedDocumentString(`
    mutation TopicLock($input: TopicLockInput!) {
  topicLock(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TopicLockMutation, TopicLockMutationVariables>;
export const ImportRoundDocument = new TypedDocumentString(`
    query ImportRound($code: String) {
  round(code: $code) {
    id
    code
    title
    titleEn
  }
}
    `) as unknown as TypedDocumentString<ImportRoundQuery, ImportRoundQueryVariables>;
export const SourceFilesDocument = new TypedDocumentString(`
    query SourceFiles($roundId: ID!, $after: String) {
  sourceFiles(roundId: $roundId, first: 30, after: $after) {
    nodes {
      id
      layout
      phase
      fileName
      sha256
      state
      uploadedAt
      acceptedRows
      rejectedRows
      uploadedBy {
        displayName
      }
      acceptedBy {
        displayName
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SourceFilesQuery, SourceFilesQueryVariables>;
export const ReadinessRoundDocument = new TypedDocumentString(`
    query ReadinessRound($code: String) {
  round(code: $code) {
    id
    code
    title
    titleEn
  }
}
    `) as unknown as TypedDocumentString<ReadinessRoundQuery, ReadinessRoundQueryVariables>;
export const RoundReadinessDocument = new TypedDocumentString(`
    query RoundReadiness($roundId: ID!) {
  roundReadiness(roundId: $roundId) {
    isReady
    chains {
      chain
      needed
      assigned
      isReady
      message
      duties {
        duty
        roles
        holders
        isCovered
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundReadinessQuery, RoundReadinessQueryVariables>;
export const ResultListComputeDocument = new TypedDocumentString(`
    mutation ResultListCompute($input: ResultListComputeInput!) {
  resultListCompute(input: $input) {
    resultList {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResultListComputeMutation, ResultListComputeMutationVariables>;
export const ResultListSignDocument = new TypedDocumentString(`
    mutation ResultListSign($input: ResultListSignInput!) {
  resultListSign(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResultListSignMutation, ResultListSignMutationVariables>;
export const ResultListPublishDocument = new TypedDocumentString(`
    mutation ResultListPublish($input: ResultListPublishInput!) {
  resultListPublish(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResultListPublishMutation, ResultListPublishMutationVariables>;
export const ResultListFinaliseDocument = new TypedDocumentString(`
    mutation ResultListFinalise($input: ResultListFinaliseInput!) {
  resultListFinalise(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResultListFinaliseMutation, ResultListFinaliseMutationVariables>;
export const ResultListSupersedeDocument = new TypedDocumentString(`
    mutation ResultListSupersede($input: ResultListSupersedeInput!) {
  resultListSupersede(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResultListSupersedeMutation, ResultListSupersedeMutationVariables>;
export const RoundResultsDocument = new TypedDocumentString(`
    query RoundResults($code: String) {
  round(code: $code) {
    id
    code
    title
    titleEn
    path
    organiser {
      id
    }
    tieDecisions {
      id
      participants
      documentNumber
      reason
      state
      recordedAt
      confirmedAt
      withdrawalReason
      formation {
        code
      }
      recordedBy {
        displayName
      }
      confirmedBy {
        displayName
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
    resultStages {
      stage
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
    resultLists {
      id
      stage
      version
      state
      publishedAt
      changedParticipants
      signatures {
        ordinal
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundResultsQuery, RoundResultsQueryVariables>;
export const UndecidedTiesDocument = new TypedDocumentString(`
    query UndecidedTies($roundId: ID!) {
  undecidedTies(roundId: $roundId) {
    places
    participants
    formation {
      id
      code
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
  }
}
    `) as unknown as TypedDocumentString<UndecidedTiesQuery, UndecidedTiesQueryVariables>;
export const RuleSetChoicesDocument = new TypedDocumentString(`
    query RuleSetChoices {
  ruleSets {
    code
    title {
      id
      en
    }
    state
  }
}
    `) as unknown as TypedDocumentString<RuleSetChoicesQuery, RuleSetChoicesQueryVariables>;
export const OlderRoundsDocument = new TypedDocumentString(`
    query OlderRounds {
  rounds(first: 50) {
    nodes {
      id
      code
      title
      titleEn
    }
  }
}
    `) as unknown as TypedDocumentString<OlderRoundsQuery, OlderRoundsQueryVariables>;
export const RoundDraftDocument = new TypedDocumentString(`
    mutation RoundDraft($input: RoundDraftInput!) {
  roundDraft(input: $input) {
    round {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundDraftMutation, RoundDraftMutationVariables>;
export const RoundCopyDocument = new TypedDocumentString(`
    mutation RoundCopy($input: RoundCopyInput!) {
  roundCopy(input: $input) {
    round {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundCopyMutation, RoundCopyMutationVariables>;
export const OfficeRoundDocument = new TypedDocumentString(`
    query OfficeRound($code: String) {
  round(code: $code) {
    id
    version
    code
    title
    titleEn
    year
    path
    channel
    state
    applyUrl
    quota
    needTotal
    announcedAt
    organiser {
      name
      nameEn
    }
    ruleSet {
      code
      title {
        id
        en
      }
      state
    }
    formations(first: 1) {
      totalCount
    }
    vacancies(first: 1) {
      totalCount
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeRoundQuery, OfficeRoundQueryVariables>;
export const RoundUpdateDocument = new TypedDocumentString(`
    mutation RoundUpdate($input: RoundUpdateInput!) {
  roundUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundUpdateMutation, RoundUpdateMutationVariables>;
export const RoundAnnounceDocument = new TypedDocumentString(`
    mutation RoundAnnounce($input: RoundAnnounceInput!) {
  roundAnnounce(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundAnnounceMutation, RoundAnnounceMutationVariables>;
export const RoundStartDocument = new TypedDocumentString(`
    mutation RoundStart($input: RoundStartInput!) {
  roundStart(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundStartMutation, RoundStartMutationVariables>;
export const RoundConcludeDocument = new TypedDocumentString(`
    mutation RoundConclude($input: RoundConcludeInput!) {
  roundConclude(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundConcludeMutation, RoundConcludeMutationVariables>;
export const RoundCancelDocument = new TypedDocumentString(`
    mutation RoundCancel($input: RoundCancelInput!) {
  roundCancel(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundCancelMutation, RoundCancelMutationVariables>;
export const OfficeRoundsDocument = new TypedDocumentString(`
    query OfficeRounds($filter: RoundFilter, $after: String) {
  rounds(filter: $filter, first: 30, after: $after) {
    nodes {
      code
      title
      titleEn
      year
      path
      state
      quota
      needTotal
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeRoundsQuery, OfficeRoundsQueryVariables>;
export const RuleSetBaseDocument = new TypedDocumentString(`
    query RuleSetBase($code: String!) {
  ruleSet(code: $code) {
    content
  }
}
    `) as unknown as TypedDocumentString<RuleSetBaseQuery, RuleSetBaseQueryVariables>;
export const RuleSetProposeDocument = new TypedDocumentString(`
    mutation RuleSetPropose($input: RuleSetProposeInput!) {
  ruleSetPropose(input: $input) {
    ruleSet {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetProposeMutation, RuleSetProposeMutationVariables>;
export const RuleSetDocument = new TypedDocumentString(`
    query RuleSet($code: String!) {
  ruleSet(code: $code) {
    id
    code
    title {
      id
      en
    }
    year
    channel
    state
    confirmedAt
    refusalReason
    skdMaximum
    skdWeight
    skbWeight
    multiplier
    content
    decrees {
      number
      subject {
        id
        en
      }
      source
      confidence
    }
    thresholds {
      kind
      twk
      tiu
      tkp
      total
    }
    objectionWindows {
      stage
      windowDays
      answerDays
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetQuery, RuleSetQueryVariables>;
export const RuleSetConfirmDocument = new TypedDocumentString(`
    mutation RuleSetConfirm($input: RuleSetConfirmInput!) {
  ruleSetConfirm(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetConfirmMutation, RuleSetConfirmMutationVariables>;
export const RuleSetRefuseDocument = new TypedDocumentString(`
    mutation RuleSetRefuse($input: RuleSetRefuseInput!) {
  ruleSetRefuse(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetRefuseMutation, RuleSetRefuseMutationVariables>;
export const RuleSetWithdrawDocument = new TypedDocumentString(`
    mutation RuleSetWithdraw($input: RuleSetWithdrawInput!) {
  ruleSetWithdraw(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetWithdrawMutation, RuleSetWithdrawMutationVariables>;
export const RuleSetsDocument = new TypedDocumentString(`
    query RuleSets {
  ruleSets {
    code
    title {
      id
      en
    }
    year
    channel
    state
  }
}
    `) as unknown as TypedDocumentString<RuleSetsQuery, RuleSetsQueryVariables>;
export const RoundScheduleDocument = new TypedDocumentString(`
    query RoundSchedule($code: String) {
  round(code: $code) {
    id
    version
    code
    title
    titleEn
    year
    state
    schedule {
      stage
      startsOn
      endsOn
      isChanged
    }
    scheduleRevisions {
      revision
      reason
      revisedAt
      entries {
        stage
        startsOn
        endsOn
        isChanged
      }
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
  }
}
    `) as unknown as TypedDocumentString<RoundScheduleQuery, RoundScheduleQueryVariables>;
export const RoundScheduleWriteDocument = new TypedDocumentString(`
    mutation RoundScheduleWrite($input: RoundUpdateInput!) {
  roundUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundScheduleWriteMutation, RoundScheduleWriteMutationVariables>;
export const RoundScheduleReviseDocument = new TypedDocumentString(`
    mutation RoundScheduleRevise($input: RoundScheduleReviseInput!) {
  roundScheduleRevise(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoundScheduleReviseMutation, RoundScheduleReviseMutationVariables>;
export const SourceFileDocument = new TypedDocumentString(`
    query SourceFile($id: ID!, $after: String) {
  sourceFile(id: $id) {
    id
    layout
    phase
    fileName
    sha256
    size
    state
    uploadedAt
    acceptedAt
    acceptedRows
    rejectedRows
    reason
    rejectsPath
    uploadedBy {
      displayName
    }
    acceptedBy {
      displayName
    }
    round {
      code
      title
      titleEn
    }
    supersedes {
      id
      fileName
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
    preview {
      titles
      missingColumns
      unknownColumns
      repeatedColumns
      ignoredLines
      acceptedRows
      newParticipants
      replacedParticipants
      publishedLists {
        id
        stage
        version
        publishedAt
      }
      sampleRows {
        line
        cells
      }
      rejectedRows(first: 50, after: $after) {
        nodes {
          line
          cells
          reasons
        }
        totalCount
        isCountCapped
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceFileQuery, SourceFileQueryVariables>;
export const ImportAcceptDocument = new TypedDocumentString(`
    mutation ImportAccept($input: ImportAcceptInput!) {
  importAccept(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportAcceptMutation, ImportAcceptMutationVariables>;
export const ImportDiscardDocument = new TypedDocumentString(`
    mutation ImportDiscard($input: ImportDiscardInput!) {
  importDiscard(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportDiscardMutation, ImportDiscardMutationVariables>;
export const TieDecisionRecordDocument = new TypedDocumentString(`
    mutation TieDecisionRecord($input: TieDecisionRecordInput!) {
  tieDecisionRecord(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TieDecisionRecordMutation, TieDecisionRecordMutationVariables>;
export const TieDecisionConfirmDocument = new TypedDocumentString(`
    mutation TieDecisionConfirm($input: TieDecisionConfirmInput!) {
  tieDecisionConfirm(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TieDecisionConfirmMutation, TieDecisionConfirmMutationVariables>;
export const TieDecisionWithdrawDocument = new TypedDocumentString(`
    mutation TieDecisionWithdraw($input: TieDecisionWithdrawInput!) {
  tieDecisionWithdraw(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TieDecisionWithdrawMutation, TieDecisionWithdrawMutationVariables>;
export const RoundVacanciesDocument = new TypedDocumentString(`
    query RoundVacancies($code: String, $after: String) {
  round(code: $code) {
    id
    code
    title
    titleEn
    year
    state
    schedule {
      stage
      startsOn
      endsOn
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
    vacancies(first: 50, after: $after) {
      nodes {
        code
        title
        titleEn
        state
        opensOn
        closesOn
        needTotal
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundVacanciesQuery, RoundVacanciesQueryVariables>;
export const OlderVacanciesDocument = new TypedDocumentString(`
    query OlderVacancies($search: String) {
  vacancies(first: 100, orderBy: PUBLISHED_AT, filter: {search: $search}) {
    nodes {
      id
      title
      titleEn
      round {
        code
        title
        titleEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OlderVacanciesQuery, OlderVacanciesQueryVariables>;
export const VacancyDraftDocument = new TypedDocumentString(`
    mutation VacancyDraft($input: VacancyDraftInput!) {
  vacancyDraft(input: $input) {
    vacancy {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyDraftMutation, VacancyDraftMutationVariables>;
export const VacancyCopyDocument = new TypedDocumentString(`
    mutation VacancyCopy($input: VacancyCopyInput!) {
  vacancyCopy(input: $input) {
    vacancy {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyCopyMutation, VacancyCopyMutationVariables>;
export const VacancyUpdateDocument = new TypedDocumentString(`
    mutation VacancyUpdate($input: VacancyUpdateInput!) {
  vacancyUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyUpdateMutation, VacancyUpdateMutationVariables>;
export const VacancySubmitDocument = new TypedDocumentString(`
    mutation VacancySubmit($input: VacancySubmitInput!) {
  vacancySubmit(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancySubmitMutation, VacancySubmitMutationVariables>;
export const VacancyReturnDocument = new TypedDocumentString(`
    mutation VacancyReturn($input: VacancyReturnInput!) {
  vacancyReturn(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyReturnMutation, VacancyReturnMutationVariables>;
export const VacancyApproveDocument = new TypedDocumentString(`
    mutation VacancyApprove($input: VacancyApproveInput!) {
  vacancyApprove(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyApproveMutation, VacancyApproveMutationVariables>;
export const VacancyPublishDocument = new TypedDocumentString(`
    mutation VacancyPublish($input: VacancyPublishInput!) {
  vacancyPublish(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyPublishMutation, VacancyPublishMutationVariables>;
export const VacancyExtendDocument = new TypedDocumentString(`
    mutation VacancyExtend($input: VacancyExtendInput!) {
  vacancyExtend(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyExtendMutation, VacancyExtendMutationVariables>;
export const VacancyCancelDocument = new TypedDocumentString(`
    mutation VacancyCancel($input: VacancyCancelInput!) {
  vacancyCancel(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyCancelMutation, VacancyCancelMutationVariables>;
export const VacancyCorrectDocument = new TypedDocumentString(`
    mutation VacancyCorrect($input: VacancyCopyInput!) {
  vacancyCopy(input: $input) {
    vacancy {
      code
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyCorrectMutation, VacancyCorrectMutationVariables>;
export const VacancyFormationChoicesDocument = new TypedDocumentString(`
    query VacancyFormationChoices($id: ID, $after: String) {
  round(id: $id) {
    formations(first: 100, after: $after) {
      nodes {
        id
        code
        location
        need
        state
        position {
          name
          nameEn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyFormationChoicesQuery, VacancyFormationChoicesQueryVariables>;
export const OfficeVacancyDocument = new TypedDocumentString(`
    query OfficeVacancy($code: String) {
  vacancy(code: $code) {
    id
    code
    version
    title
    titleEn
    state
    stateReason
    decreeNumber
    requirements
    opensOn
    closesOn
    publishedAt
    needTotal
    round {
      id
      code
      title
      titleEn
    }
    formations {
      id
      code
      location
      qualification
      kind
      need
      incomeMinimum
      incomeMaximum
      position {
        name
        nameEn
      }
      unit {
        name
        nameEn
      }
    }
    supersedes {
      code
      title
      titleEn
    }
    supersededBy {
      code
      title
      titleEn
    }
    allowedActions {
      action
      allowed
      reason
      availableFrom
      isReasonRequired
    }
  }
}
    `) as unknown as TypedDocumentString<OfficeVacancyQuery, OfficeVacancyQueryVariables>;
export const PublicLogLeafDocument = new TypedDocumentString(`
    query PublicLogLeaf($position: Int!, $next: Int!) {
  logLeaf(position: $position) {
    position
    kind
    subject
    entry
    leafHash
    createdAt
  }
  next: logLeaf(position: $next) {
    position
  }
}
    `) as unknown as TypedDocumentString<PublicLogLeafQuery, PublicLogLeafQueryVariables>;
export const PublicLogDocument = new TypedDocumentString(`
    query PublicLog($first: Int, $after: String, $last: Int, $before: String) {
  logLeaves(first: $first, after: $after, last: $last, before: $before) {
    nodes {
      position
      kind
      subject
      entry
      leafHash
      createdAt
    }
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
      startCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PublicLogQuery, PublicLogQueryVariables>;
export const PublicRuleSetDocument = new TypedDocumentString(`
    query PublicRuleSet($code: String!) {
  ruleSet(code: $code) {
    code
    title {
      id
      en
    }
    year
    channel
    state
    confirmedAt
    skdMaximum
    skdWeight
    skbWeight
    multiplier
    content
    decrees {
      number
      subject {
        id
        en
      }
      source
      confidence
    }
    thresholds {
      kind
      twk
      tiu
      tkp
      total
    }
    objectionWindows {
      stage
      windowDays
      answerDays
    }
  }
}
    `) as unknown as TypedDocumentString<PublicRuleSetQuery, PublicRuleSetQueryVariables>;
export const PublicRuleSetsDocument = new TypedDocumentString(`
    query PublicRuleSets {
  ruleSets {
    code
    title {
      id
      en
    }
    year
    channel
    state
    confirmedAt
  }
}
    `) as unknown as TypedDocumentString<PublicRuleSetsQuery, PublicRuleSetsQueryVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens {
  apiTokens {
    id
    name
    scopes
    expiresAt
    revokedAt
    lastUsedAt
    unit {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const ApiTokenCreateDocument = new TypedDocumentString(`
    mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) {
    secret
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    person {
      displayName
      employeeNumber
      unit {
        name
        nameEn
      }
      contacts {
        id
        maskedAddress
      }
    }
    grants {
      id
      role
      isActing
      endsOn
      unit {
        name
        nameEn
      }
    }
  }
  sessions {
    id
    device
    createdAt
    lastUsedAt
    expiresAt
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const SessionRevokeDocument = new TypedDocumentString(`
    mutation SessionRevoke($input: SessionRevokeInput!) {
  sessionRevoke(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const ApiTokenRevokeDocument = new TypedDocumentString(`
    mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
  apiTokenRevoke(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;
export const RoleGrantProposeDocument = new TypedDocumentString(`
    mutation RoleGrantPropose($input: RoleGrantProposeInput!) {
  roleGrantPropose(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoleGrantProposeMutation, RoleGrantProposeMutationVariables>;
export const RoleGrantConfirmDocument = new TypedDocumentString(`
    mutation RoleGrantConfirm($input: RoleGrantConfirmInput!) {
  roleGrantConfirm(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoleGrantConfirmMutation, RoleGrantConfirmMutationVariables>;
export const RoleGrantRefuseDocument = new TypedDocumentString(`
    mutation RoleGrantRefuse($input: RoleGrantRefuseInput!) {
  roleGrantRefuse(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoleGrantRefuseMutation, RoleGrantRefuseMutationVariables>;
export const RoleGrantEndDocument = new TypedDocumentString(`
    mutation RoleGrantEnd($input: RoleGrantEndInput!) {
  roleGrantEnd(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoleGrantEndMutation, RoleGrantEndMutationVariables>;
export const GrantsDocument = new TypedDocumentString(`
    query Grants($filter: RoleGrantFilter, $after: String) {
  roleGrants(filter: $filter, first: 20, after: $after) {
    nodes {
      id
      role
      startsOn
      endsOn
      isActing
      state
      reason
      stateReason
      unit {
        name
        nameEn
      }
      person {
        id
        displayName
      }
      proposedBy {
        displayName
      }
      decidedBy {
        displayName
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<GrantsQuery, GrantsQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  node(id: $id) {
    type: __typename
    ... on Person {
      id
      version
      displayName
      employeeNumber
      isActive
      unit {
        id
        name
        nameEn
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
      contacts {
        id
        kind
        maskedAddress
        isConfirmed
      }
    }
  }
  roleGrants(first: 50, filter: {personId: $id}) {
    nodes {
      id
      role
      startsOn
      endsOn
      isActing
      state
      reason
      stateReason
      unit {
        name
        nameEn
      }
      person {
        id
        displayName
      }
      proposedBy {
        displayName
      }
      decidedBy {
        displayName
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const PersonUpdateDocument = new TypedDocumentString(`
    mutation PersonUpdate($input: PersonUpdateInput!) {
  personUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonUpdateMutation, PersonUpdateMutationVariables>;
export const SignInPrintCodeDocument = new TypedDocumentString(`
    mutation SignInPrintCode($input: SignInPrintCodeInput!) {
  signInPrintCode(input: $input) {
    isPrinted
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInPrintCodeMutation, SignInPrintCodeMutationVariables>;
export const PersonsDocument = new TypedDocumentString(`
    query Persons($search: String, $after: String) {
  persons(search: $search, first: 50, after: $after) {
    nodes {
      id
      displayName
      employeeNumber
      kind
      isActive
      unit {
        name
        nameEn
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PersonsQuery, PersonsQueryVariables>;
export const PersonAddDocument = new TypedDocumentString(`
    mutation PersonAdd($input: PersonAddInput!) {
  personAdd(input: $input) {
    person {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PersonAddMutation, PersonAddMutationVariables>;
export const PositionDocument = new TypedDocumentString(`
    query Position($id: ID!) {
  node(id: $id) {
    type: __typename
    ... on Position {
      id
      version
      code
      name
      nameEn
      kind
      family
    }
  }
}
    `) as unknown as TypedDocumentString<PositionQuery, PositionQueryVariables>;
export const PositionUpdateDocument = new TypedDocumentString(`
    mutation PositionUpdate($input: PositionUpdateInput!) {
  positionUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PositionUpdateMutation, PositionUpdateMutationVariables>;
export const PositionsDocument = new TypedDocumentString(`
    query Positions($filter: PositionFilter, $after: String) {
  positions(filter: $filter, first: 50, after: $after) {
    nodes {
      id
      code
      name
      nameEn
      kind
      family
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PositionsQuery, PositionsQueryVariables>;
export const PositionAddDocument = new TypedDocumentString(`
    mutation PositionAdd($input: PositionAddInput!) {
  positionAdd(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PositionAddMutation, PositionAddMutationVariables>;
export const SignInRequestCodeDocument = new TypedDocumentString(`
    mutation SignInRequestCode($input: SignInRequestCodeInput!) {
  signInRequestCode(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInRequestCodeMutation, SignInRequestCodeMutationVariables>;
export const SignInConfirmDocument = new TypedDocumentString(`
    mutation SignInConfirm($input: SignInConfirmInput!) {
  signInConfirm(input: $input) {
    viewer {
      grants {
        role
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInConfirmMutation, SignInConfirmMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const UnitChoicesDocument = new TypedDocumentString(`
    query UnitChoices($after: String) {
  units(first: 100, after: $after, filter: {isActive: true}) {
    nodes {
      id
      code
      name
      nameEn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const PositionChoicesDocument = new TypedDocumentString(`
    query PositionChoices($after: String) {
  positions(first: 100, after: $after) {
    nodes {
      id
      code
      name
      nameEn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PositionChoicesQuery, PositionChoicesQueryVariables>;
export const DistrictsDocument = new TypedDocumentString(`
    query Districts {
  instance {
    districts {
      slug
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID!) {
  unit(id: $id) {
    id
    version
    code
    name
    nameEn
    kind
    districtCode
    isActive
    parent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const UnitUpdateDocument = new TypedDocumentString(`
    mutation UnitUpdate($input: UnitUpdateInput!) {
  unitUpdate(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnitUpdateMutation, UnitUpdateMutationVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($filter: UnitFilter, $after: String) {
  units(filter: $filter, first: 50, after: $after) {
    nodes {
      id
      code
      name
      nameEn
      kind
      isActive
      parent {
        name
        nameEn
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const UnitAddDocument = new TypedDocumentString(`
    mutation UnitAdd($input: UnitAddInput!) {
  unitAdd(input: $input) {
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnitAddMutation, UnitAddMutationVariables>;
export const BoardVacancyDocument = new TypedDocumentString(`
    query BoardVacancy($code: String!) {
  vacancy(code: $code) {
    id
    code
    title
    titleEn
    formations {
      id
    }
    round {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<BoardVacancyQuery, BoardVacancyQueryVariables>;
export const BoardRowsDocument = new TypedDocumentString(`
    query BoardRows($vacancyId: ID!, $first: Int, $after: String, $last: Int, $before: String, $participant: String) {
  scoreboard(vacancyId: $vacancyId) {
    epoch
    seq
    newestScoreAt
    rows(
      first: $first
      after: $after
      last: $last
      before: $before
      participant: $participant
    ) {
      nodes {
        participant
        formation {
          code
          location
          unit {
            name
            nameEn
          }
        }
        twk
        tiu
        tkp
        total
        skb
        passes
        isAbsent
        recordedAt
        seq
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardRowsQuery, BoardRowsQueryVariables>;
export const LiveVacanciesDocument = new TypedDocumentString(`
    query LiveVacancies($first: Int, $after: String, $last: Int, $before: String) {
  vacancies(
    filter: {states: [IN_SELECTION]}
    orderBy: CLOSES_ON
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      code
      title
      titleEn
      state
      round {
        title
        titleEn
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
      startCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LiveVacanciesQuery, LiveVacanciesQueryVariables>;
export const BoardHeadDocument = new TypedDocumentString(`
    query BoardHead($vacancyId: ID!) {
  scoreboard(vacancyId: $vacancyId) {
    scoredCount
  }
}
    `) as unknown as TypedDocumentString<BoardHeadQuery, BoardHeadQueryVariables>;
export const RoundsToOpenDocument = new TypedDocumentString(`
    query RoundsToOpen {
  rounds(filter: {states: [RUNNING, CONCLUDED]}, orderBy: NEWEST, first: 50) {
    nodes {
      code
      title
      titleEn
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsToOpenQuery, RoundsToOpenQueryVariables>;
export const OwnResultRequestCodeDocument = new TypedDocumentString(`
    mutation OwnResultRequestCode($input: OwnResultRequestCodeInput!) {
  ownResultRequestCode(input: $input) {
    message
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OwnResultRequestCodeMutation, OwnResultRequestCodeMutationVariables>;
export const OwnResultOpenDocument = new TypedDocumentString(`
    mutation OwnResultOpen($input: OwnResultOpenInput!) {
  ownResultOpen(input: $input) {
    ownResult {
      participant
      name
      gpa
      round {
        code
        title
        titleEn
      }
      formation {
        code
        location
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
      }
      stages {
        stage
        explanation
        whatNow
        canObject
        objectionUrl
        objectionOpensOn
        objectionClosesOn
        requirements {
          requirementCode
          reason
        }
        resultList {
          state
          version
        }
        placement {
          participant
          twk
          tiu
          tkp
          skdTotal
          skb
          skdScaled
          skdWeighted
          skbWeighted
          final
          rank
          status
          passes
          tieDecidedBy
          formation {
            code
            location
            position {
              name
              nameEn
            }
            unit {
              name
              nameEn
            }
          }
          placedIn {
            code
            location
            position {
              name
              nameEn
            }
            unit {
              name
              nameEn
            }
          }
        }
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OwnResultOpenMutation, OwnResultOpenMutationVariables>;
export const RoundsWithResultsDocument = new TypedDocumentString(`
    query RoundsWithResults {
  rounds(filter: {states: [RUNNING, CONCLUDED]}, orderBy: NEWEST, first: 20) {
    nodes {
      id
      code
      title
      titleEn
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsWithResultsQuery, RoundsWithResultsQueryVariables>;
export const ParticipantDocument = new TypedDocumentString(`
    query Participant($roundId: ID!, $number: String!) {
  participant(roundId: $roundId, number: $number) {
    number
    formation {
      code
      location
      position {
        name
        nameEn
      }
      unit {
        name
        nameEn
      }
    }
    stages {
      resultList {
        id
        stage
        version
        state
        publishedAt
        objectionOpensOn
        objectionClosesOn
      }
      placement {
        participant
        twk
        tiu
        tkp
        skdTotal
        skb
        skdScaled
        skdWeighted
        skbWeighted
        final
        rank
        status
        passes
        tieDecidedBy
        formation {
          code
          location
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
        }
        placedIn {
          code
          location
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantQuery, ParticipantQueryVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($first: Int, $after: String, $last: Int, $before: String) {
  rounds(
    filter: {states: [RUNNING, CONCLUDED]}
    orderBy: NEWEST
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      code
      title
      titleEn
      resultLists {
        id
        stage
        version
        state
        publishedAt
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
      startCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const ResultRoundDocument = new TypedDocumentString(`
    query ResultRound($code: String!) {
  round(code: $code) {
    code
    title
    titleEn
    resultLists {
      id
      stage
      version
      state
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ResultRoundQuery, ResultRoundQueryVariables>;
export const ResultFormationsDocument = new TypedDocumentString(`
    query ResultFormations($code: String!, $after: String) {
  round(code: $code) {
    formations(first: 100, after: $after) {
      nodes {
        id
        code
        location
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultFormationsQuery, ResultFormationsQueryVariables>;
export const ResultFilesDocument = new TypedDocumentString(`
    query ResultFiles($id: ID!, $after: String) {
  resultList(id: $id) {
    files(first: 100, after: $after) {
      nodes {
        path
        sha256
        size
        formation {
          code
        }
        logLeaf {
          position
          leafHash
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultFilesQuery, ResultFilesQueryVariables>;
export const ResultRowsDocument = new TypedDocumentString(`
    query ResultRows($id: ID!, $filter: PlacementFilter, $first: Int, $after: String, $last: Int, $before: String) {
  resultList(id: $id) {
    id
    stage
    version
    state
    publishedAt
    finalisedAt
    objectionOpensOn
    objectionClosesOn
    reason
    ruleSet {
      code
      title {
        id
        en
      }
    }
    signatures {
      ordinal
      signedAt
    }
    supersedes {
      version
      reason
    }
    tieDecisions {
      id
      participants
      documentNumber
      reason
      confirmedAt
      formation {
        code
      }
    }
    file {
      path
      sha256
      size
      formation {
        code
      }
      logLeaf {
        position
        leafHash
      }
    }
    placements(
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes {
        participant
        twk
        tiu
        tkp
        skdTotal
        skb
        skdScaled
        skdWeighted
        skbWeighted
        final
        rank
        status
        passes
        tieDecidedBy
        formation {
          code
          location
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
        }
        placedIn {
          code
          location
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultRowsQuery, ResultRowsQueryVariables>;
export const RoundsDocument = new TypedDocumentString(`
    query Rounds($filter: RoundFilter, $first: Int, $after: String, $last: Int, $before: String) {
  rounds(
    filter: $filter
    orderBy: NEWEST
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      code
      title
      titleEn
      year
      channel
      path
      state
      needTotal
      schedule {
        stage
        startsOn
        endsOn
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
      startCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const RoundDocument = new TypedDocumentString(`
    query Round($code: String!, $firstVacancy: Int, $afterVacancy: String, $lastVacancy: Int, $beforeVacancy: String, $firstFormation: Int, $afterFormation: String, $lastFormation: Int, $beforeFormation: String) {
  round(code: $code) {
    id
    code
    title
    titleEn
    year
    channel
    path
    state
    applyUrl
    needTotal
    announcedAt
    pageNote {
      id
      en
    }
    organiser {
      name
      nameEn
    }
    ruleSet {
      code
      title {
        id
        en
      }
    }
    schedule {
      stage
      startsOn
      endsOn
      isChanged
    }
    scheduleRevisions {
      revision
      reason
      revisedAt
      entries {
        stage
        isChanged
      }
    }
    resultLists {
      id
      stage
      version
      state
      publishedAt
    }
    vacancies(
      first: $firstVacancy
      after: $afterVacancy
      last: $lastVacancy
      before: $beforeVacancy
    ) {
      nodes {
        code
        title
        titleEn
        state
        opensOn
        closesOn
        daysLeft
        needTotal
        round {
          code
          title
          titleEn
        }
        formations {
          unit {
            name
            nameEn
          }
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
    formations(
      first: $firstFormation
      after: $afterFormation
      last: $lastFormation
      before: $beforeFormation
    ) {
      nodes {
        code
        location
        qualification
        kind
        need
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundQuery, RoundQueryVariables>;
export const RoundActivitiesDocument = new TypedDocumentString(`
    query RoundActivities($roundId: ID!) {
  roundActivities(roundId: $roundId, first: 20) {
    nodes {
      seq
      kind
      at
      count
      stage
    }
  }
}
    `) as unknown as TypedDocumentString<RoundActivitiesQuery, RoundActivitiesQueryVariables>;
export const VacancyDistrictsDocument = new TypedDocumentString(`
    query VacancyDistricts {
  instance {
    districts {
      slug
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyDistrictsQuery, VacancyDistrictsQueryVariables>;
export const VacancyUnitsDocument = new TypedDocumentString(`
    query VacancyUnits($after: String) {
  units(first: 100, after: $after) {
    nodes {
      id
      code
      name
      nameEn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyUnitsQuery, VacancyUnitsQueryVariables>;
export const VacancyPositionsDocument = new TypedDocumentString(`
    query VacancyPositions($after: String) {
  positions(first: 100, after: $after) {
    nodes {
      id
      code
      name
      nameEn
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyPositionsQuery, VacancyPositionsQueryVariables>;
export const VacanciesDocument = new TypedDocumentString(`
    query Vacancies($filter: VacancyFilter, $orderBy: VacancyOrder, $first: Int, $after: String, $last: Int, $before: String) {
  vacancies(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      code
      title
      titleEn
      state
      opensOn
      closesOn
      daysLeft
      needTotal
      round {
        code
        title
        titleEn
      }
      formations {
        unit {
          name
          nameEn
        }
      }
    }
    totalCount
    isCountCapped
    pageInfo {
      hasNextPage
      endCursor
      hasPreviousPage
      startCursor
    }
  }
}
    `) as unknown as TypedDocumentString<VacanciesQuery, VacanciesQueryVariables>;
export const VacancyDocument = new TypedDocumentString(`
    query Vacancy($code: String!) {
  vacancy(code: $code) {
    code
    title
    titleEn
    state
    stateReason
    decreeNumber
    requirements
    opensOn
    closesOn
    daysLeft
    publishedAt
    applyUrl
    needTotal
    howToApply {
      id
      en
    }
    notices {
      kind
      reason
      closedOnBefore
      closesOn
      publishedAt
    }
    formations {
      code
      location
      qualification
      kind
      need
      incomeMinimum
      incomeMaximum
      position {
        name
        nameEn
      }
      unit {
        name
        nameEn
      }
    }
    supersedes {
      code
      title
      titleEn
    }
    supersededBy {
      code
      title
      titleEn
    }
    round {
      code
      title
      titleEn
      path
      pageNote {
        id
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VacancyQuery, VacancyQueryVariables>;
export const FrontDocument = new TypedDocumentString(`
    query Front {
  instance {
    districts {
      slug
      name
    }
  }
  open: vacancies(filter: {isOpen: true}, orderBy: CLOSES_ON, first: 4) {
    nodes {
      code
      title
      titleEn
      state
      opensOn
      closesOn
      daysLeft
      needTotal
      round {
        code
        title
        titleEn
      }
      formations {
        unit {
          name
          nameEn
        }
      }
    }
    totalCount
  }
  tested: vacancies(
    filter: {states: [IN_SELECTION]}
    orderBy: CLOSES_ON
    first: 4
  ) {
    nodes {
      code
      title
      titleEn
      round {
        title
        titleEn
      }
    }
  }
  rounds(filter: {states: [RUNNING, CONCLUDED]}, orderBy: NEWEST, first: 10) {
    nodes {
      code
      title
      titleEn
      resultLists {
        id
        stage
        version
        state
        publishedAt
      }
    }
  }
  topics(orderBy: NEWEST, first: 4) {
    nodes {
      code
      title
      category {
        name
        nameEn
      }
      answerClock {
        isOverdue
      }
    }
  }
  late: topics(filter: {isOverdue: true}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;