import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const longestFile = 400;

/** Left to right: a module may import only what stands to its left. */
const modules = [
  "people",
  "transparency",
  "forum",
  "survey",
  "criteria",
  "recruitment",
  "selection",
  "training",
  "performance",
  "insight",
  "notifications",
];

/** Files of a module that hold no pure rule: everything else in it is one, and imports neither MikroORM nor GraphQL. */
const impure =
  /(\.(entity|type|resolver|inputs|payloads|policy|loaders|queries|messages|tables|enums)\.ts|\/index\.ts)$|\/(commands|jobs|subscribers|import|export|ports)\//;

/** Written by people: the types of the portal's documents are generated. */
const sources = globSync("src/**/*.{ts,tsx}", { exclude: ["src/web/gql/**"] })
  .map((file) => file.replaceAll("\\", "/"))
  .toSorted();
const textOf = new Map(sources.map((file) => [file, readFileSync(file, "utf8")]));
const importsOf = new Map(sources.map((file) => [file, importedBy(file)]));
const runtimeImportsOf = new Map(sources.map((file) => [file, importedBy(file, true)]));

describe("files", () => {
  test(`have at most ${longestFile} lines, tests too`, () => {
    const all = [...sources, ...globSync("test/**/*.{ts,tsx}")];
    const long = all
      .map((file) => [file, readFileSync(file, "utf8").split("\n").length - 1] as const)
      .filter(([, lines]) => lines > longestFile);
    expect(long).toEqual([]);
  });

  test("are named after their subject, in small letters", () => {
    expect(sources.filter((file) => /(^|\/)(utils?|helpers?|common|manager|data|info)[./-]/.test(file.slice(4)))).toEqual([]);
    expect(sources.filter((file) => !/^src(\/[a-z0-9-]+)*\/[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(file))).toEqual([]);
  });

  test("import each other without a circle", () => {
    expect(circles()).toEqual([]);
  });

  test("end their imports in .ts and use no parent of src", () => {
    for (const [file, text] of textOf) {
      const wrong = [...text.matchAll(/from "(\.[^"]*)"/g)].map(([, path = ""]) => path).filter((path) => !/\.(tsx?|json)$/.test(path));
      expect(wrong, file).toEqual([]);
    }
  });
});

describe("layers", () => {
  test("the kernel knows no module and no GraphQL", () => {
    expect(
      imports((file) => file.startsWith("src/kernel/"), /^(graphql|type-graphql|@apollo|graphql-ws)|^src\/(graphql|server|modules|web)\//),
    ).toEqual([]);
  });

  test("the grammar knows no server and no module", () => {
    expect(
      imports((file) => file.startsWith("src/graphql/"), /^(fastify|@fastify|@apollo|ws$|graphql-ws)|^src\/(server|modules|web)\//),
    ).toEqual([]);
  });

  test("modules know neither the server nor the pages", () => {
    expect(imports((file) => file.startsWith("src/modules/"), /^(fastify|@fastify|@apollo)|^src\/(server|web)\//)).toEqual([]);
  });

  test("modules import only to their left, and only each other's index", () => {
    const wrong = [...importsOf].flatMap(([file, found]) =>
      found.flatMap((target) => {
        const [from, to] = [moduleOf(file), moduleOf(target)];
        if (from === null || to === null || from === to) return [];
        const isLeft = modules.indexOf(to) < modules.indexOf(from);
        // Foreign keys need the other table; its columns may be named as types.
        const isTable = target.endsWith(".entity.ts") && (file.endsWith(".entity.ts") || !runtimeImportsOf.get(file)?.includes(target));
        return isLeft && (target === `src/modules/${to}/index.ts` || isTable) ? [] : [`${file} → ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(sources.map(moduleOf).filter((name) => name !== null && !modules.includes(name))).toEqual([]);
  });

  test("pure rules import neither MikroORM nor GraphQL, and know no clock", () => {
    const rules = (file: string) => file.startsWith("src/modules/") && !impure.test(file);
    expect(imports(rules, /^(@mikro-orm|mikro-orm|graphql|type-graphql|kysely|pg$|fastify|@apollo)|^src\/(graphql|server)\//)).toEqual([]);
  });

  test("what Node runs directly has no decorator, enum or parameter property", () => {
    const decorated = /(\.(type|resolver|inputs|payloads)\.ts$)|^src\/graphql\//;
    for (const [file, text] of textOf) {
      if (decorated.test(file)) continue;
      expect(/^\s*@[A-Z]\w*\(/m.test(text), `${file} has a decorator`).toBe(false);
      expect(/^\s*(export )?(const )?enum /m.test(text), `${file} has an enum`).toBe(false);
      expect(/constructor\((?:[^)]*,)?\s*(private|public|protected|readonly) \w/.test(text), `${file} has a parameter property`).toBe(
        false,
      );
    }
  });
});

describe("what may stand in one place only", () => {
  test("the environment is read in config.ts", () => {
    expect(filesWith(/process\.env/)).toEqual(["src/config.ts"]);
  });

  test("the time is read in kernel/clock.ts", () => {
    expect(filesWith(/\bDate\.now\(|new Date\(\)/).filter((file) => !file.startsWith("src/web/client/"))).toEqual(["src/kernel/clock.ts"]);
  });

  test("names of places stand in instance/", () => {
    const names = placeNames();
    expect(names.length).toBeGreaterThan(10);
    const found = [...textOf].flatMap(([file, text]) =>
      names
        .filter((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, "iu").test(withoutDefaultInstance(file, text)))
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test("no test is skipped or singled out", () => {
    const marked = globSync("test/**/*.test.{ts,tsx}").filter((file) =>
      /\b(test|it|describe)\.(only|skip|todo)\b/.test(readFileSync(file, "utf8").replaceAll(/\.(only|skip|todo)\\b/g, "")),
    );
    expect(marked.filter((file) => file !== join("test", "architecture.test.ts"))).toEqual([]);
  });
});

/** Files of the project and packages that a file imports; with `isRuntime` only what is there when it runs. */
function importedBy(file: string, isRuntime = false): string[] {
  const text = textOf.get(file) ?? "";
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:([\s\S]*?)\sfrom\s)?"([^"]+)"|import\("([^"]+)"\)/g)].flatMap(
    ([, type, names, stated, dynamic]) => {
      const isTypes =
        type !== undefined ||
        (names !== undefined &&
          /^\{[^}]*\}$/.test(names.trim()) &&
          names
            .replace(/[{}]/g, "")
            .split(",")
            .every((name) => name.trim() === "" || name.trim().startsWith("type ")));
      if (isRuntime && (isTypes || dynamic !== undefined)) return [];
      const path = stated ?? dynamic ?? "";
      return [path.startsWith(".") ? normalize(join(dirname(file), path)).replaceAll("\\", "/") : path];
    },
  );
}

const imports = (of: (file: string) => boolean, forbidden: RegExp): string[] =>
  [...importsOf]
    .filter(([file]) => of(file))
    .flatMap(([file, found]) => found.filter((target) => forbidden.test(target)).map((target) => `${file} → ${target}`));

const filesWith = (pattern: RegExp): string[] =>
  [...textOf].filter(([, text]) => pattern.test(withoutComments(text))).map(([file]) => file);

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");

const moduleOf = (file: string): string | null => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? null;

/** Circles among what is imported when the program runs; types vanish. */
function circles(): string[] {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const next of runtimeImportsOf.get(file) ?? []) if (textOf.has(next)) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of sources) visit(file, []);
  return found;
}

/** Names that belong to one regency, read from the profiles themselves. Words that are also plain words of the field are let through. */
function placeNames(): string[] {
  const plain = new Set(["contoh", "example", "pusat", "utara", "selatan", "timur", "barat", "tengah", "kota", "id"]);
  const files = globSync("instance/*/instance.json");
  const names = files.flatMap((file) => {
    const profile = JSON.parse(readFileSync(file, "utf8")) as {
      shortName: { id: string };
      province: { id: string };
      timeZone: string;
      timeZoneAbbreviation: string;
      districts: { name: string }[];
    };
    return [
      profile.shortName.id,
      profile.province.id,
      profile.timeZone,
      profile.timeZoneAbbreviation,
      ...profile.districts.map((each) => each.name),
    ];
  });
  const everywhere = ["Makassar", "Sulawesi"];
  return [...new Set([...names, ...everywhere])].filter(
    (name) =>
      !name
        .toLowerCase()
        .split(/\s+/)
        .every((word) => plain.has(word)) && !/contoh/i.test(name),
  );
}

/** The name of the default folder below instance/ is a setting, not text. */
const withoutDefaultInstance = (file: string, text: string): string =>
  file === "src/config.ts" ? text.replace(/const defaultInstance = "[a-z-]+";/, "") : text;

test("the tree that these rules speak of is there", () => {
  for (const folder of ["src/kernel", "src/graphql", "src/server", "instance"]) expect(existsSync(folder), folder).toBe(true);
});
