import type { CalendarDate } from './calendar-date.ts';
import type { Figure } from './figure.ts';

/** What a version of a ledger did to rows of figures. One that takes another's place is added, and says so itself. */
export const LEDGER_CHANGES = ['added', 'edited'] as const;

/** What one version of a ledger did to some figures, and why: what whoever read the version before has to be told. */
export interface LedgerChange {
  readonly version: string;
  /** The day that version was published. */
  readonly day: CalendarDate;
  readonly kind: (typeof LEDGER_CHANGES)[number];
  /** One or more. */
  readonly figures: readonly [Figure, ...Figure[]];
  /** In the ledger's words; of an edit what was mended and why, else it may be empty. */
  readonly note: string;
}
