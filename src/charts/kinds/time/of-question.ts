import type { ChartPoint, ChartSeries, PointLabel, TimeChartModel } from './model.ts';
import { daySpan, timeTicks, valueTicks } from '../../ticks.ts';
import { claimMark } from '../../../claims/track-scale.ts';
import { compareDates, type CalendarDate, dayNumber } from '../../../domain/calendar-date.ts';
import { held } from '../../../domain/held.ts';
import { once } from '../../../domain/once.ts';
import type { Question, Scope } from '../../../domain/question.ts';
import { referenceStart } from '../../../domain/reference-time.ts';
import type { Words } from '../../../i18n/words.ts';
import { agedClaims, leadingFigure } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { type Finding, findingOf } from '../../../statistics/finding.ts';
import { type Series, type SeriesPoint, figuresFitting, seriesOf } from '../../../statistics/series.ts';
import { type Gap, gapsAmong } from '../../../statistics/silence.ts';
import { breaksOf, chartBreaks } from '../../questions/chart-breaks.ts';
import { chartEvents } from '../../questions/chart-events.ts';
import { chartNotes } from '../../questions/chart-notes.ts';
import { chartSentence } from '../../questions/chart-sentence.ts';
import { type DrawnScope, figuresOfSeries, type ScopeToDraw } from '../../questions/drawn-scope.ts';
import { endLabels } from './end-labels.ts';
import { figureText } from '../../questions/figure-text.ts';
import { sayFinding } from '../../questions/finding-text.ts';
import { largestOnScales } from '../../questions/shared-scale.ts';
import { usualEdge, usualText } from '../../questions/usual-edge.ts';
import { markState } from '../../questions/mark-state.ts';
import type { Figure } from '../../../domain/figure.ts';

/** Room after the as-of day, in days, for the hatching of what is not known yet. */
const DAYS_BEYOND = 10;
const FEWEST_POINTS = 4;

/** The dates that the charts of one question share, so that they may be compared, and the largest number on a scale. */
interface TimeFrame {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly largest: number;
}

/** The scopes of a question over time that have figures enough to show a course, on the same dates, and on one scale where they may be compared; none when nothing makes a line. */
export function timeCharts(view: AsOfView, question: Question): readonly ScopeToDraw[] {
  const counted = question.scopes
    .filter(({ timeKind }) => timeKind !== 'flow')
    .map((scope) => ({ scope, figureCount: figuresFitting(view, scope).length }))
    .filter(({ figureCount }) => figureCount >= FEWEST_POINTS);
  const scopes = counted.map(({ scope }) => scope);
  const frames = once(() => {
    const dates = datesOf(view, scopes);
    const scales = largestOnScales(view, scopes);
    return (scope: Scope): TimeFrame => ({ ...dates, largest: held(scales, scope) });
  });
  return counted.map(({ scope, figureCount }) => ({
    id: [question, scope.measure, scope.place, scope.population].flatMap((part) => part?.id ?? []).join('-'),
    figureCount,
    draw: (words) => drawScope(view, question, scope, frames()(scope), words),
  }));
}

function drawScope(
  view: AsOfView,
  question: Question,
  scope: Scope,
  frame: TimeFrame,
  words: Words,
): Omit<DrawnScope, 'id'> {
  const all = seriesOf(view, scope);
  const finding = findingOf(view, all, leadingFigure(view, question)?.id ?? null);
  const gaps = gapsOf(all);
  const notes = chartNotes(
    gaps,
    breaksOf(view, scope),
    { shown: { from: frame.first, to: frame.last }, after: chartEvents(view).shown.length },
    view,
    words,
  );
  return {
    title: scope.heading,
    kind: scope.timeKind,
    ...readingOf(all, words),
    finding: finding && sayFinding(finding, view, words),
    figures: figuresOfSeries(all),
    gaps,
    notes,
    model: timeModel(view, scope, frame, { finding, notes }, agedClaims(view, question), words),
  };
}

/** How dashes are read, and lines and bands where no mark stands on them (R4). */
function readingOf(all: readonly Series[], words: Words): Pick<DrawnScope, 'key'> {
  const inDoubt = figuresOfSeries(all).some(({ status }) => status === 'doubtful');
  const said = [...(inDoubt ? [words.t('charts.doubtNote')] : []), ...usualText(all, words)];
  return said.length === 0 ? {} : { key: said.join(' ') };
}

function datesOf(view: AsOfView, scopes: readonly Scope[]): Omit<TimeFrame, 'largest'> {
  const points = scopes.flatMap((scope) => seriesOf(view, scope)).flatMap((series) => series.points);
  const days = points.map(({ day }) => day).sort(compareDates);
  const [first, lastPoint] = [days[0] ?? view.day, days.at(-1) ?? view.day];
  const start = points.some(({ figure }) => figure.time.kind === 'running-total')
    ? points.map(({ figure }) => referenceStart(figure.time)).sort(compareDates)[0]
    : first;
  return daySpan(start ?? first, view.day < lastPoint ? lastPoint : view.day, DAYS_BEYOND);
}

/** One scope of a question over time: a line for each originator, gaps and breaks kept open (R25, R28). */
function timeModel(
  view: AsOfView,
  scope: Scope,
  frame: TimeFrame,
  { finding, notes }: { finding: Finding | null; notes: ReturnType<typeof chartNotes> },
  aged: ReadonlySet<Figure>,
  words: Words,
): TimeChartModel {
  const all = seriesOf(view, scope);
  const labels = endLabels(all, view, frame.largest, words);
  const silences = gapsOf(all);
  const ticks = timeTicks(frame.first, frame.last);
  const badgeOf = (about: 'gap' | 'break', day: CalendarDate) =>
    notes.find((note) => note.about === about && note.day === day)?.badge ?? null;
  return {
    chart: 'time',
    sentence: chartSentence(
      { heading: scope.heading, finding, gaps: silences, breaks: breaksOf(view, scope) },
      view,
      words,
    ),
    direction: words.direction,
    days: { first: dayNumber(frame.first), last: dayNumber(frame.last) },
    dayTicks: ticks.days.map((day, index) => ({
      at: dayNumber(day),
      label: words.date(day, ticks.by === 'month' ? 'axis' : 'day-month'),
      ...(index === 0 || day.endsWith('-01-01') ? { year: day.slice(0, 4) } : {}),
    })),
    valueTicks: valueTicks(frame.largest * 1.08).map((at) => ({ at, label: words.number(at) })),
    series: all.map((series) => chartSeries(series, view, labels, aged, words)),
    gaps: silences.map(({ from, to }) => ({
      from: dayNumber(from),
      to: dayNumber(to),
      badge: badgeOf('gap', from),
    })),
    breaks: chartBreaks(breaksOf(view, scope), (day) => badgeOf('break', day), words),
    events: chartEvents(view).shown.map(({ date }, index) => ({
      at: dayNumber(date),
      badge: String(index + 1),
    })),
    asOf: dayNumber(view.day),
  };
}

/** Days on which nobody in any of the series gave a figure, and which no line crosses (R28). */
function gapsOf(all: readonly Series[]): readonly Gap[] {
  const daysOf = (points: readonly SeriesPoint[]) => points.map(({ day }) => day);
  return gapsAmong(
    all.flatMap(({ points }) => daysOf(points)),
    all.flatMap(({ segments }) => segments.map(daysOf)),
  );
}

function chartSeries(
  series: Series,
  view: AsOfView,
  labels: ReadonlyMap<Figure, PointLabel>,
  aged: ReadonlySet<Figure>,
  words: Words,
): ChartSeries {
  const joined = series.points.length > 2;
  const usual = usualEdge(series);
  return {
    key: series.key,
    kind: series.originator.kind,
    ...(usual === null ? {} : { usual }),
    form: !joined ? 'apart' : series.timeKind === 'running-total' ? 'stairs' : 'line',
    runs: series.segments.map((run) => run.flatMap((point) => chartPoint(point, view, labels, aged, words))),
  };
}

function chartPoint(
  point: SeriesPoint,
  view: AsOfView,
  labels: ReadonlyMap<Figure, PointLabel>,
  aged: ReadonlySet<Figure>,
  words: Words,
): ChartPoint[] {
  const { figure, day } = point;
  const mark = claimMark(figure.quantity);
  const label = labels.get(figure);
  if (!mark) return [];
  return [
    {
      id: figure.id,
      day: dayNumber(day),
      ...mark,
      ...markState(figure, aged),
      text: figureText(figure, view, words),
      ...(label ? { label } : {}),
    },
  ];
}
