/** One refusal as the API answers it (`userErrors { code path message }`), its message already in the reader's language. */
export interface FormError {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a browser sent to `act`. Texts are trimmed of nothing: what was typed is what stands here. */
export interface SubmittedForm {
  /** Which form of the page (`<Form act="…">`), or which button where buttons carry the act. */
  readonly act: string;
  text(name: string): string;
  /** `null` for a field left empty, as optional inputs of the API want it. */
  optional(name: string): string | null;
  /** Every value of a name: check boxes, repeated fields. */
  all(name: string): readonly string[];
  has(name: string): boolean;
  file(name: string): UploadedFile | null;
}

/** What a page's view knows about a form that was refused. `blankForm` where nothing was sent. */
export interface FormState {
  readonly act: string | null;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly FormError[];
}

export const blankForm: FormState = { act: null, values: {}, errors: [] };

/** Field name of an error path: `["input", "schedule", "0", "opensOn"]` is the field `schedule.0.opensOn`. */
export const fieldOf = (path: readonly string[]): string => (path[0] === "input" ? path.slice(1) : path).join(".");

export const errorsOf = (form: FormState, name: string): readonly FormError[] =>
  form.errors.filter((error) => fieldOf(error.path) === name);
