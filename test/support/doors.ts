import type { Viewer } from "../../src/kernel/viewer.ts";
import type { TestApp } from "./app.ts";

/** One call of an operation. */
export interface Call {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What an operation is knocked at with. Rows are made by `prepare`, for this operation alone. */
export interface Doors {
  /**
   * `right`: who may, and the call that then works. `wrongRow`: the same kind of viewer and a row that is not theirs; left out
   * where the operation has no rows of anybody.
   */
  prepare(app: TestApp): Promise<{
    readonly right: { readonly viewer: Viewer; readonly call: Call };
    readonly wrongRow?: { readonly viewer: Viewer; readonly call: Call };
  }>;
  /** What the right door answers, looked at in full. */
  check(data: Readonly<Record<string, unknown>>): void;
}

/** `Query.instance` → its doors. Every module adds its own file; an operation without doors fails the suite. */
export type DoorRegistry = Readonly<Record<string, Doors>>;
