import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** Runs the command as a stranger does: another process, the file on its standard input. */
export async function recompute(arguments_: string[], input: unknown) {
  const child = spawn(process.execPath, ["src/recompute.ts", ...arguments_]);
  child.stdin.end(typeof input === "string" ? input : JSON.stringify(input));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise((resolve) => child.on("exit", resolve))]);
  return { code, out, err };
}
