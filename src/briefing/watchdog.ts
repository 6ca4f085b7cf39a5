/** What a screen knows of its own polling; all times in milliseconds since loading. */
export interface Polling {
  readonly loadedAt: number;
  /** When the poll that is under way began; null while none is. */
  readonly startedAt: number | null;
  /** When a poll last ended, well or badly; null before the first has. */
  readonly endedAt: number | null;
  readonly confirmedAt: number | null;
}

/** `poll` starts one, `again` drops the one that hangs and starts another, `reload` asks for a fresh page. */
export type Remedy = 'none' | 'poll' | 'again' | 'reload';

export interface Patience {
  /** Milliseconds from the end of one poll to the start of the next. */
  readonly refresh: number;
  /** Milliseconds after which a poll hangs. */
  readonly hang: number;
  /** Milliseconds without a confirmation after which the page no longer trusts itself. */
  readonly despair: number;
}

/**
 * What is to be done about polling now. It never trusts that a timer, a library or a network tells it about a fault:
 * it asks only how long ago things happened.
 */
export function remedyFor(polling: Polling, now: number, patience: Patience): Remedy {
  const sinceConfirmed = now - (polling.confirmedAt ?? polling.loadedAt);
  if (sinceConfirmed >= patience.despair) return 'reload';
  if (polling.startedAt !== null) return now - polling.startedAt >= patience.hang ? 'again' : 'none';
  return now - (polling.endedAt ?? -Infinity) >= patience.refresh ? 'poll' : 'none';
}
