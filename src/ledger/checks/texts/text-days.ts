import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { WORDED } from '../../../domain/dated-text.ts';
import { dayOf, publicationDays } from '../../row-values.ts';
import { type LooseRows, foundById } from '../../rows.ts';
import type { PublicationOf } from '../../table.ts';
import { TABLE_NAMES, type TableName, TABLES } from '../../tables.ts';
import { rowsInScope } from '../../rows-in-scope.ts';
import type { Ledger } from '../../files/ledger.ts';
import type { LedgerFault } from '../../files/ledger-fault.ts';
import { daysNamed } from './days-named.ts';

/** A text that readers see, and the first day on which they may. */
interface Said {
  readonly text: string;
  readonly from: CalendarDate;
  /** The numbers of the figures that it is about. */
  readonly numbers?: ReadonlySet<number>;
  readonly fault: (message: string, found: string, allowed: string) => LedgerFault;
}

/** No text of a ledger that passes all other checks names a day after the first day on which it is read (R23). */
export function textDayFaults(ledger: Ledger): readonly LedgerFault[] {
  const { figures, sources } = ledger.tables.rows;
  const published = publicationDays(figures, sources);
  const first = earliest(published);
  if (first === null) return [];
  return [
    ...wordedTexts(ledger, first),
    ...headings(ledger, published),
    ...knownTexts(ledger, published),
  ].flatMap(({ text, from, numbers, fault }) =>
    daysNamed(text, from, numbers)
      .filter((day) => day > from)
      .map((day) =>
        fault(
          `names ${day}, and may be read from ${from} on`,
          text,
          'no later day, or a later day from which it is read',
        ),
      ),
  );
}

/** The texts that may have rows in `texts`, each with its row's and the table's own wording. */
function* wordedTexts(ledger: Ledger, first: CalendarDate): Generator<Said> {
  const { rows } = ledger.tables;
  const descriptor = ledger.descriptor.descriptor;
  const dated = Map.groupBy(
    rows.texts.map((text, at) => ({ ...text, at })),
    ({ table, row, column }) => `${table} ${row} ${column}`,
  );
  function* inTurn(name: string, start: CalendarDate, last: Omit<Said, 'from'>): Generator<Said> {
    let from = start;
    for (const text of (dated.get(name) ?? []).toSorted((a, b) =>
      (a.from ?? '') < (b.from ?? '') ? -1 : 1,
    )) {
      yield { text: text.before ?? '', from, fault: placeOf(ledger, 'texts', text.at, 'before') };
      from = dayOf(text.from) ?? from;
    }
    yield { ...last, from };
  }
  for (const column of WORDED.dataset) {
    const path = column === 'title' ? 'title' : 'figuredesk.subtitle';
    const text = (column === 'title' ? descriptor?.title : descriptor?.figuredesk.subtitle) ?? '';
    const fault: Said['fault'] = (...words) => ledger.descriptor.faultAt(path, ...words);
    yield* inTurn(`dataset ${ledger.id} ${column}`, first, { text, fault });
  }
  for (const table of ['questions', 'measures', 'populations'] as const) {
    for (const [row, cells] of rows[table].entries()) {
      const start = startOf('known_from' in cells ? cells.known_from : undefined, first);
      for (const column of WORDED[table]) {
        const text = new Map<string, unknown>(Object.entries(cells)).get(column);
        if (typeof text !== 'string') continue;
        yield* inTurn(`${table} ${cells.id} ${column}`, start, {
          text,
          fault: placeOf(ledger, table, row, column),
        });
      }
    }
  }
}

function startOf(knownFrom: string | undefined, first: CalendarDate): CalendarDate {
  const asked = dayOf(knownFrom);
  return asked !== null && asked > first ? asked : first;
}

/** Those of scopes that may lead stand on a page from the first day on, others with their first figure. */
function* headings(ledger: Ledger, published: readonly (CalendarDate | null)[]): Generator<Said> {
  const { questions, scopes, figures } = ledger.tables.rows;
  const questionOf = foundById(questions, questions);
  const first = earliest(published);
  const seen = new Set<string | undefined>();
  for (const [row, scope] of scopes.entries()) {
    const leads = scope.leads === true || !seen.has(scope.question);
    seen.add(scope.question);
    const from = leads
      ? first && startOf(questionOf(scope.question)?.known_from, first)
      : earliest(rowsInScope(figures)(scope).map((at) => published[at] ?? null));
    if (from !== null)
      yield { text: scope.heading ?? '', from, fault: placeOf(ledger, 'scopes', row, 'heading') };
  }
}

/** What became known later than its figures, on the day that it says so itself. */
function* knownTexts(ledger: Ledger, published: readonly (CalendarDate | null)[]): Generator<Said> {
  const { rows } = ledger.tables;
  const [dayBeside, figureOf] = [foundById(rows.figures, published), foundById(rows.figures, rows.figures)];
  /** The day it was public; of one that nobody dates, the last day it speaks of. */
  const publicationOf = (id: string | undefined) => dayBeside(id) ?? dayOf(figureOf(id)?.to);
  for (const table of TABLE_NAMES) yield* told(ledger, table, publicationOf, numbersIn(table, figureOf));
}

function* told<Table extends TableName>(
  ledger: Ledger,
  table: Table,
  publicationOf: PublicationOf,
  numbersOf: ReturnType<typeof numbersIn>,
): Generator<Said> {
  const { said } = TABLES[table];
  if (said === null) return;
  const rows: readonly Readonly<Record<string, unknown>>[] = ledger.tables.rows[table];
  for (const [row, cells] of rows.entries()) {
    const from = said.from(cells, publicationOf);
    if (!from) continue;
    const numbers = numbersOf(cells);
    for (const column of said.columns) {
      const text = cells[column];
      if (typeof text === 'string') yield { text, from, numbers, fault: placeOf(ledger, table, row, column) };
    }
  }
}

/** The numbers of the figures that a row of a table is about, and of those whose place they take. */
function numbersIn(
  table: TableName,
  figureOf: (id: string | undefined) => LooseRows['figures'][number] | undefined,
) {
  const { figure: column } = TABLES[table];
  return (cells: Readonly<Record<string, unknown>>): ReadonlySet<number> => {
    const about = [column === null ? [] : cells[column]].flat().map((id) => figureOf(String(id)));
    const all = [...about, ...about.map((each) => figureOf(each?.supersedes))];
    const numbers = all.flatMap((each) => (each ? [each.value, each.low, each.best, each.high] : []));
    return new Set(numbers.filter((number) => number !== undefined));
  };
}

function placeOf(ledger: Ledger, table: keyof LooseRows, row: number, column: string): Said['fault'] {
  const { file, position } = ledger.sheets[table];
  return (message, found, allowed) => ({
    file,
    ...position(row, column),
    message: `${column} ${message}`,
    found,
    allowed,
  });
}

function earliest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.flatMap((day) => day ?? []).toSorted()[0] ?? null;
}
