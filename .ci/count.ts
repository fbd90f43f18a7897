import { existsSync, readFileSync } from "node:fs";

/** Adds up the reports of vitest and the steps that broke, prints `N passed, N failed`, and fails where anything did. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

const [files, steps] = splitAt(process.argv.slice(2), "--");
const reports = files.map((file) => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : null));
const passed = reports.reduce((sum, report) => sum + (report?.numPassedTests ?? 0), 0);
const failed = reports.reduce((sum, report) => sum + (report ? failuresOf(report) : 1), 0) + steps.length;
if (steps.length > 0) process.stdout.write(`broken: ${steps.join(", ")}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** A file that does not load has no tests, and counts as one failure. */
function failuresOf({ numFailedTests, testResults }: Report): number {
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"));
  return numFailedTests + broken.length;
}

function splitAt(words: readonly string[], mark: string): [string[], string[]] {
  const at = words.indexOf(mark);
  return at < 0 ? [[...words], []] : [words.slice(0, at), words.slice(at + 1)];
}
