import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import {
  type PeriodLength,
  type TimeKind,
  periodOf,
  referenceDay,
  startOfCount,
} from '../domain/reference-time.ts';
import { type Criteria, inScope, seriesKey } from '../domain/scope.ts';
import { cutsCountOf } from '../domain/series-break.ts';
import type { Subject } from '../domain/subject.ts';
import type { AsOfView, BreakInView } from './as-of.ts';
import { breakBetween, partsFigures } from './breaks.ts';
import { isFirm, ledgerIndex } from './ledger-index.ts';
import { type Gap, gapBetween, longestSilence } from './silence.ts';
import { held } from '../domain/held.ts';

export interface SeriesPoint {
  readonly figure: Figure;
  /** The last day the figure speaks about. */
  readonly day: CalendarDate;
}

/** Figures of one originator that may stand in one line (R25, R28). */
export interface Series extends Subject {
  readonly key: string;
  readonly timeKind: TimeKind;
  readonly since: CalendarDate | null;
  readonly period: PeriodLength | null;
  /** By reference day, then publication, then ledger order; two figures about one day are two points. */
  readonly points: readonly SeriesPoint[];
  /** Runs that may be joined: cut at gaps, at breaks and at figures without a number, which stand in no run. */
  readonly segments: readonly (readonly SeriesPoint[])[];
  readonly gaps: readonly Gap[];
  /** Days without a figure that are no gap yet. */
  readonly longestSilence: number;
  readonly breaks: readonly BreakInView[];
}

/**
 * The series in view that fit the criteria, in ledger order of their first figures. One series never mixes
 * originators, measures, populations, places, kinds of time, starts of count or lengths of period; figures of
 * unnamed originators, and those nobody stands behind as their own, are each a series of one point (R10, R14, R22,
 * R25, R28).
 */
export function seriesOf(view: AsOfView, criteria: Criteria): readonly Series[] {
  return seriesOfView(view)(criteria);
}

/** The figures in view that fit the criteria, in ledger order: each is a point of one of the series. */
export function figuresFitting(view: AsOfView, criteria: Criteria): readonly Figure[] {
  return ledgerIndex(view.dataset)
    .fitting(criteria)
    .map(({ figure }) => figure)
    .filter((figure) => view.includes(figure));
}

/** Cards, charts and their tables all ask for the same ones. */
const seriesOfView = once((view: AsOfView) => once((criteria: Criteria) => findSeries(view, criteria)));

function findSeries(view: AsOfView, criteria: Criteria): readonly Series[] {
  const index = ledgerIndex(view.dataset);
  const keys = new Set(figuresFitting(view, criteria).map(seriesKey));
  return [...keys].flatMap((key) => {
    const figures = held(index.series, key).filter(
      (figure) => inScope(figure, criteria) && view.includes(figure),
    );
    const firm = figures.filter((figure) => isFirm(figure, index, view.day));
    const apart = figures.filter((figure) => !isFirm(figure, index, view.day));
    return [
      seriesFrom(view, key, firm) ?? [],
      ...apart.map((figure) => seriesFrom(view, `${key}|${figure.id}`, [figure]) ?? []),
    ].flat();
  });
}

function seriesFrom(view: AsOfView, key: string, figures: readonly Figure[]): Series | null {
  const [first] = figures;
  if (!first) return null;
  const { originator } = first;
  const points = figures.map((figure) => ({ figure, day: referenceDay(figure.time) }));
  return {
    key,
    originator,
    measure: first.measure,
    population: first.population,
    place: first.place,
    timeKind: first.time.kind,
    since: startOfCount(first.time),
    period: periodOf(first.time),
    points,
    ...cutUp(view, points),
    breaks: view.breaks.filter((cut) => cutsCountOf(cut, first) && partsFigures(cut, figures)),
  };
}

function cutUp(
  view: AsOfView,
  points: readonly SeriesPoint[],
): Pick<Series, 'segments' | 'gaps' | 'longestSilence'> {
  const longest = longestSilence(points.map(({ day }) => day));
  const segments: SeriesPoint[][] = [];
  const gaps: Gap[] = [];
  let run: SeriesPoint[] = [];
  let before: SeriesPoint | null = null;
  for (const point of points) {
    const gap = before && silence(before.figure, point.figure, longest);
    if (gap) gaps.push(gap);
    const silent = point.figure.quantity.kind === 'unavailable';
    const cut = gap !== null || (before !== null && breakBetween(view, before.figure, point.figure) !== null);
    if ((cut || silent) && run.length > 0) {
      segments.push(run);
      run = [];
    }
    if (!silent) run.push(point);
    before = point;
  }
  if (run.length > 0) segments.push(run);
  return { segments, gaps, longestSilence: longest };
}

function silence({ time: earlier }: Figure, { time: later }: Figure, longest: number): Gap | null {
  const areFlows = earlier.kind === 'flow' && later.kind === 'flow';
  return areFlows
    ? gapBetween(earlier.to, later.from)
    : gapBetween(referenceDay(earlier), referenceDay(later), longest);
}
