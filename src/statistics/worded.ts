import { type CalendarDate, compareDates } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { once } from '../domain/once.ts';
import type { DatedText } from '../domain/dated-text.ts';

/** What a worded dataset was made from. */
const ledgers = new WeakMap<Dataset, Dataset>();
/** The datasets made from a ledger, by the first day after theirs on which a text or a question begins to hold. */
const wordedUntil = once((ledger: Dataset) => once((next: CalendarDate) => word(ledger, next)));

/**
 * A dataset in the words that could be said on a day: no text that holds from a later day, and no question that could not
 * be asked yet (R23). The same object for all days between which no text changes; takes any dataset that was worded for
 * another day.
 */
export function wordedOn<Of extends Dataset>(dataset: Of, day: CalendarDate): Of {
  const ledger = ledgerBehind(dataset);
  const next = turnAfter(ledger, day);
  return next === null ? ledger : (wordedUntil(ledger)(next) as Of);
}

/** The ledger that a dataset was worded from, with all that can be asked on any day. */
export const ledgerBehind = <Of extends Dataset>(dataset: Of): Of =>
  // What was worded is a copy of its ledger, whole or in part as it is.
  (ledgers.get(dataset) ?? dataset) as Of;

function turnAfter({ texts, questions }: Dataset, day: CalendarDate): CalendarDate | null {
  const asked = [...questions.values()].flatMap(({ knownFrom }) => knownFrom ?? []);
  const later = [...texts.map(({ from }) => from), ...asked].filter((from) => from > day);
  return later.sort(compareDates)[0] ?? null;
}

/** The ledger in the words of the days before `next`. */
function word(ledger: Dataset, next: CalendarDate): Dataset {
  // Of two, the one that gives way first stands last, and so is the one that is read.
  const until = ledger.texts
    .filter(({ from }) => from >= next)
    .toSorted((a, b) => compareDates(b.from, a.from));
  const asked = [...ledger.questions].filter(([, { knownFrom }]) => knownFrom === null || knownFrom < next);
  const worded: Dataset = {
    ...ledger,
    ...textsOf(until, 'dataset', ledger.id),
    questions: new Map(
      asked.map(([id, question]) => [id, { ...question, ...textsOf(until, 'questions', id) }]),
    ),
  };
  ledgers.set(worded, ledger);
  return worded;
}

const FIELDS = {
  title: 'title',
  subtitle: 'subtitle',
  title_past: 'titlePast',
  counted: 'counted',
  scope_note: 'scopeNote',
  rule_words: 'ruleWords',
  coverage: 'coverage',
} as const satisfies Readonly<Record<DatedText['column'], string>>;

/** What stands in place of a row's texts, by the names of its fields. */
function textsOf(
  until: readonly DatedText[],
  table: DatedText['table'],
  id: string,
): Readonly<Record<string, string>> {
  const own = until.filter((text) => text.table === table && text.id === id);
  return Object.fromEntries(own.map(({ column, before }) => [FIELDS[column], before]));
}
