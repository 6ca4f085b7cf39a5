import { type AddressFault, chosen, chosenDay } from '../../addresses/chosen.ts';
import { type CalendarDate, addDays, firstOfMonth } from '../../domain/calendar-date.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../statistics/changes-between.ts';
import type { Period } from '../../domain/period.ts';
import { keysOf } from '../../domain/keys-of.ts';

/** The span a page opens with: the reader's day and the six before it. */
const WEEK = 7;

export interface ChangesQuery extends Period {
  readonly kind: ChangeKind | null;
  readonly faults: readonly AddressFault[];
}

/** Reads span and kind from an address. Whatever is wrong is named, and stands at its default. */
export function readChangesQuery(
  parameter: (name: string) => string | null,
  asOf: CalendarDate,
): ChangesQuery {
  const faults: AddressFault[] = [];
  const day = (name: string, last: CalendarDate) => chosenDay(name, parameter(name), faults, { last });
  const to = day('to', asOf) ?? asOf;
  const from = day('from', to) ?? addDays(to, 1 - WEEK);
  return { from, to, kind: chosen('kind', parameter('kind'), CHANGE_KINDS, faults), faults };
}

type QuickSpan = (asOf: CalendarDate, first: CalendarDate | null) => Period | null;

/** Spans a reader asks for most, all of them ended by the reader's day; null where there is none. */
const QUICK_SPANS = {
  week: (asOf) => ({ from: addDays(asOf, 1 - WEEK), to: asOf }),
  'week-before': (asOf) => ({ from: addDays(asOf, 1 - 2 * WEEK), to: addDays(asOf, -WEEK) }),
  month: (asOf) => ({ from: firstOfMonth(asOf), to: asOf }),
  all: (asOf, first) => (first !== null && first <= asOf ? { from: first, to: asOf } : null),
} satisfies Record<string, QuickSpan>;

export function quickSpans(
  asOf: CalendarDate,
  first: CalendarDate | null,
): readonly (Period & { readonly name: keyof typeof QUICK_SPANS })[] {
  return keysOf(QUICK_SPANS).flatMap((name) => {
    const span = QUICK_SPANS[name](asOf, first);
    return span ? { name, ...span } : [];
  });
}
