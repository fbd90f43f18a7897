import { BoundedCache } from "../bounded-cache.ts";
import { roots } from "./roots.ts";

/**
 * The root of an Indonesian word: `penerimaan`, `menerima` and `diterima` are all `terima`. Follows the idea of Nazief and Adriani (1996),
 * that only a root which is in the dictionary ends the search: of all ways to take affixes off, the one that leaves the longest known root
 * wins, then the one with the fewest prefixes. A word without a known root stays as it is: names and foreign words match themselves.
 *
 * @param word one word in lower case, letters and digits only; a doubled word (`guru-guru`) with its hyphen
 */
export function stem(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const found = search(word);
  kept.set(word, found);
  return found;
}

/** Texts repeat their words. */
const kept = new BoundedCache<string>(10_000);

/** Words whose affixes mislead, and words that mean another thing than their root. */
const exceptions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ajar: "belajar pelajar pelajaran pembelajaran mempelajari dipelajari mengajar",
    alami: "alami dialami mengalami pengalaman berpengalaman",
    beritahu: "beritahu pemberitahuan memberitahu memberitahukan diberitahukan",
    kerja: "mempekerjakan pekerjaan",
    milik: "milik memiliki dimiliki pemilik kepemilikan",
    mohon: "memohon pemohon",
    ngaji: "ngaji mengaji pengajian",
    pendapatan: "pendapatan",
    pendidik: "pendidik",
    pengguna: "pengguna",
  }).flatMap(([root, words]) => words.split(" ").map((word): [string, string] => [word, root])),
);

const particles = /(?:lah|kah|tah|pun)$/;
const possessives = /(?:nya|ku|mu)$/;
const suffixes = ["", "kan", "an", "i"] as const;

interface Found {
  readonly root: string;
  readonly prefixes: number;
}

function search(word: string): string {
  const [left, right] = word.split("-");
  // Doubled words: guru-guru, surat-surat, sekolah-sekolahan.
  if (left && right) {
    const root = search(left);
    return root === search(right) ? root : word;
  }
  let best: Found | null = null;
  for (const bare of new Set([
    word,
    word.replace(particles, ""),
    word.replace(possessives, ""),
    word.replace(particles, "").replace(possessives, ""),
  ])) {
    const exception = exceptions.get(bare);
    if (exception !== undefined) return exception;
    for (const suffix of suffixes) {
      if (!bare.endsWith(suffix)) continue;
      for (const found of withoutPrefixes(bare.slice(0, bare.length - suffix.length), 0)) best = better(best, found);
    }
  }
  return best?.root ?? word;
}

function better(best: Found | null, found: Found): Found {
  if (best === null || found.root.length > best.root.length) return found;
  return found.root.length === best.root.length && found.prefixes < best.prefixes ? found : best;
}

/** At most three prefixes, as in `mem-per-ke-…`. */
const mostPrefixes = 3;
const shortestRoot = 3;

function* withoutPrefixes(word: string, prefixes: number): Generator<Found> {
  if (word.length < shortestRoot) return;
  if (roots.has(word)) yield { root: word, prefixes };
  if (prefixes === mostPrefixes) return;
  for (const [prefix, heads] of prefixHeads) {
    if (!word.startsWith(prefix)) continue;
    for (const head of heads) yield* withoutPrefixes(head + word.slice(prefix.length), prefixes + 1);
  }
}

/**
 * A prefix, and what may have stood at the head of the root before the nasal took its place (meny- from s, meng- from k, mem- from p,
 * men- from t; Tata Bahasa Baku Bahasa Indonesia, ch. 5).
 */
const prefixHeads: readonly (readonly [string, readonly string[]])[] = [
  ["meny", ["s"]],
  ["peny", ["s"]],
  ["menge", [""]],
  ["penge", [""]],
  ["meng", ["", "k"]],
  ["peng", ["", "k"]],
  ["mem", ["", "p"]],
  ["pem", ["", "p"]],
  ["men", ["", "t"]],
  ["pen", ["", "t"]],
  ["me", [""]],
  ["pe", [""]],
  ["ber", [""]],
  ["be", [""]],
  ["ter", [""]],
  ["te", [""]],
  ["per", [""]],
  ["di", [""]],
  ["ke", [""]],
  ["se", [""]],
];
