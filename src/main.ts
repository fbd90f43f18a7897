import { createApp } from "./app.ts";
import { ConfigError, loadConfig } from "./config.ts";

try {
  const app = await createApp(loadConfig());
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
