/**
 * A participant number as it was typed, and, where it holds figures only, without the hyphens, points and spaces that people put in to
 * read it. The typed one comes first: official numbers may hold such signs themselves.
 */
export function numbersMeant(typed: string): readonly string[] {
  const plain = /^[\d\s./-]+$/.test(typed) ? typed.replace(/\D/g, "") : "";
  return plain === "" || plain === typed ? [typed] : [typed, plain];
}

/** The answer to the first number that is found, else to the number as typed. */
export async function firstFound<Answer>(
  numbers: readonly string[],
  ask: (number: string) => Promise<Answer>,
  isFound: (answer: Answer) => boolean,
): Promise<Answer> {
  const [typed = "", ...others] = numbers;
  const answer = await ask(typed);
  if (isFound(answer)) return answer;
  for (const other of others) {
    const found = await ask(other);
    if (isFound(found)) return found;
  }
  return answer;
}
