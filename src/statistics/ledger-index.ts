import { type CalendarDate, compareDates } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import { compareReferenceTimes } from '../domain/reference-time.ts';
import type { RelationKind } from '../domain/relation.ts';
import { type SeriesBreak, isNewCount } from '../domain/series-break.ts';
import { inScope } from '../domain/scope.ts';
import { seriesKey } from '../domain/scope.ts';

/** A figure with its place in the ledger. */
export interface Row {
  readonly figure: Figure;
  readonly at: number;
}

/** What is worked out once for a ledger, so that a new day costs one pass over its figures. */
export interface LedgerIndex {
  readonly rowOf: ReadonlyMap<string, Row>;
  /** Supersessions in order of the day they took effect; those by or of an undated figure never do. */
  readonly replacements: readonly {
    readonly old: string;
    readonly by: Figure;
    readonly day: CalendarDate;
  }[];
  readonly relations: ReadonlyMap<
    string,
    readonly { readonly other: Figure; readonly kind: RelationKind; readonly note: string }[]
  >;
  /** Figures that only echo another of the ledger, from the day on which that one is public. */
  readonly echoes: ReadonlyMap<string, CalendarDate>;
  /** Breaks with the first day a figure counted the new way was public; null when none ever is. */
  readonly breaks: readonly {
    readonly seriesBreak: SeriesBreak;
    readonly cutFrom: CalendarDate | null;
  }[];
  /** Figures that may be joined, oldest reference time first, then oldest publication, then ledger order. */
  readonly series: ReadonlyMap<string, readonly Figure[]>;
  /** The days of publication of each originator's first two figures, which may be one day. */
  readonly spokenOn: ReadonlyMap<string, readonly CalendarDate[]>;
  /**
   * A question's figures by scope, and in it by series, newest first. Each figure stands in the first scope it fits.
   */
  readonly members: ReadonlyMap<string, readonly (readonly (readonly Row[])[])[]>;
}

/**
 * True when a figure's own speaker stands behind it as its own: not doubtful, extrapolated or, by the day, a mere echo
 * (R22). What is told before the figure that it echoes is no echo until that one is public (R23).
 */
export function isFirm({ id, status }: Figure, { echoes }: LedgerIndex, day: CalendarDate): boolean {
  const since = echoes.get(id);
  return status !== 'doubtful' && status !== 'extrapolated' && (since === undefined || since > day);
}

export const ledgerIndex = once((dataset: Dataset): LedgerIndex => {
  const rows = [...dataset.figures.values()].map((figure, at) => ({ figure, at }));
  return {
    rowOf: new Map(rows.map((row) => [row.figure.id, row])),
    replacements: replacements(dataset),
    relations: relations(dataset),
    echoes: echoes(dataset),
    breaks: breaks(dataset),
    series: series(rows),
    spokenOn: spokenOn(dataset),
    members: members(dataset, rows),
  };
});

/** A figure gives way once both it and the one that takes its place are public. */
function replacements({ figures }: Dataset): LedgerIndex['replacements'] {
  return [...figures.values()]
    .flatMap((by) => {
      const old = by.supersedes ? figures.get(by.supersedes.figure) : undefined;
      if (!old?.published || !by.published) return [];
      return [{ old: old.id, by, day: by.published > old.published ? by.published : old.published }];
    })
    .sort((a, b) => compareDates(a.day, b.day));
}

function relations(dataset: Dataset): LedgerIndex['relations'] {
  const byFigure = new Map<string, { other: Figure; kind: RelationKind; note: string }[]>();
  const add = (id: string, otherId: string, kind: RelationKind, note: string): void => {
    const other = dataset.figures.get(otherId);
    if (other) listOf(byFigure, id).push({ other, kind, note });
  };
  for (const { a, b, kind, note } of dataset.relations) {
    add(a, b, kind, note);
    add(b, a, kind, note);
  }
  return byFigure;
}

function echoes({ relations: all, figures }: Dataset): LedgerIndex['echoes'] {
  const since = new Map<string, CalendarDate>();
  for (const { kind, a, b } of all) {
    const day = kind === 'echo' ? (figures.get(b)?.published ?? null) : null;
    const known = since.get(a);
    if (day !== null && (known === undefined || day < known)) since.set(a, day);
  }
  return since;
}

function breaks(dataset: Dataset): LedgerIndex['breaks'] {
  return dataset.breaks.map((seriesBreak) => {
    let cutFrom: CalendarDate | null = null;
    for (const figure of dataset.figures.values()) {
      const { published } = figure;
      if (published === null || (cutFrom !== null && published >= cutFrom)) continue;
      if (isNewCount(seriesBreak, figure)) cutFrom = published;
    }
    return { seriesBreak, cutFrom };
  });
}

function series(rows: readonly Row[]): LedgerIndex['series'] {
  const runs = bySeries(rows);
  return new Map(
    [...runs].map(([key, run]) => [key, run.sort(byReferenceThenPublication).map((row) => row.figure)]),
  );
}

function bySeries(rows: readonly Row[]): Map<string, Row[]> {
  const runs = new Map<string, Row[]>();
  for (const row of rows) listOf(runs, seriesKey(row.figure)).push(row);
  return runs;
}

function spokenOn({ figures }: Dataset): LedgerIndex['spokenOn'] {
  const days = new Map<string, CalendarDate[]>();
  for (const { published, originator } of figures.values())
    if (published !== null) listOf(days, originator.id).push(published);
  return new Map([...days].map(([id, all]) => [id, all.sort(compareDates).slice(0, 2)]));
}

function byReferenceThenPublication({ figure: a }: Row, { figure: b }: Row): number {
  return compareReferenceTimes(a.time, b.time) || comparePublished(a.published, b.published);
}

/** Older first; a figure without a publication day counts as oldest. It is in no view, but must not upset the order. */
function comparePublished(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDates(a, b);
}

function members(dataset: Dataset, rows: readonly Row[]): LedgerIndex['members'] {
  const byMeasure = Map.groupBy(rows, ({ figure }) => figure.measure);
  return new Map(
    [...dataset.questions.values()].map((question) => [
      question.id,
      membersOf(question, byMeasure).map((rowsOfScope) =>
        [...bySeries(rowsOfScope).values()].map((run) =>
          run.sort((a, b) => byReferenceThenPublication(b, a) || a.at - b.at),
        ),
      ),
    ]),
  );
}

function membersOf(
  question: Question,
  byMeasure: ReadonlyMap<Measure, readonly Row[]>,
): readonly (readonly Row[])[] {
  const taken = new Set<Row>();
  return question.scopes.map((scope) => {
    const fitting = (byMeasure.get(scope.measure) ?? []).filter(
      (row) => !taken.has(row) && inScope(row.figure, scope),
    );
    for (const row of fitting) taken.add(row);
    return fitting;
  });
}

function listOf<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
