import { beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { loadDemo } from "../../src/demo/load-demo.ts";
import { tick } from "../../src/demo/ticker.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { hashTables } from "../support/sql.ts";
import { type TestDemo, testDemo } from "../support/demo.ts";
import { startApp } from "../support/app.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await testDemo("contoh");
}, 180_000);

const select = <Row extends object>(ownerUrl: string, text: string): Promise<Row[]> =>
  withOwner(ownerUrl, async (owner) => (await owner.query<Row>(text)).rows);

describe("the demo", () => {
  test("is the same whenever it is loaded for the same day", { timeout: 180_000 }, async () => {
    const other = await testDemo("contoh");
    const [one, two] = await Promise.all([demo, other].map(({ database }) => publicContent(database.ownerUrl)));
    expect(Object.keys(one ?? {}).length).toBeGreaterThan(15);
    expect(one).toEqual(two);
  });

  test("is left alone by every later start", async () => {
    const before = await hashTables(demo.database.ownerUrl);
    expect(await loadDemo(demo.services)).toBe(false);
    expect(await hashTables(demo.database.ownerUrl)).toEqual(before);
  });

  test("says in the API what it is, and what moves", async () => {
    const app = await startApp({ database: demo.database, clock: demo.services.clock, config: { instance: "contoh" } });
    const { data } = await app.client().execute("{ instance { demo { notice { id en } anchoredOn liveVacancy { id } } } }");
    const [mark] = await select<{ id: string }>(demo.database.ownerUrl, "select live_vacancy_id as id from demo_load");
    expect(data).toEqual({
      instance: {
        demo: {
          notice: {
            id: "Data contoh: semua orang, lowongan, dan nilai di sini rekaan.",
            en: "Demonstration: all people, vacancies and scores here are invented.",
          },
          anchoredOn: "2026-11-24",
          liveVacancy: { id: mark?.id },
        },
      },
    });
  });

  test("says on every page what it is, in the language of the reader", async () => {
    const app = await startApp({ database: demo.database, clock: demo.services.clock, config: { instance: "contoh" } });
    for (const [language, sentence] of [
      ["id", "Data contoh: semua orang, lowongan, dan nilai di sini rekaan."],
      ["en", "Demonstration: all people, vacancies and scores here are invented."],
    ] as const) {
      const page = await (await fetch(`${app.url}/`, { headers: { "accept-language": language } })).text();
      expect(page).toContain(`<aside class="standing-notice">${sentence}</aside>`);
    }
  });

  test("has one board that moves until everybody at the test has a figure, and then stands still", { timeout: 120_000 }, async () => {
    const { ownerUrl } = demo.database;
    const board = () =>
      select<{ live: number; waiting: number }>(
        ownerUrl,
        `
      select count(*) filter (where e.id is not null)::int as live, count(*) filter (where e.id is null and coalesce(o.is_eligible, true))::int as waiting
      from demo_load d join vacancy_formation held on held.vacancy_id = d.live_vacancy_id join applicant a on a.formation_id = held.formation_id
        left join score_entry e on e.applicant_id = a.id and e.stage = 'SKD' and e.superseded_at is null
        left join administrative_outcome o on o.applicant_id = a.id and o.superseded_at is null`,
      );
    const [start] = await board();
    expect(start?.live).toBe(48);
    expect(start?.waiting).toBeGreaterThan(100);
    const recorded = await tick(demo.services);
    expect([1, 2]).toContain(recorded);
    expect(await board()).toEqual([{ live: 48 + recorded, waiting: (start?.waiting ?? 0) - recorded }]);
    for (let moved = recorded; moved > 0;) moved = await tick(demo.services);
    expect(await board()).toEqual([{ live: 48 + (start?.waiting ?? 0), waiting: 0 }]);
    const [topic] = await select<{ seq: string; events: string }>(
      ownerUrl,
      `
      select t.seq, count(*) as events from demo_load d join topic t on t.topic = 'scoreboard:' || d.live_vacancy_id join event e on e.topic = t.topic group by 1`,
    );
    expect(topic?.seq).toBe(topic?.events);
  });
});

describe("the settings", () => {
  test("turn the demo on in development only, and refuse it in production", () => {
    const production = { NODE_ENV: "production", SECRET: "s".repeat(40), PERSONAL_KEYS: `k1:${Buffer.alloc(32, 5).toString("base64")}` };
    expect(loadConfig({}).isDemoOn).toBe(true);
    expect(loadConfig({ DEMO: "off" }).isDemoOn).toBe(false);
    expect(loadConfig({ NODE_ENV: "test" }).isDemoOn).toBe(false);
    expect(loadConfig({ NODE_ENV: "test", DEMO: "on" }).isDemoOn).toBe(true);
    expect(loadConfig(production).isDemoOn).toBe(false);
    expect(() => loadConfig({ ...production, DEMO: "on" })).toThrow("DEMO: production has no demo");
  });
});

/** Columns that differ by chance or by the machine's clock, and those that are not public: ciphers, keyed hashes, who did it. */
const apart = /(^|_)(id|ids)$|^created_at$|^loaded_at$|_cipher$|^(address|birth_date|nik|preview)_hash$|^leaf_hash$|^content$/;

/** Of every table the rows without what differs by chance, as one hash; the log and the published files whole. */
async function publicContent(ownerUrl: string): Promise<Record<string, string>> {
  return withOwner(ownerUrl, async (owner) => {
    const { rows: columns } = await owner.query<{ table: string; column: string }>(`
      select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('mikro_orm_migrations', 'event', 'topic', 'idempotency') order by 1, 2`);
    const content: Record<string, string> = {};
    for (const [table, all] of Map.groupBy(columns, (each) => each.table)) {
      const isWhole = table === "published_file" || table === "log_leaf";
      const kept = all
        .map(({ column }) => column)
        .filter((column) => !apart.test(column) || (isWhole && (column === "content" || column === "leaf_hash")));
      if (kept.length === 0) continue;
      const row = kept.map((column) => `"${column}"::text`).join(", ");
      const { rows } = await owner.query<{ hash: string }>(`
        select count(*) || ':' || md5(coalesce(string_agg(line, '' order by line), '')) as hash from (select md5(row(${row})::text) as line from "${table}") lines`);
      content[table] = rows[0]?.hash ?? "";
    }
    return content;
  });
}
