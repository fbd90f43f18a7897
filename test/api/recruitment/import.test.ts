import { expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial } from "../../support/people.ts";
import { mutate } from "../../support/rounds.ts";
import { errorCode, importFile, newNumber, refusals, resultsCsv, selectionRound, upload } from "../../support/results.ts";
import { hashTables } from "../../support/sql.ts";
import { token } from "../../support/viewers.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const selection = await selectionRound(app, clock, [{ need: 2 }, { need: 1 }]);
const [first, second] = selection.formations;
const results = { roundId: selection.round.id, layout: "RESULTS" };
const good = [100, 120, 180] as const;

const previewed = `query ($id: ID!) { sourceFile(id: $id) {
  layout state fileName acceptedRows rejectedRows rejectsPath uploadedBy { displayName } acceptedBy { displayName }
  preview { titles missingColumns unknownColumns acceptedRows newParticipants replacedParticipants sampleRows { line cells }
    rejectedRows(first: 10) { totalCount nodes { line cells reasons } pageInfo { hasNextPage } } }
  allowedActions { action allowed } } }`;

test("an upload is read in full, shown with every refused line and its reasons, and writes nothing to the round", async () => {
  const numbers = [newNumber(), newNumber(), newNumber(), newNumber()];
  const csv = resultsCsv([
    {
      participant: numbers[0] ?? "",
      formation: first?.code ?? "",
      skd: good,
      skb: "80.5",
      name: "Orang Uji",
      birthDate: "10/01/1990",
      gpa: "3.9",
      status: "P/L",
    },
    { participant: numbers[1] ?? "", formation: "F-NOWHERE", skd: good, skb: "65" },
    { participant: numbers[2] ?? "", formation: first?.code ?? "", skd: good, skb: "60", status: "XYZ" },
    { participant: numbers[3] ?? "", formation: second?.code ?? "", skd: good, skb: "70" },
    { participant: newNumber(), formation: second?.code ?? "", skd: good, skb: "50" },
  ]).replace("70;42,000;", "70;41,999;");
  const answer = await upload(app, selection.officer, results, csv);
  expect(answer.status).toBe(201);
  const before = await asOwner(app, "select count(*)::int as count from applicant");
  expect(before).toEqual([{ count: 0 }]);
  const { data } = await app.client(selection.officer).execute<{ sourceFile: Record<string, unknown> }>(previewed, { id: answer.body.id });
  expect(data?.sourceFile).toMatchObject({
    layout: "RESULTS",
    state: "PREVIEWED",
    fileName: "hasil.csv",
    acceptedRows: 2,
    rejectedRows: 3,
    acceptedBy: null,
    rejectsPath: `/files/import/${answer.body.id}/rejects.csv`,
    preview: {
      missingColumns: [],
      unknownColumns: [],
      acceptedRows: 2,
      newParticipants: 2,
      replacedParticipants: 0,
      rejectedRows: {
        totalCount: 3,
        nodes: [
          { line: 3, reasons: ["The formation is not in this round."] },
          { line: 4, reasons: ["The status is not a code of this round's rule set."] },
          { line: 5, reasons: ["The weighted SKB score differs from the recomputed one."] },
        ],
        pageInfo: { hasNextPage: false },
      },
    },
    allowedActions: [
      { action: "ACCEPT", allowed: true },
      { action: "DISCARD", allowed: true },
    ],
  });
  const csvBack = await fetch(`${app.url}/files/import/${answer.body.id}/rejects.csv`, {
    headers: { authorization: app.credentialOf(selection.officer), "accept-language": "en" },
  });
  expect(csvBack.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const lines = (await csvBack.text()).trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[1]).toMatch(/;alasan$/);
  expect(lines[3]).toContain("The status is not a code of this round's rule set.");
  await mutate(app, selection.officer, "importDiscard", "sourceFile { id }", { fileId: answer.body.id });
  expect(await asOwner(app, "select octet_length(content) as size, state from source_file where id = $1", [answer.body.id])).toEqual([
    { size: 0, state: "DISCARDED" },
  ]);
});

test("accepting writes applicants, figures and sources in one transaction; names, GPA and birth dates stand nowhere but encrypted", async () => {
  const [one, two] = [newNumber(), newNumber()];
  const csv = resultsCsv([
    { participant: one, formation: first?.code ?? "", skd: good, skb: "88.5", name: "Orang Rahasia", birthDate: "10/01/1990", gpa: "3.91" },
    { participant: two, formation: first?.code ?? "", skd: good, skb: null, status: "TH" },
  ]);
  const fileId = await importFile(app, selection.officer, results, csv);
  const file = await asOwner(app, "select state, accepted_by_id, accepted_rows, rejected_rows from source_file where id = $1", [fileId]);
  expect(file).toEqual([{ state: "ACCEPTED", accepted_by_id: selection.officer.personId, accepted_rows: 2, rejected_rows: 0 }]);
  const entries = await asOwner(
    app,
    "select a.participant, e.stage, e.twk, e.skb, e.is_absent, e.origin, e.source_file_id, e.board_seq from score_entry e join applicant a on a.id = e.applicant_id where a.participant = any($1) order by 1, 2 desc",
    [[one, two]],
  );
  const shared = { origin: "FILE", source_file_id: fileId, board_seq: null };
  expect(entries).toEqual([
    { participant: one, stage: "SKD", twk: 100, skb: null, is_absent: false, ...shared },
    { participant: one, stage: "SKB", twk: null, skb: "88.500", is_absent: false, ...shared },
    { participant: two, stage: "SKD", twk: 100, skb: null, is_absent: false, ...shared },
    { participant: two, stage: "SKB", twk: null, skb: null, is_absent: true, ...shared },
  ]);
  const stored = await asOwner(
    app,
    "select i.* from applicant_identity i join applicant a on a.id = i.applicant_id where a.participant = $1",
    [one],
  );
  expect(JSON.stringify(stored)).not.toMatch(/Rahasia|1990|3\.91/);
  expect(app.services.keyring.decrypt(String(stored[0]?.["name_cipher"]), "applicant_identity.name_cipher")).toBe("Orang Rahasia");
  expect(app.services.keyring.decrypt(String(stored[0]?.["gpa_cipher"]), "applicant_identity.gpa_cipher")).toBe("3.910");
});

test("the same bytes again change nothing, and the refusal says when and by whom they came", async () => {
  const csv = resultsCsv([{ participant: newNumber(), formation: first?.code ?? "", skd: good, skb: "77" }]);
  const before = await upload(app, selection.officer, results, csv);
  expect((await upload(app, selection.officer, results, csv)).body.id).toBe(before.body.id);
  await mutate(app, selection.officer, "importAccept", "sourceFile { id }", { fileId: before.body.id });
  const [by] = await asOwner(app, "select display_name from person where id = $1", [selection.officer.personId]);
  const hash = await hashTables(app.testDatabase.ownerUrl);
  const again = await upload(app, selection.secondOfficer, results, csv);
  expect(again.status).toBe(422);
  expect(again.body.userErrors).toEqual([
    {
      code: "TAKEN",
      path: ["input", "file"],
      message: `The same file was accepted on 2026-12-05 by ${String(by?.["display_name"])}. Nothing was changed.`,
    },
  ]);
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(hash);
});

test("a corrected file needs a reason, supersedes what it replaces and deletes nothing", async () => {
  const [one, two] = [newNumber(), newNumber()];
  const lines = [one, two].map((participant) => ({ participant, formation: first?.code ?? "", skd: good, skb: "70" }));
  const firstFile = await importFile(app, selection.officer, results, resultsCsv(lines));
  const part = await upload(
    app,
    selection.officer,
    results,
    resultsCsv([{ participant: one, formation: first?.code ?? "", skd: good, skb: "71" }]),
  );
  expect(await refusals(app, selection.officer, "importAccept", { fileId: part.body.id })).toEqual([
    { code: "REASON_REQUIRED", path: ["input", "reason"], message: "This file replaces the data of 1 participants. Write the reason." },
  ]);
  await mutate(app, selection.officer, "importAccept", "sourceFile { id }", { fileId: part.body.id, reason: "Salah ketik" });
  const stateOf = async (id: string) => (await asOwner(app, "select state, supersedes_id, reason from source_file where id = $1", [id]))[0];
  expect(await stateOf(firstFile)).toMatchObject({ state: "ACCEPTED" });
  expect(await stateOf(part.body.id ?? "")).toEqual({ state: "ACCEPTED", supersedes_id: firstFile, reason: "Salah ketik" });
  await importFile(app, selection.officer, results, resultsCsv(lines.map((line) => ({ ...line, skb: "72" }))), "Daftar baru");
  expect([(await stateOf(firstFile))?.["state"], (await stateOf(part.body.id ?? ""))?.["state"]]).toEqual(["SUPERSEDED", "SUPERSEDED"]);
  const history = await asOwner(
    app,
    "select e.skb, e.superseded_at is null as current from score_entry e join applicant a on a.id = e.applicant_id where a.participant = $1 and e.stage = 'SKB' order by e.created_at, e.skb",
    [one],
  );
  expect(history).toEqual([
    { skb: "70.000", current: false },
    { skb: "71.000", current: false },
    { skb: "72.000", current: true },
  ]);
});

test("12,000 rows are accepted in less than ten seconds", async () => {
  const lines = Array.from({ length: 12_000 }, (_, index) => ({
    participant: newNumber(),
    formation: (index % 2 === 0 ? first : second)?.code ?? "",
    skd: [60 + (index % 90), 80 + (index % 95), 100 + (index % 120)] as const,
    skb: String(40 + (index % 60)),
    name: `Peserta Uji ${index}`,
    birthDate: `${String(1 + (index % 28)).padStart(2, "0")}/06/1995`,
    gpa: "3.5",
  }));
  const { body } = await upload(app, selection.officer, results, resultsCsv(lines));
  const start = process.cpuUsage();
  await mutate(app, selection.officer, "importAccept", "sourceFile { id }", { fileId: body.id });
  // Processor time of the program: the wall clock of a machine that runs other tests says nothing.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(10_000);
  expect(await asOwner(app, "select count(*)::int as count from score_entry where source_file_id = $1", [body.id])).toEqual([
    { count: 24_000 },
  ]);
}, 120_000);

test("a preview that the round has overtaken is refused as a whole", async () => {
  const participant = newNumber();
  const { body } = await upload(
    app,
    selection.officer,
    results,
    resultsCsv([
      { participant, formation: second?.code ?? "", skd: good, skb: "60" },
      { participant: newNumber(), formation: second?.code ?? "", skd: good, skb: "61" },
    ]),
  );
  await importFile(app, selection.officer, results, resultsCsv([{ participant, formation: first?.code ?? "", skd: good, skb: "60" }]));
  expect(await refusals(app, selection.officer, "importAccept", { fileId: body.id })).toMatchObject([
    { code: "STALE", path: ["input", "fileId"] },
  ]);
});

test("a name that is too long is said to be too long, in words that the page says too", async () => {
  const { round, officer } = selection;
  const csv = resultsCsv([{ participant: newNumber(), formation: first?.code ?? "", skd: good, skb: "65" }]);
  const named = (fileName: string, headers = {}) => upload(app, officer, { roundId: round.id, layout: "RESULTS" }, csv, headers, fileName);
  const long = `${"n".repeat(240)}.csv`;
  expect((await named(long)).body.userErrors).toEqual([
    {
      code: "OUT_OF_RANGE",
      path: ["input", "file"],
      message: "The name of the file is longer than 200 letters. Rename it and upload it again.",
    },
  ]);
  expect((await named(" ")).body.userErrors).toMatchObject([{ code: "REQUIRED", path: ["input", "file"] }]);
  const { status, headers } = await named(long, { accept: "text/html" });
  expect(status).toBe(303);
  const page = await fetch(app.url + (headers.get("location") ?? ""), {
    headers: { authorization: app.credentialOf(officer), "accept-language": "en" },
  });
  expect(await page.text()).toContain("The name of the file is longer than 200 letters.");
  expect((await named(`${"n".repeat(196)}.csv`)).body.userErrors).toBeUndefined();
});

test("another import in between is noticed also where as many rows are taken and refused as before", async () => {
  const participant = newNumber();
  const csv = (skb: string) => resultsCsv([{ participant, formation: first?.code ?? "", skd: good, skb }]);
  await importFile(app, selection.officer, results, csv("70"));
  const [mine, other] = [
    await upload(app, selection.officer, results, csv("71")),
    await upload(app, selection.officer, results, csv("72")),
  ];
  const accept = (fileId: string | undefined) => ({ fileId, reason: "Salah ketik" });
  await mutate(app, selection.officer, "importAccept", "sourceFile { id }", accept(other.body.id));
  const before = await hashTables(app.testDatabase.ownerUrl);
  expect(await refusals(app, selection.officer, "importAccept", accept(mine.body.id))).toEqual([
    {
      code: "STALE",
      path: ["input", "fileId"],
      message: "The round has changed since the preview. Discard this file, then upload it again.",
    },
  ]);
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  await mutate(app, selection.officer, "importDiscard", "sourceFile { id }", { fileId: mine.body.id });
  await importFile(app, selection.officer, results, csv("71"), "Salah ketik");
});

test("a preview from before its hash was kept is uploaded again", async () => {
  const csv = resultsCsv([{ participant: newNumber(), formation: first?.code ?? "", skd: good, skb: "66" }]);
  const { body } = await upload(app, selection.officer, results, csv);
  await asOwner(app, "update source_file set preview_hash = null where id = $1", [body.id]);
  expect(await refusals(app, selection.officer, "importAccept", { fileId: body.id })).toMatchObject([{ code: "STALE" }]);
});

test("numbers and administrative outcomes come in by their own layouts, the second phase replacing the first without a reason", async () => {
  const other = await selectionRound(app, clock, [{ need: 2, code: "FRM-CONTOH-01" }]);
  const sample = (name: string) => readFileSync(new URL(`../../../docs/samples/${name}`, import.meta.url), "utf8");
  const officer = other.officer;
  await importFile(app, officer, { roundId: other.round.id, layout: "APPLICANTS" }, sample("nomor-peserta.csv"));
  const outcomes = { roundId: other.round.id, layout: "ADMINISTRATIVE_OUTCOMES" };
  const initial = await importFile(app, officer, { ...outcomes, phase: "INITIAL" }, sample("hasil-administrasi.csv"));
  const after = sample("hasil-administrasi.csv").replace("TMS;SYARAT-STR;STR sudah tidak berlaku pada tanggal pendaftaran", "MS;;");
  await importFile(app, officer, { ...outcomes, phase: "AFTER_OBJECTION" }, after);
  const states = await asOwner(app, "select state from source_file where id = $1", [initial]);
  expect(states).toEqual([{ state: "SUPERSEDED" }]);
  const met = await asOwner(
    app,
    "select count(*) filter (where d.is_eligible)::int as met, count(*)::int as all from administrative_outcome d join applicant a on a.id = d.applicant_id where a.round_id = $1 and d.superseded_at is null",
    [other.round.id],
  );
  expect(met).toEqual([{ met: 7, all: 8 }]);
  const { data } = await app
    .client()
    .execute<{ roundActivities: { nodes: object[] } }>(
      `query ($id: ID!) { roundActivities(roundId: $id, first: 3) { nodes { kind count stage } } }`,
      { id: other.round.id },
    );
  expect(data?.roundActivities.nodes).toEqual([
    { kind: "OBJECTIONS_ANSWERED", count: 8, stage: "ADMINISTRATIVE" },
    { kind: "FILE_IMPORTED", count: 8, stage: "ADMINISTRATIVE" },
    { kind: "FILE_IMPORTED", count: 8, stage: "REGISTRATION" },
  ]);
});

test("what is no file, no layout or no phase is refused with its place", async () => {
  const { officer, round } = selection;
  expect((await upload(app, officer, { ...results, layout: "" }, "a;b")).body.userErrors).toMatchObject([
    { code: "REQUIRED", path: ["input", "layout"] },
  ]);
  expect((await upload(app, officer, { roundId: round.id, layout: "ADMINISTRATIVE_OUTCOMES" }, "a;b")).body.userErrors).toMatchObject([
    { code: "REQUIRED", path: ["input", "phase"] },
  ]);
  expect((await upload(app, officer, { ...results, phase: "INITIAL" }, "a;b")).body.userErrors).toMatchObject([
    { code: "NOT_ALLOWED", path: ["input", "phase"] },
  ]);
  expect((await upload(app, officer, results, "")).body.userErrors).toMatchObject([{ code: "REQUIRED", path: ["input", "file"] }]);
  expect((await upload(app, officer, results, "%PDF-1.4")).body.userErrors).toMatchObject([{ code: "INVALID", path: ["file"] }]);
  expect((await upload(app, officer, { ...results, roundId: "nonsense" }, "a;b")).status).toBe(404);
});

test("only a personnel officer of the unit uploads, from this site and with a session", async () => {
  const csv = resultsCsv([{ participant: newNumber(), formation: first?.code ?? "", skd: good, skb: "60" }]);
  const stranger = (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer;
  const machine = token({
    roles: ["PERSONNEL_OFFICER"],
    unitId: selection.round.staff.unitId,
    personId: String(selection.officer.personId),
    scopes: ["scores:record"],
  });
  const answers = await Promise.all([
    upload(app, null, results, csv),
    upload(app, machine, results, csv),
    upload(app, selection.committee, results, csv),
    upload(app, stranger, results, csv),
    upload(app, selection.officer, results, csv, { "sec-fetch-site": "cross-site" }),
  ]);
  expect(answers.map(({ status, body }) => [status, body.errors?.[0]?.extensions.code])).toEqual([
    [401, "UNAUTHENTICATED"],
    [403, "FORBIDDEN"],
    [403, "FORBIDDEN"],
    [404, "NOT_FOUND"],
    [403, "FORBIDDEN"],
  ]);
  expect(await asOwner(app, "select count(*)::int as count from source_file where uploaded_by_id = $1", [stranger.personId])).toEqual([
    { count: 0 },
  ]);
});

test("the form of a page goes on to the preview, or back with the kind of refusal", async () => {
  const csv = resultsCsv([{ participant: newNumber(), formation: first?.code ?? "", skd: good, skb: "61" }]);
  const html = { accept: "text/html" };
  const done = await upload(app, selection.officer, results, csv, html);
  expect(done.status).toBe(303);
  expect(done.headers.get("location")).toMatch(new RegExp(`^/kantor/putaran/${selection.round.code}/impor/[0-9a-f-]{36}$`));
  const refused = await upload(app, selection.officer, results, "", html);
  expect([refused.status, refused.headers.get("location")]).toEqual([
    303,
    `/kantor/putaran/${selection.round.code}/impor?galat=REQUIRED&bagian=file`,
  ]);
});

test("a file of another unit is not there, and an auditor sees no row of it", async () => {
  const { body } = await upload(
    app,
    selection.officer,
    results,
    resultsCsv([{ participant: newNumber(), formation: first?.code ?? "", skd: good, skb: "62", name: "Nama Rahasia" }]),
  );
  const stranger = (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer;
  const auditor = (await makeOfficial(app, ["AUDITOR"], selection.round.staff.unitId)).viewer;
  const seen = `query ($id: ID!) { sourceFile(id: $id) { fileName preview { sampleRows { cells } } } }`;
  expect((await app.execute(seen, { id: body.id }, stranger)).data).toEqual({ sourceFile: null });
  expect((await app.execute(seen, { id: body.id }, auditor)).data).toEqual({ sourceFile: { fileName: "hasil.csv", preview: null } });
  expect(
    await errorCode(app, stranger, `mutation ($input: ImportAcceptInput!) { importAccept(input: $input) { userErrors { code } } }`, {
      input: { fileId: body.id },
    }),
  ).toBe("NOT_FOUND");
});
