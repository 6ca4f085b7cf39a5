import { type CalendarDate, compareDates, firstWhere } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import {
  type Figure,
  isPublished,
  isSuperseding,
  isUnreliable,
  type Published,
  type Superseding,
} from '../domain/figure.ts';
import { replacedOn } from '../domain/tally.ts';
import type { Measure } from '../domain/measure.ts';
import { once } from '../domain/once.ts';
import type { Question, Scope } from '../domain/question.ts';
import { compareReferenceTimes } from '../domain/reference-time.ts';
import type { RelationKind } from '../domain/relation.ts';
import type { SeriesBreak } from '../domain/series-break.ts';
import { type Criteria, inScope, seriesKey } from '../domain/scope.ts';
import { figuresHeld, isHeld, mustAnswer, mustHold, tallyIn } from './held-figures.ts';

/** A figure with its place in the ledger. */
export interface Row {
  readonly figure: Figure;
  readonly at: number;
}

interface Replacement {
  readonly old: Figure;
  readonly by: Superseding;
  readonly day: CalendarDate;
}

/** What is worked out once of the figures that are there, so that a new day costs no pass over them. Throws where it is asked about others. */
export interface LedgerIndex {
  readonly rowOf: ReadonlyMap<Figure, Row>;
  /** Supersessions in order of the day they took effect; those by or of an undated figure never do. */
  readonly replacements: readonly Replacement[];
  /** The same by the old figure. */
  readonly replacementsOf: ReadonlyMap<Figure, readonly Replacement[]>;
  /** Figures without any publication date, in ledger order. */
  readonly undated: readonly Figure[];
  readonly relations: ReadonlyMap<
    Figure,
    readonly { readonly other: Figure; readonly kind: RelationKind; readonly note: string }[]
  >;
  /** Figures that only echo another of the ledger, from the day on which that one is public. */
  readonly echoes: ReadonlyMap<Figure, CalendarDate>;
  /** Breaks with the first day a figure counted the new way was public; null when none ever is. */
  readonly breaks: readonly {
    readonly seriesBreak: SeriesBreak;
    readonly cutFrom: CalendarDate | null;
  }[];
  /** Figures that may be joined, oldest reference time first, then oldest publication, then ledger order: whole series only. */
  readonly series: ReadonlyMap<string, readonly Figure[]>;
  /** The figures that were first public on each day, in ledger order. */
  readonly publishedOn: ReadonlyMap<CalendarDate, readonly Published[]>;
  /** The figures that fit what is asked for, in ledger order: only those of its measure and its place are looked at. */
  readonly fitting: (criteria: Criteria) => readonly Row[];
  /**
   * The figures of a question by scope, and in it by series, newest first. Each figure stands in the first scope it fits.
   */
  readonly membersOf: (question: Question) => ReadonlyMap<Scope, readonly (readonly Row[])[]>;
}

/** Where in a run the first figure stands that was public by a day; their number when none was. */
export function firstPublicBy(run: readonly Row[], day: CalendarDate): number {
  return firstWhere(earliestUpTo(run), (earliest) => earliest !== null && earliest <= day);
}

/** The earliest publication among each figure of a run and those before it; null when nobody dates any. */
const earliestUpTo = once((run: readonly Row[]): readonly (CalendarDate | null)[] => {
  let earliest: CalendarDate | null = null;
  return run.map(({ figure: { published } }) => {
    if (published !== null && (earliest === null || published < earliest)) earliest = published;
    return earliest;
  });
});

/**
 * True when a figure's own speaker stands behind it as its own: not doubtful, extrapolated or, by the day, a mere echo
 * (R22). What is told before the figure that it echoes is no echo until that one is public (R23).
 */
export function isFirm(figure: Figure, { echoes }: LedgerIndex, day: CalendarDate): boolean {
  const since = echoes.get(figure);
  return !isUnreliable(figure) && (since === undefined || since > day);
}

export const ledgerIndex = once((dataset: Dataset): LedgerIndex => {
  const rows = [...figuresHeld(dataset)].map((figure, at) => ({ figure, at }));
  const near = fittingOf(rows);
  const replaced = replacements(rows);
  const fitting = once((criteria: Criteria) => {
    mustHold(dataset, criteria);
    return near(criteria);
  });
  return {
    rowOf: new Map(rows.map((row) => [row.figure, row])),
    replacements: replaced,
    replacementsOf: Map.groupBy(replaced, ({ old }) => old),
    undated: [...figuresHeld(dataset)].filter(({ published }) => published === null),
    relations: relations(dataset),
    echoes: echoes(dataset),
    breaks: breaks(dataset),
    series: series(rows.filter(({ figure }) => isHeld(dataset, figure))),
    publishedOn: Map.groupBy([...figuresHeld(dataset)].filter(isPublished), ({ published }) => published),
    fitting,
    membersOf: members(dataset, fitting),
  };
});

/** A figure gives way once both it and the one that takes its place are public. */
function replacements(rows: readonly Row[]): LedgerIndex['replacements'] {
  return rows
    .map(({ figure }) => figure)
    .filter(isSuperseding)
    .flatMap((by) => {
      const day = replacedOn(by);
      return day === null ? [] : [{ old: by.supersedes.figure, by, day }];
    })
    .sort((a, b) => compareDates(a.day, b.day));
}

function relations(dataset: Dataset): LedgerIndex['relations'] {
  const ends = dataset.relations.flatMap(({ a, b, kind, note }) => [
    { figure: a, other: b, kind, note },
    { figure: b, other: a, kind, note },
  ]);
  return Map.groupBy(ends, ({ figure }) => figure);
}

function echoes({ relations: all }: Dataset): LedgerIndex['echoes'] {
  const since = new Map<Figure, CalendarDate>();
  for (const { kind, a, b } of all) {
    const day = kind === 'echo' ? b.published : null;
    const known = since.get(a);
    if (day !== null && (known === undefined || day < known)) since.set(a, day);
  }
  return since;
}

function breaks(dataset: Dataset): LedgerIndex['breaks'] {
  const { cutFrom } = tallyIn(dataset);
  return dataset.breaks.map((seriesBreak) => ({ seriesBreak, cutFrom: cutFrom.get(seriesBreak) ?? null }));
}

function series(rows: readonly Row[]): LedgerIndex['series'] {
  const runs = bySeries(rows);
  return new Map(
    [...runs].map(([key, run]) => [key, run.sort(byReferenceThenPublication).map((row) => row.figure)]),
  );
}

const bySeries = (rows: readonly Row[]) => Map.groupBy(rows, ({ figure }) => seriesKey(figure));

function byReferenceThenPublication({ figure: a }: Row, { figure: b }: Row): number {
  return compareReferenceTimes(a.time, b.time) || comparePublished(a.published, b.published);
}

/** Older first; a figure without a publication day counts as oldest. It is in no view, but must not upset the order. */
function comparePublished(a: CalendarDate | null, b: CalendarDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareDates(a, b);
}

function fittingOf(rows: readonly Row[]): LedgerIndex['fitting'] {
  const byMeasure = Map.groupBy(rows, ({ figure }) => figure.measure);
  const byPlace = once((measure: Measure) =>
    Map.groupBy(byMeasure.get(measure) ?? [], ({ figure }) => figure.place),
  );
  return (criteria) => {
    const { measure, place } = criteria;
    const near = measure ? (place ? byPlace(measure).get(place) : byMeasure.get(measure)) : rows;
    return (near ?? []).filter(({ figure }) => inScope(figure, criteria));
  };
}

function members(dataset: Dataset, fitting: LedgerIndex['fitting']): LedgerIndex['membersOf'] {
  return once((question) => {
    mustAnswer(dataset, question);
    const { scopes } = question;
    const taken = new Set<Row>();
    return new Map(
      scopes.map((scope) => {
        const left = fitting(scope).filter((row) => !taken.has(row));
        for (const row of left) taken.add(row);
        return [scope, [...bySeries(left).values()].map(newestFirst)];
      }),
    );
  });
}

const newestFirst = (run: readonly Row[]): readonly Row[] =>
  run.toSorted((a, b) => byReferenceThenPublication(b, a) || a.at - b.at);
