import { describe, expect, test } from "vitest";

import { recompute } from "../../support/recompute.ts";

const ranking = {
  ruleSet: "cpns-2024",
  formations: [{ id: "F1", position: "Perawat", qualification: "D-III", location: "Utara", kind: "GENERAL", need: 1 }],
  candidates: [{ participant: "P1", formation: "F1", twk: 115, tiu: 145, tkp: 191, skb: "68" }],
};
const cut = { ruleSet: "cpns-2024", need: 1, kind: "GENERAL", candidates: [{ participant: "P1", twk: 115, tiu: 145, tkp: 191 }] };

describe("npm run -s recompute", () => {
  test("ranking: the output is a file that --check accepts", async () => {
    const first = await recompute(["ranking"], ranking);
    expect([first.code, first.err]).toEqual([0, ""]);
    const result = JSON.parse(first.out);
    expect(result.rows[0]).toMatchObject({ final: "73.600", status: "P/L" });
    const published = { ...ranking, ...result };
    expect(await recompute(["ranking", "--check"], published)).toMatchObject({
      code: 0,
      err: "the file's rows agree with the recomputed ones\n",
    });
    const forged = { ...published, rows: [{ ...result.rows[0], final: "73.700" }] };
    expect(await recompute(["--check", "ranking"], forged)).toMatchObject({
      code: 2,
      err: '"P1": final is "73.700" in the file and "73.600" recomputed\n1 difference\n',
    });
  });

  test("cut: gives the admitted and their rows", async () => {
    const { code, out } = await recompute(["cut"], cut);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ admitted: ["P1"], rows: [{ participant: "P1", total: 451, passes: true, rank: 1, status: "P/L" }] });
  });

  test("--check: rows that hold next to nothing agree with nothing", async () => {
    const { rows } = JSON.parse((await recompute(["ranking"], ranking)).out) as { rows: { participant: string; status: string }[] };
    const bare = rows.map(({ participant, status }) => ({ participant, status }));
    const { code, err } = await recompute(["ranking", "--check"], { ...ranking, rows: bare });
    expect([code, err.trim().split("\n").at(-1)]).toEqual([2, "9 differences"]);
  });

  test("--check: spaces around a number count in neither place", async () => {
    const spaced = { ...cut, candidates: [{ ...cut.candidates[0], participant: " P1" }] };
    const { out } = await recompute(["cut"], spaced);
    const { rows } = JSON.parse(out) as { rows: object[] };
    const published = { ...spaced, rows: rows.map((row) => ({ ...row, participant: " P1" })), admitted: [" P1"] };
    expect(await recompute(["cut", "--check"], published)).toMatchObject({ code: 0 });
  });

  test("an applicant who cannot be tested is named by place, in one line", async () => {
    const formations = [
      { ...ranking.formations[0], id: "G" },
      { ...ranking.formations[0], id: "D", kind: "DISABILITY" },
    ];
    const candidates = ["P\n1", "P\n2"].map((participant, index) => ({ participant, formation: "D", skdTotal: 400 - index, skb: "80" }));
    expect(await recompute(["ranking"], { ...ranking, formations, candidates })).toEqual({
      code: 1,
      out: "",
      err: "candidates[1]: twk, tiu and tkp are needed to test the general threshold for a vacant need\n",
    });
  });

  const usage = "usage: npm run -s recompute -- ranking|cut [--check] | satisfaction|priorities | opinion [--plain] [--k N] < file\n";
  test.each<[string, string[], unknown, string]>([
    ["no JSON", ["cut"], "{", "input: is not JSON\n"],
    ["nothing", ["cut"], "", `input: is empty; ${usage}`],
    ["an unknown word", ["toString"], cut, usage],
    ["no word", [], cut, usage],
    ["two words", ["cut", "ranking"], cut, usage],
    ["an unknown option", ["cut", "--chek"], cut, usage],
    ["an option of another word", ["cut", "--plain"], cut, usage],
    ["a bad figure", ["cut"], { ...cut, need: "two" }, "need: Invalid input: expected number, received string\n"],
    [
      "an index of files",
      ["cut"],
      { files: [{ formation: "F1", path: "/data/F1.json" }] },
      'input: is an index; recompute each of its files (1), first "/data/F1.json"\n',
    ],
    ["an index of nothing", ["cut"], { files: [null] }, "input: is an index; recompute each of its files (1)\n"],
    [
      "an index with a path of two lines",
      ["cut"],
      { files: [{ path: "a\nb" }] },
      String.raw`input: is an index; recompute each of its files (1), first "a\nb"` + "\n",
    ],
    ["--check without rows", ["cut", "--check"], cut, "rows: to compare, the file must carry rows, each with its participant\n"],
  ])("%s exits 1 with one clear line", async (_, arguments_, input, err) => {
    expect(await recompute(arguments_, input)).toMatchObject({ code: 1, err });
  });
});
