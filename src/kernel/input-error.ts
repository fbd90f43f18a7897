/** The input cannot be computed with. The message is one clear line: where it is wrong and what was expected; never the value. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}
