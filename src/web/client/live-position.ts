/** What every live field answers besides its rows: see "Live contract" in ARCHITECTURE.md. */
export interface LiveMessage {
  /** Changes when the server has lost the numbering, e.g. after a restore. */
  readonly epoch: string;
  /** The number of the newest change in this message. */
  readonly seq: number;
  /** The message holds every change after this number. 0: it holds the first page, nothing before it counts. */
  readonly fromSeq: number;
}

/** How far a page has read. */
export interface Position {
  readonly epoch: string | null;
  readonly seq: number;
}

/**
 * `replace` the rows, `apply` the changes onto them, `skip` what is known already, or `ask` again because something is missing.
 * A message counts when it starts at or before the page's own number.
 */
export function meaningOf(position: Position, message: LiveMessage): "replace" | "apply" | "skip" | "ask" {
  const isSameEpoch = message.epoch === position.epoch;
  if (isSameEpoch && message.seq <= position.seq) return "skip";
  if (message.fromSeq === 0) return "replace";
  return isSameEpoch && message.fromSeq <= position.seq ? "apply" : "ask";
}
