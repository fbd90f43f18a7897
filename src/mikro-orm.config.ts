import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MikroORM } from "@mikro-orm/postgresql";
import { entities } from "./entities.ts";
import { createOrm } from "./kernel/orm.ts";

/** Beside `src/`, or beside `dist/src/`: the names are the same, so the database does not see the difference. */
export const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));

/** The names of all migrations, in their order; the same before and after a build. */
export function migrationNames(): string[] {
  const files = readdirSync(migrationsFolder).filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  return files.map((file) => file.slice(0, -3)).sort();
}

/** The owner's MikroORM: for migrations only. Close it. */
export async function openOwnerOrm(ownerUrl: string): Promise<MikroORM> {
  // Read only where there is something to migrate: it is a good part of a start.
  const { Migrator } = await import("@mikro-orm/migrations");
  return createOrm({
    url: ownerUrl,
    entities,
    limits: "OWNER",
    poolSize: 1,
    extensions: [Migrator],
    migrations: {
      path: migrationsFolder,
      pathTs: migrationsFolder,
      snapshotName: ".snapshot",
      // The committed snapshot is what the entities say; what a server makes of it differs in spelling.
      snapshotOnMigrate: false,
      silent: true,
      fileName,
    },
  });
}

/** `2026-11-24-01-outbox`: the day, the next number of the day, what it does. Migrations run in the order of their names. */
function fileName(timestamp: string, name = "change"): string {
  const day = timestamp.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3");
  const numbers = migrationNames()
    .filter((each) => each.startsWith(day))
    .map((each) => Number(each.slice(day.length + 1, day.length + 3)));
  const number = Math.max(0, ...numbers) + 1;
  return `${day}-${String(number).padStart(2, "0")}-${name}`;
}
