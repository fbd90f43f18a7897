import { Decimal } from "decimal.js";
import { isLocalDate } from "../calendar.ts";
import { isStorable } from "../storable-text.ts";
import type { Text } from "../text.ts";
import { normaliseHeader } from "./find-header.ts";
import * as messages from "./import.messages.ts";
import { hasLostDigits } from "./lost-digits.ts";
import type { Cell, Table } from "./table.ts";

type Parsed<Value> = { readonly value: Value } | { readonly reason: Text };

/** Turns one filled cell into a value, or says why not. Never guesses. */
export interface Parser<Value> {
  readonly parse: (cell: Cell, table: Pick<Table, "dateSystem">) => Parsed<Value>;
  /** The column is also judged as a whole for numbers that a spreadsheet rounded (`roundedNumbers`). */
  readonly isIdentifier?: true;
}

/** Text on one line, without control characters. */
export const text = (maximum = 300): Parser<string> => ({
  parse: (cell) => {
    const value = bare(cell).normalize("NFC").replace(/\s+/gu, " ").trim();
    if (!isStorable(value) || /\p{Cc}|\uFFFD/u.test(value)) return { reason: messages.controlCharacters };
    return value.length > maximum ? { reason: messages.tooLong(maximum) } : { value };
  },
});

/** A number or code that names something. Refused where a spreadsheet changed it; `normalise` answers `null` for an unknown form. */
export const identifier = (normalise: (text: string) => string | null, reason: Text = messages.notIdentifier): Parser<string> => ({
  isIdentifier: true,
  parse: (cell) => {
    const content = bare(cell);
    if (hasLostDigits({ ...cell, text: content })) return { reason: messages.lostDigits };
    const value = normalise(content);
    return value === null ? { reason } : { value };
  },
});

/** A whole number. `354,0` and `354.00` are whole; `1.234` is refused, it may be a thousand or a fraction. */
export const integer = (minimum: number, maximum: number): Parser<number> => ({
  parse: (cell) => {
    const content = bare(cell);
    const whole = cell.kind === "NUMBER" ? storedInteger(content) : /^([+-]?\d{1,15})(?:[.,]0{1,2})?$/.exec(content)?.[1];
    if (whole === undefined) return { reason: messages.notInteger };
    const value = Number(whole);
    return value < minimum || value > maximum ? { reason: messages.outOfRange(String(minimum), String(maximum)) } : { value };
  },
});

/**
 * An exact decimal as text with a point and `places` digits after it: `3,5` becomes `3.50`. Comma or point, one of them, no grouping.
 * Number cells are read with the fifteen digits that a spreadsheet shows, so that `25.746000000000002` is 25.746.
 */
export const decimal = (places: number, minimum = "0", maximum = "1000"): Parser<string> => ({
  parse: (cell) => {
    const content = bare(cell);
    const value = cell.kind === "NUMBER" ? storedNumber(content) : writtenNumber(content);
    if (value === null) return { reason: messages.notDecimal };
    if (value.decimalPlaces() > places) return { reason: messages.tooPrecise(places) };
    if (value.lt(minimum) || value.gt(maximum)) return { reason: messages.outOfRange(minimum, maximum) };
    return { value: value.toFixed(places) };
  },
});

const months = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

/** A date as ISO text: `31/12/1998`, `31-12-1998`, `31 Desember 1998`, `1998-12-31`, a date cell or a serial number of XLSX. Day before month. */
export const date: Parser<string> = {
  parse: (cell, table) => {
    const iso = cell.kind === "NUMBER" ? fromSerial(cell.text, table.dateSystem) : fromWritten(bare(cell));
    return iso !== null && isLocalDate(iso) && iso >= "1900-01-01" && iso < "2100-01-01" ? { value: iso } : { reason: messages.notDate };
  },
};

/** One of a closed set; each value with the ways it is written. Capitals, spaces and punctuation do not matter. */
export function oneOf<Value extends string>(values: Readonly<Record<Value, readonly string[]>>): Parser<Value> {
  const entries = Object.entries<readonly string[]>(values) as [Value, readonly string[]][];
  const byName = new Map(entries.flatMap(([value, names]) => [value, ...names].map((name) => [normaliseHeader(name), value] as const)));
  const reason = messages.notAllowed(entries.map(([value, names]) => names[0] ?? value));
  return {
    parse: (cell) => {
      const value = byName.get(normaliseHeader(bare(cell)));
      return value === undefined ? { reason } : { value };
    },
  };
}

/** Without the apostrophe that marks text in a spreadsheet, and that our own returned files carry. */
function bare({ text: content, kind }: Cell): string {
  return kind === "TEXT" ? content.replace(/^'(?=[=+\-@\d])/, "") : content;
}

function storedNumber(content: string): Decimal | null {
  return /^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(content) ? new Decimal(content).toSignificantDigits(15) : null;
}

function storedInteger(content: string): string | undefined {
  const value = storedNumber(content);
  return value?.isInteger() && value.abs().lt(1e15) ? value.toFixed(0) : undefined;
}

const writtenNumber = (content: string): Decimal | null =>
  /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(content) ? new Decimal(content.replace(",", ".")) : null;

function fromWritten(content: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(content);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: 0{1,2}[:.]00(?:[:.]00)?)?$/.exec(content);
  if (local) return joined(local[3], local[2], local[1]);
  const named = /^(\d{1,2})[- ]([a-z]+)[- ](\d{4})$/i.exec(content);
  const month = named ? months.indexOf((named[2] ?? "").toLowerCase()) + 1 : 0;
  return named && month > 0 ? joined(named[3], String(month), named[1]) : null;
}

/** Day 60 of the 1900 system never was (29 February 1900): serials count from 30 December 1899, and the first 60 are refused. */
function fromSerial(content: string, dateSystem: 1900 | 1904): string | null {
  const serial = Number(content);
  if (!/^\d{1,6}$/.test(content) || (dateSystem === 1900 && serial <= 60)) return null;
  const start = dateSystem === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return new Date(start + serial * 86_400_000).toISOString().slice(0, 10);
}

const joined = (year = "", month = "", day = ""): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
