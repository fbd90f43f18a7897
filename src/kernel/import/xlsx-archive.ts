import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { reject } from "../errors.ts";
import * as messages from "./import.messages.ts";
import { importLimits } from "./table.ts";

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw);
const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const mostEntries = 2000;

/**
 * The XML parts of an XLSX file, unpacked within a fixed budget whatever sizes the file claims: a small file that unpacks to
 * gigabytes is refused before it costs memory. Pictures and other parts are left out. Throws Rejected with path `file`.
 */
export async function unpackXlsx(file: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  let budget: number = importLimits.unpackedBytes;
  for (const entry of listEntries(file)) {
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    const content = await contentOf(file, entry, budget);
    if (parts.has(entry.name) || crc32(content) !== entry.checksum) return damaged();
    parts.set(entry.name, content);
    budget -= content.length;
  }
  return parts;
}

/** The parts as an archive without compression: the reader then sees exactly what was checked, and nothing that hid between entries. */
export function packXlsx(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const path = Buffer.from(name, "utf8");
    const common = commonHeader(path, content);
    const local = Buffer.concat([uint32(signatures.local), common, path]);
    directory.push(uint32(signatures.central), uint16(20), common, uint16(0, 0, 0), uint32(0, offset), path);
    bodies.push(local, content);
    offset += local.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.concat([uint32(signatures.end), uint16(0, 0, parts.size, parts.size), uint32(listing.length, offset), uint16(0)]);
  return Buffer.concat([...bodies, listing, end]);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The central directory (APPNOTE 4.3.12). Encrypted and ZIP64 archives are refused: no office file of 10 MB needs them. */
function listEntries(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + 22 > file.length) return damaged();
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) return damaged();
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== signatures.central) return damaged();
    if ((file.readUInt16LE(at + 8) & 1) === 1) reject("INVALID", ["file"], messages.oldExcel);
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

async function contentOf(file: Buffer, entry: Entry, budget: number): Promise<Buffer> {
  const { offset, packedSize, method } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== signatures.local) return damaged();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packedSize > file.length) return damaged();
  const packed = file.subarray(start, start + packedSize);
  if (budget <= 0 || (method === 0 && packedSize > budget)) return reject("TOO_LONG", ["file"], messages.unpacksTooLarge);
  if (method === 0) return packed;
  if (method !== 8) return damaged();
  try {
    return await inflate(packed, { maxOutputLength: budget });
  } catch (cause) {
    const isOverBudget = cause instanceof RangeError && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    return isOverBudget ? reject("TOO_LONG", ["file"], messages.unpacksTooLarge) : damaged();
  }
}

/** Version, flags (names are UTF-8), method 0, a fixed date, checksum, both sizes, length of the name, no extra field. */
const commonHeader = (path: Buffer, content: Buffer): Buffer =>
  Buffer.concat([uint16(20, 0x0800, 0, 0, 0x21), uint32(crc32(content), content.length, content.length), uint16(path.length, 0)]);

const uint16 = (...values: number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
const uint32 = (...values: number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);

const damaged = (): never => reject("INVALID", ["file"], messages.damagedFile);
