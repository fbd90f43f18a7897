// Before any class with decorators is read.
import "reflect-metadata";
import { ConfigError, loadConfig } from "./config.ts";
import { openStorage } from "./storage.ts";

try {
  const config = loadConfig();
  // The database starts while the rest of the program is still being read.
  const [storage, { createApp }] = await Promise.all([openStorage(config), import("./app.ts")]);
  const app = await createApp(config, { storage });
  const url = await app.listen();
  process.stdout.write(`Manakarra listens on ${url}\n`);
  const stop = () =>
    void app.drain().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
} catch (error) {
  // A wrong setting is the operator's to mend: the names, not a stack.
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
