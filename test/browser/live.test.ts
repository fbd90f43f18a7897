import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { build } from "vite";
import type { watch } from "../../src/web/client/live.ts";
import type { LiveMessage } from "../../src/web/client/live-position.ts";
import type { liveStateIn } from "../../src/web/client/live-state.ts";
import type { request } from "../../src/web/client/request.ts";
import { startApp } from "../support/app.ts";
import { samplesPage } from "../support/component-samples.tsx";
import { sampleParts } from "../support/sample-api.ts";
import { person } from "../support/viewers.ts";
import { openBrowser, visitor } from "./support.ts";

interface Watched extends LiveMessage {
  readonly names: readonly string[];
}
interface LiveModules {
  readonly watch: typeof watch;
  readonly liveStateIn: typeof liveStateIn;
  readonly request: typeof request;
}

const app = await startApp({ schemaParts: sampleParts, pages: [samplesPage] });
const officer = app.client(person({ roles: ["PERSONNEL_OFFICER"] }));
const browser = await openBrowser();
const script = await liveScript();

const record = (topic: string, name: string) =>
  officer.execute("mutation ($input: SampleRecordInput!) { sampleRecord(input: $input) { userErrors { message } } }", {
    input: { topic, name },
  });

test("a page hears what changes, says that it is live, and resumes after a cut without gap or repeat", async () => {
  const page = await watching("resumed");
  await page.locator('[data-live-state="live"]').waitFor();
  await record("resumed", "first");
  await heard(page, ["first"]);
  expect(await page.locator(".live-word").textContent()).toBe("langsung");
  expect(await page.locator(".live-time").textContent()).toMatch(/^nilai terakhir \d+ \w+ \d{4} \d\d\.\d\d WITA$/);

  await page.evaluate(() => window.sockets.at(-1)?.close(4499, "cut"));
  await page.locator('[data-live-state="connecting"]').waitFor();
  expect(await page.locator(".live-word").textContent()).toBe("menyambung kembali…");
  await record("resumed", "while away");
  await heard(page, ["first", "while away"]);
  await page.locator('[data-live-state="live"]').waitFor();
  await record("resumed", "after");
  await heard(page, ["first", "while away", "after"]);
});

test("where no socket gets through, an event stream stands in", async () => {
  const page = await watching("streamed", { areSocketsBlocked: true });
  await page.locator('[data-live-state="live"]').waitFor();
  await record("streamed", "over the stream");
  await heard(page, ["over the stream"]);
  expect(await page.evaluate(() => window.polled)).toBe(0);
});

test("where no stream gets through either, the page asks over HTTP and goes on", async () => {
  await record("polled", "before");
  const page = await watching("polled", { areSocketsBlocked: true, isStreamBlocked: true });
  await page.locator('[data-live-state="polling"]').waitFor();
  expect(await page.evaluate(() => window.polled)).toBeGreaterThan(0);
  expect(await page.locator(".live-word").textContent()).toBe("diperbarui berkala");
});

/** A page that watches a topic and writes the names of its events into `window.names`. */
async function watching(topic: string, { areSocketsBlocked = false, isStreamBlocked = false } = {}): Promise<Page> {
  const page = await visitor(browser, app.url);
  if (isStreamBlocked) await page.route("**/graphql/stream", (route) => route.abort());
  // Past the policy of the page, which lets no test script in.
  await page.addInitScript((isBlocked) => {
    window.sockets = [];
    const { WebSocket: Original } = window;
    window.WebSocket = class extends Original {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(isBlocked ? String(url).replace("/graphql", "/nowhere") : url, protocols);
        window.sockets.push(this);
      }
    };
  }, areSocketsBlocked);
  await page.goto("/contoh");
  await page.evaluate(script);
  await page.evaluate((watched) => {
    window.names = [];
    window.polled = 0;
    const { live } = window;
    live.watch<Watched>({
      document:
        "subscription ($topic: String!, $since: Int) { sampleTopicChanged(topic: $topic, since: $since) { epoch seq fromSeq names } }",
      field: "sampleTopicChanged",
      variables: { topic: watched },
      start: { epoch: null, seq: 0 },
      poll: async () => {
        const answer = await live.request<{ sampleTopics: { nodes: { id: string; seq: number }[] } }>(
          "query ($like: String!) { sampleTopics(like: $like) { nodes { id seq } } }",
          { like: watched },
        );
        window.polled += 1;
        return { epoch: answer.sampleTopics.nodes[0]?.id ?? "", seq: answer.sampleTopics.nodes[0]?.seq ?? 0, fromSeq: 0, names: [] };
      },
      apply: ({ names }, meaning) => void (window.names = meaning === "replace" ? [...names] : [...window.names, ...names]),
      state: live.liveStateIn(document),
    });
  }, topic);
  return page;
}

const heard = (page: Page, names: readonly string[]) =>
  page.waitForFunction((wanted) => JSON.stringify(window.names) === wanted, JSON.stringify(names));

/** The client's own modules as one script for a page that has no island yet. */
async function liveScript(): Promise<string> {
  const client = join(import.meta.dirname, "../../src/web/client");
  const entry = "live-for-test";
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: "iife" } } },
    plugins: [
      {
        name: "live-for-test",
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) =>
          id === `\0${entry}`
            ? `import * as a from "${client}/live.ts"; import * as b from "${client}/live-state.ts"; import * as c from "${client}/request.ts"; window.live = { ...a, ...b, ...c };`
            : null,
      },
    ],
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The client was not built.");
  return output.output[0].code;
}

declare global {
  interface Window {
    live: LiveModules;
    names: string[];
    polled: number;
    sockets: WebSocket[];
    WebSocket: typeof WebSocket;
  }
}
