import { parseArgs } from "node:util";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { systemClock } from "./kernel/clock.ts";
import { openDatabase } from "./kernel/database.ts";
import { entities } from "./entities.ts";
import { Rejected } from "./kernel/errors.ts";
import { loadInstance } from "./kernel/instance.ts";
import { createKeyring } from "./kernel/personal.ts";
import { type RoleUrls, withOwner } from "./kernel/roles.ts";
import { type Renewal, renewSealed } from "./kernel/sealed.ts";
import { addFirstAdministrator } from "./modules/people/commands/add-first-administrator.ts";
import { sealedTables } from "./sealed-tables.ts";
import { ownerConnectionBeside, prepareDatabase } from "./storage.ts";

const usage = `npm run admin -- add --name "Full name" --contact name@example.id

Makes the first two administrators of an empty system. As soon as there are two, they propose and confirm further roles
themselves, and this command refuses. The contact is an e-mail address or a telephone number; sign in with it.

npm run admin -- rotate-keys

Writes every encrypted value anew under the first key of PERSONAL_KEYS, beside a running program, and says how many stay
under an older one. It may be stopped and run again at any time.`;

process.exitCode = await run();

async function run(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { name: { type: "string" }, contact: { type: "string" } },
    });
    const { name, contact } = values;
    const command = positionals.join(" ");
    if (command === "rotate-keys" && name === undefined && contact === undefined) return sayRenewals(await onDatabase(rotateKeys));
    if (command !== "add" || name === undefined || contact === undefined) return say(process.stderr, usage, 1);
    await onDatabase((target) => addAdministrator(target, { name, contact }));
    return say(process.stdout, "The administrator is added. Sign in with the contact.", 0);
  } catch (error) {
    // What the operator can mend, in a line; everything else with its stack.
    if (error instanceof Rejected) return say(process.stderr, error.errors.map(({ message }) => message.en).join("\n"), 1);
    if (error instanceof ConfigError) return say(process.stderr, error.message, 1);
    if (error instanceof TypeError && "code" in error) return say(process.stderr, usage, 1);
    throw error;
  }
}

interface Target extends RoleUrls {
  readonly config: Config;
  readonly ownerUrl: string;
}

/** Beside a running program as well as without one: its own PostgreSQL is used where it runs, and started where it does not. */
async function onDatabase<T>(work: (target: Target) => Promise<T>): Promise<T> {
  const config = loadConfig();
  const owner = await ownerConnectionBeside(config);
  try {
    return await work({ config, ownerUrl: owner.url, ...(await prepareDatabase(owner.url, config.secret)) });
  } finally {
    await owner.stop();
  }
}

async function addAdministrator({ config, ...urls }: Target, input: { readonly name: string; readonly contact: string }): Promise<void> {
  const database = await openDatabase({ ...urls, entities, poolSize: 1 });
  const services = { clock: systemClock, instance: loadInstance(config.instance), keyring: createKeyring(config.personalKeys) };
  try {
    await database.write({ personId: null }, (em) => addFirstAdministrator(em, input, services));
  } finally {
    await database.close();
  }
}

/** As the owner: row-level security shows the program's role nobody's values. */
function rotateKeys({ config, ownerUrl }: Target): Promise<Renewal[]> {
  return withOwner(ownerUrl, (owner) => renewSealed(owner, sealedTables, createKeyring(config.personalKeys)));
}

function sayRenewals(renewals: readonly Renewal[]): number {
  for (const { table, renewed, remaining, unreadable, doubled } of renewals) {
    say(process.stdout, `${table}: ${renewed} rows written anew, ${remaining} left`, 0);
    if (unreadable.length > 0) say(process.stdout, `  cannot be opened with the keys given: ${some(unreadable)}`, 0);
    if (doubled.length > 0) say(process.stdout, `  stands twice, remove one of the two: ${some(doubled)}`, 0);
  }
  return renewals.every(({ remaining }) => remaining === 0)
    ? say(process.stdout, "Everything is under the first key. Older keys can go; what signed in with them signs in again.", 0)
    : say(process.stdout, "Keep the older keys, and run it again.", 1);
}

function some(ids: readonly string[]): string {
  return ids.length > 10 ? `${ids.slice(0, 10).join(", ")} …` : ids.join(", ");
}

function say(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(`${text}\n`);
  return code;
}
