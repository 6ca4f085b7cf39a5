import { type CalendarDate, compareDates } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import { compareReferenceTimes } from '../domain/reference-time.ts';
import type { RelationKind } from '../domain/relation.ts';
import { type SeriesBreak, countsWhatBreaks, isAfterBreak } from '../domain/series-break.ts';
import { inScope } from './scope.ts';
import { seriesKey } from './series-key.ts';

/** What is worked out once for a ledger, so that a new day costs one pass over its figures. */
export interface LedgerIndex {
  /** Figures and their publication days, in ledger order. */
  readonly rows: readonly { readonly figure: Figure; readonly published: CalendarDate | null }[];
  readonly published: ReadonlyMap<string, CalendarDate | null>;
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
  /** Breaks with the first day a figure counted the new way was public; null when none ever is. */
  readonly breaks: readonly {
    readonly seriesBreak: SeriesBreak;
    readonly cutFrom: CalendarDate | null;
  }[];
  /** Figures that may be joined, oldest reference time first, then oldest publication, then ledger order. */
  readonly series: ReadonlyMap<string, readonly Figure[]>;
  /** A question's figures by scope; each figure stands in the first scope it fits. */
  readonly members: ReadonlyMap<string, readonly (readonly Figure[])[]>;
}

const indexes = new WeakMap<Dataset, LedgerIndex>();

export function ledgerIndex(dataset: Dataset): LedgerIndex {
  const known = indexes.get(dataset);
  if (known) return known;
  const index = build(dataset);
  indexes.set(dataset, index);
  return index;
}

/** The day a figure was first public: its own, else its source's, else none (R1, R2). */
export function publicationDay(dataset: Dataset, figure: Figure): CalendarDate | null {
  return figure.published ?? dataset.sources.get(figure.source)?.published ?? null;
}

function build(dataset: Dataset): LedgerIndex {
  const figures = [...dataset.figures.values()];
  const rows = figures.map((figure) => ({ figure, published: publicationDay(dataset, figure) }));
  const published = new Map(rows.map((row) => [row.figure.id, row.published]));
  return {
    rows,
    published,
    replacements: replacements(rows, published),
    relations: relations(dataset),
    breaks: breaks(dataset, rows),
    series: series(dataset, rows),
    members: members(dataset, figures),
  };
}

/** A figure gives way once both it and the one that takes its place are public. */
function replacements(
  rows: LedgerIndex['rows'],
  published: LedgerIndex['published'],
): LedgerIndex['replacements'] {
  return rows
    .flatMap((row) => {
      const old = row.figure.supersedes?.figure;
      const oldDay = old === undefined ? null : (published.get(old) ?? null);
      if (old === undefined || oldDay === null || row.published === null) return [];
      return [{ old, by: row.figure, day: row.published > oldDay ? row.published : oldDay }];
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

function breaks(dataset: Dataset, rows: LedgerIndex['rows']): LedgerIndex['breaks'] {
  return dataset.breaks.map((seriesBreak) => {
    let cutFrom: CalendarDate | null = null;
    for (const { figure, published } of rows) {
      if (published === null || (cutFrom !== null && published >= cutFrom)) continue;
      if (
        figure.originator === seriesBreak.toOriginator &&
        countsWhatBreaks(seriesBreak, figure) &&
        isAfterBreak(seriesBreak, figure)
      ) {
        cutFrom = published;
      }
    }
    return { seriesBreak, cutFrom };
  });
}

function series(dataset: Dataset, rows: LedgerIndex['rows']): LedgerIndex['series'] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const originator = dataset.originators.get(row.figure.originator);
    if (originator) listOf(byKey, seriesKey(row.figure, originator)).push(row);
  }
  return new Map(
    [...byKey].map(([key, list]) => [key, list.sort(byReferenceThenPublication).map((row) => row.figure)]),
  );
}

type Row = LedgerIndex['rows'][number];

function byReferenceThenPublication(a: Row, b: Row): number {
  return compareReferenceTimes(a.figure.time, b.figure.time) || comparePublished(a.published, b.published);
}

/** Older first; a figure without a publication day counts as oldest. It is in no view, but must not upset the order. */
function comparePublished(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDates(a, b);
}

function members(dataset: Dataset, figures: readonly Figure[]): LedgerIndex['members'] {
  const byMeasure = new Map<string, Figure[]>();
  for (const figure of figures) listOf(byMeasure, figure.measure).push(figure);
  return new Map(
    [...dataset.questions.values()].map((question) => [question.id, membersOf(question, byMeasure)]),
  );
}

function membersOf(
  question: Question,
  byMeasure: ReadonlyMap<string, readonly Figure[]>,
): readonly (readonly Figure[])[] {
  const taken = new Set<string>();
  return question.scopes.map((scope) => {
    const fitting = (byMeasure.get(scope.measure) ?? []).filter(
      (figure) => !taken.has(figure.id) && inScope(figure, scope),
    );
    for (const figure of fitting) taken.add(figure.id);
    return fitting;
  });
}

function listOf<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
