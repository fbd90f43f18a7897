/** Work that is done again and again until it is stopped. */
export interface Recurring {
  /** Ends it; resolves when what is under way has finished. */
  stop(): Promise<void>;
}

/**
 * Does the work every so many milliseconds, the next time only after the last has ended. A failure is told and does not end it:
 * the work must be such that doing it later, or twice, is as good. Keeps no process alive.
 */
export function recurring(work: () => Promise<unknown>, milliseconds: number, onFailure: (error: unknown) => void): Recurring {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .then(() => undefined, onFailure)
      .finally(() => (running = null));
  }, milliseconds);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
