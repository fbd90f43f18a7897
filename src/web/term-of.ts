/** The value of an enum of the API that a text names, or null: an address or a form may say anything. `words` has a word for each value. */
export const termOf = <Term extends string>(text: string | null, words: Readonly<Record<Term, unknown>>): Term | null =>
  text !== null && Object.hasOwn(words, text) ? (text as Term) : null;
