import { parseArgs } from "node:util";
import { ConfigError, loadConfig } from "./config.ts";
import { systemClock } from "./kernel/clock.ts";
import { openDatabase } from "./kernel/database.ts";
import { entities } from "./entities.ts";
import { Rejected } from "./kernel/errors.ts";
import { loadInstance } from "./kernel/instance.ts";
import { createKeyring } from "./kernel/personal.ts";
import { addFirstAdministrator } from "./modules/people/commands/add-first-administrator.ts";
import { ownerConnectionBeside, prepareDatabase } from "./storage.ts";

const usage = `npm run admin -- add --name "Full name" --contact name@example.id

Makes the first two administrators of an empty system. As soon as there are two, they propose and confirm further roles
themselves, and this command refuses. The contact is an e-mail address or a telephone number; sign in with it.`;

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { name: { type: "string" }, contact: { type: "string" } },
    });
    if (positionals.join(" ") !== "add" || values.name === undefined || values.contact === undefined) return say(process.stderr, usage, 1);
    await addAdministrator({ name: values.name, contact: values.contact });
    return say(process.stdout, "The administrator is added. Sign in with the contact.", 0);
  } catch (error) {
    // What the operator can mend, in a line; everything else with its stack.
    if (error instanceof Rejected) return say(process.stderr, error.errors.map(({ message }) => message.en).join("\n"), 1);
    if (error instanceof ConfigError) return say(process.stderr, error.message, 1);
    if (error instanceof TypeError && "code" in error) return say(process.stderr, usage, 1);
    throw error;
  }
}

/** Beside a running program as well as without one: its own PostgreSQL is used where it runs, and started where it does not. */
async function addAdministrator(input: { readonly name: string; readonly contact: string }): Promise<void> {
  const config = loadConfig();
  const owner = await ownerConnectionBeside(config);
  try {
    const database = await openDatabase({ ...(await prepareDatabase(owner.url, config.secret)), entities, poolSize: 1 });
    const services = { clock: systemClock, instance: loadInstance(config.instance), keyring: createKeyring(config.personalKeys) };
    try {
      await database.write({ personId: null }, (em) => addFirstAdministrator(em, input, services));
    } finally {
      await database.close();
    }
  } finally {
    await owner.stop();
  }
}

function say(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(`${text}\n`);
  return code;
}
