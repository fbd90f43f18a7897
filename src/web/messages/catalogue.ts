import type { Locale } from "../../kernel/text.ts";
import { en } from "./en.ts";
import { id } from "./id.ts";

/** Words of the shell and of the components. `id` decides the shape, `en` must have it. */
export type Messages = typeof id;

export type NoticeKey = keyof Messages["notices"];

/** The words of one feature in both languages. The second must have the shape of the first, or it does not build. */
export type Catalogue<Words> = Readonly<Record<Locale, Words>>;

/** Words for every value of an enum of the API. Any text may be looked up: a newer server may know more values. */
export type TermWords<Term extends string, Words> = Readonly<Record<Term, Words>> & Readonly<Record<string, Words>>;

export const catalogue = <Words>(id: Words, en: NoInfer<Words>): Catalogue<Words> => ({ id, en });

export const shellWords: Catalogue<Messages> = catalogue(id, en);

export const isNoticeKey = (value: string): value is NoticeKey => Object.hasOwn(id.notices, value);
