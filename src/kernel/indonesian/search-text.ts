import { stem } from "./stem.ts";

/**
 * What of a text is searched: its roots, without the words that stand in every text, abbreviations written out. Goes into
 * `to_tsvector('simple', …)`, so that the database needs no dictionary and every engine answers the same.
 */
export const searchText = (text: string): string => wordsOf(text).map(stem).join(" ");

/**
 * A query for `to_tsquery('simple', …)`: every word must be there, a word with the same meaning will do. Empty where nothing is left
 * to search for. Holds letters, digits and operators that are put here, whatever was typed.
 */
export const searchQuery = (text: string): string => [...new Set(wordsOf(text))].slice(0, mostWords).map(withSameMeaning).join(" & ");

/** A longer question is cut: the words behind it make no answer better. */
const mostWords = 12;

/** Words in lower case, marks of other alphabets taken off; a doubled word stays one. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)?/gu) ?? [];
  return words
    .flatMap((word) => abbreviations.get(word) ?? [word])
    .filter((word) => !stopWords.has(word))
    .flatMap((word) => (word.includes("-") && stem(word) === word ? word.split("-") : [word]))
    .map((word) => word.slice(0, longestWord));
}

/** Longer than any word: what is longer is not one. */
const longestWord = 40;

function withSameMeaning(word: string): string {
  const stems = new Set([word, ...(sameMeaning.get(word) ?? [])].map(stem));
  return stems.size === 1 ? [...stems].join() : `(${[...stems].join(" | ")})`;
}

/** Stand in every text and say nothing of it. PostgreSQL ships no such list for Indonesian. */
const stopWords = new Set(
  `ada adalah agar akan aku anda apa apakah atas atau bagi bahwa bagaimana beberapa belum bila bisa bukan dalam dan dapat dari dengan di dia
  harus hanya ini itu jadi jika juga kami kapan kalau karena ke kepada kita lagi lebih maka mana masih mereka mengapa mohon namun nya oleh
  pada para paling pun saat saja sama sampai sangat saya sebagai sebuah secara sedang sehingga sejak semua seperti serta siapa suatu sudah
  supaya tanpa tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang a an and are for in is of on or the to with`.split(
    /\s+/,
  ),
);

const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    kec: "kecamatan",
    kel: "kelurahan",
    kab: "kabupaten",
    prov: "provinsi",
    pkm: "puskesmas",
    rs: "rumah sakit",
    rsud: "rumah sakit umum daerah",
    dinkes: "dinas kesehatan",
    disdik: "dinas pendidikan",
    disdukcapil: "dukcapil",
    pemkab: "pemerintah kabupaten",
    pemda: "pemerintah daerah",
    tkd: "tenaga kontrak daerah",
    nakes: "tenaga kesehatan",
    tdk: "tidak",
    yg: "yang",
    utk: "untuk",
    dgn: "dengan",
  }).map(([short, long]) => [short, long.split(" ")]),
);

/** Each line: words of one meaning. Only when asking, so that a text says what it says. */
const sameMeaning: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "asn pns cpns pppk",
    "guru pendidik pengajar",
    "perawat bidan",
    "dokumen berkas",
    "honorer kontrak",
    "ujian tes",
    "gaji upah",
    "lowongan formasi",
  ]
    .map((line) => line.split(" "))
    .flatMap((words) => words.map((word): [string, string[]] => [word, words])),
);
