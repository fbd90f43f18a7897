import type pg from "pg";

/**
 * Gives back to its pool what breaks while somebody holds it. A transaction whose server goes away can neither commit nor roll back, and
 * Kysely releases only after one of the two: without this a restart of the database would cost the pool one place for every running command.
 */
export function releaseBrokenConnections(pool: pg.Pool): void {
  const held = new Set<pg.PoolClient>();
  const watched = new WeakSet<pg.PoolClient>();
  pool.on("release", (_error, client) => void held.delete(client));
  pool.on("acquire", (client) => {
    held.add(client);
    if (watched.has(client)) return;
    watched.add(client);
    client.once("end", () => {
      if (!held.has(client)) return;
      const { release } = client;
      // Whoever holds it may still give it back.
      client.release = () => undefined;
      release.call(client, true);
    });
  });
}
