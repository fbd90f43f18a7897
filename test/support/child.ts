import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll } from "vitest";

export interface Child {
  readonly process: ChildProcess;
  /** Everything it wrote so far, by line. */
  readonly lines: readonly string[];
  /** Resolves with the first line that fits, written already or later; fails when the process ends before. */
  line(fits: (line: string) => boolean): Promise<string>;
  /** Kills it without a chance to tidy up, and waits until it is gone. */
  kill(): Promise<void>;
  /** Resolves when everything that it wrote before it ended has been read. */
  drained(): Promise<void>;
  /** Closes its input, and waits until it is gone. */
  close(): Promise<void>;
}

/** Runs a TypeScript file under this Node. Killed at the end of the test file, should it still live. */
export function startChild(
  file: string,
  parameters: readonly string[],
  settings: { env?: Record<string, string>; cwd?: string } = {},
): Child {
  const child = spawn(process.execPath, [file, ...parameters], {
    stdio: ["pipe", "pipe", "inherit"],
    cwd: settings.cwd,
    ...(settings.env && { env: { PATH: "/usr/bin:/bin", ...settings.env } }),
  });
  const lines: string[] = [];
  const waiting = new Set<(line: string | null) => void>();
  const gone = once(child, "exit");
  const tell = (line: string | null) => [...waiting].forEach((each) => each(line));
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => {
    lines.push(line);
    tell(line);
  });
  const drained = once(reader, "close").then(() => undefined);
  reader.on("close", () => tell(null));
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await gone;
  };
  afterAll(kill);
  return {
    process: child,
    lines,
    line(fits) {
      const earlier = lines.find(fits);
      if (earlier !== undefined) return Promise.resolve(earlier);
      return new Promise((resolve, reject) => {
        const hear = (line: string | null) => {
          if (line !== null && !fits(line)) return;
          waiting.delete(hear);
          if (line === null) reject(new Error(`The process ended after: ${lines.slice(-3).join(" | ")}`));
          else resolve(line);
        };
        waiting.add(hear);
      });
    },
    kill,
    drained: () => drained,
    async close() {
      child.stdin.end();
      await gone;
    },
  };
}
