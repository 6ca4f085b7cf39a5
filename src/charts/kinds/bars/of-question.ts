import type { BarMonth, MonthlyBarsModel, OtherClaim } from './model.ts';
import { monthsBetween, valueTicks } from '../../ticks.ts';
import { breakNote } from '../../../claims/break-text.ts';
import { amountText, briefAmount } from '../../../claims/description.ts';
import { speakerLabel } from '../../../claims/speaker-name.ts';
import { marksOf } from '../../../claims/marks.ts';
import { claimMark } from '../../../claims/track-scale.ts';
import { compareDates } from '../../../domain/calendar-date.ts';
import type { Figure } from '../../../domain/figure.ts';
import { mostClaimed } from '../../../domain/quantity.ts';
import type { Question, Scope } from '../../../domain/question.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import type { Words } from '../../../i18n/words.ts';
import { agedClaims } from '../../../statistics/answers.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { type Finding, findingOf } from '../../../statistics/finding.ts';
import { figuresFitting, type Series, seriesOf } from '../../../statistics/series.ts';
import { breaksOf } from '../../questions/chart-breaks.ts';
import { chartSentence } from '../../questions/chart-sentence.ts';
import { type DrawnScope, figuresOfSeries, type ScopeToDraw } from '../../questions/drawn-scope.ts';
import { figureText } from '../../questions/figure-text.ts';
import { sayFinding } from '../../questions/finding-text.ts';
import { usualEdge, usualText } from '../../questions/usual-edge.ts';
import { markState } from '../../questions/mark-state.ts';

/** A single bar shows no course. */
const FEWEST_BARS = 2;

/** The monthly scopes of a question as bars, one drawing for each thing counted; of a single bar only where the ledger asks for it. */
export function barCharts(view: AsOfView, question: Question): readonly ScopeToDraw[] {
  const fewest = question.charts.includes('bars') ? 1 : FEWEST_BARS;
  const countIn = (scope: Scope | null) => (scope ? figuresFitting(view, scope).length : 0);
  return barScopes(question).flatMap((scopes) => {
    const ofWhole = countIn(scopes.whole);
    const figureCount = ofWhole + countIn(scopes.part);
    if (ofWhole === 0 || figureCount < fewest) return [];
    return {
      id: `${question.id}-${scopes.whole.measure.id}`,
      figureCount,
      draw: (words) => drawScopes(view, question, scopes, words),
    };
  });
}

function drawScopes(
  view: AsOfView,
  question: Question,
  scopes: BarScopes,
  words: Words,
): Omit<DrawnScope, 'id'> {
  const { whole, part } = scopes;
  const longest = byLength(seriesOf(view, whole)).slice(0, 1);
  const finding = findingOf(view, longest, null);
  const model = barsModel(view, scopes, finding, agedClaims(view, question), words);
  const drawnPart = model.months.some(({ bar }) => bar?.part) ? part : null;
  return {
    title: words.t('desk.chart.byMonth', { heading: whole.heading }),
    finding: finding && sayFinding(finding, view, words),
    kind: whole.timeKind,
    notes: breaksOf(view, whole).map((cut) => ({ badge: null, text: breakNote(cut, view, words) })),
    key: [
      drawnPart
        ? words.t(view.narrowed ? 'desk.chart.partNoteFiltered' : 'desk.chart.partNote', {
            part: drawnPart.place?.name ?? '',
          })
        : words.t(view.narrowed ? 'desk.chart.barNoteFiltered' : 'desk.chart.barNote'),
      ...usualText(longest, words),
    ].join(' '),
    figures: [whole, part].flatMap((scope) => (scope ? figuresOfSeries(seriesOf(view, scope)) : [])),
    model,
  };
}

/** A monthly count and, where the question has it, the part of it in a place within. */
interface BarScopes {
  readonly whole: Scope;
  readonly part: Scope | null;
}

/** Monthly scopes of a question, each with the scope that counts the same in a place inside it. */
function barScopes(question: Question): readonly BarScopes[] {
  const monthly = question.scopes.filter(({ period }) => period === 'month');
  const isInside = (part: Scope, whole: Scope) =>
    part.measure === whole.measure &&
    part.population === whole.population &&
    whole.place !== null &&
    part.place?.parent === whole.place;
  const parts = new Set(monthly.filter((part) => monthly.some((whole) => isInside(part, whole))));
  return monthly
    .filter((scope) => !parts.has(scope))
    .map((whole) => ({ whole, part: monthly.find((part) => isInside(part, whole)) ?? null }));
}

/**
 * Bars of the originator with most months; claims of others stand beside them as marks, never in a bar (R19). Throws where
 * the view has no figure of the whole.
 */
function barsModel(
  view: AsOfView,
  { whole, part }: BarScopes,
  finding: Finding | null,
  aged: ReadonlySet<Figure>,
  words: Words,
): MonthlyBarsModel {
  const [main, ...rest] = byLength(seriesOf(view, whole));
  if (!main) throw new Error(`Nothing is known of ${whole.heading}.`);
  const parts = part
    ? byLength(seriesOf(view, part)).find(({ originator }) => originator === main.originator)
    : undefined;
  const partOf = new Map(parts?.points.map(({ figure }) => [monthKey(figure), figure]));
  const figures = new Map(main.points.map(({ figure }) => [monthKey(figure), figure]));
  const others = rest.flatMap(({ points }) =>
    points.flatMap(({ figure, day }) =>
      otherClaim(figure, view, aged, words).map((claim) => ({ claim, day })),
    ),
  );
  // A claim of others may speak of a month before or after all bars; without its month it would stand on no month at all.
  const days = [...main.points, ...others].map(({ day }) => day).sort(compareDates);
  const months = monthsBetween(days[0] ?? view.day, days.at(-1) ?? view.day);
  const largest = Math.max(
    ...[...figures.values()].map(({ quantity }) => mostClaimed(quantity) ?? 0),
    ...others.map(({ claim }) => claim.high),
  );
  const usual = usualEdge(main);
  return {
    chart: 'bars',
    heading: whole.heading,
    ...(usual === null ? {} : { usual }),
    sentence: chartSentence(
      { heading: whole.heading, finding, gaps: main.gaps, breaks: breaksOf(view, whole) },
      view,
      words,
    ),
    direction: words.direction,
    valueTicks: valueTicks(largest * 1.08, 4).map((at) => ({ at, label: words.number(at) })),
    months: months.map((month, index): BarMonth => {
      const key = month.slice(0, 7);
      const figure = figures.get(key);
      return {
        key,
        label: words.date(month, 'axis'),
        ...(index === 0 || month.endsWith('-01-01') ? { year: month.slice(0, 4) } : {}),
        bar: figure ? monthBar(figure, partOf.get(key), view, aged, words) : null,
      };
    }),
    others: others.map(({ claim }) => claim),
    missingLabel: words.t(view.narrowed ? 'desk.chart.missingFiltered' : 'desk.chart.missing'),
  };
}

const byLength = (all: readonly Series[]) => all.toSorted((a, b) => b.points.length - a.points.length);
const monthKey = (figure: Figure) => referenceDay(figure.time).slice(0, 7);

function monthBar(
  figure: Figure,
  part: Figure | undefined,
  view: AsOfView,
  aged: ReadonlySet<Figure>,
  words: Words,
): BarMonth['bar'] {
  const mark = claimMark(figure.quantity);
  if (!mark) return null;
  const { low: value, ...drawn } = mark;
  const inside = part && claimMark(part.quantity);
  return {
    id: figure.id,
    kind: figure.originator.kind,
    value,
    ...drawn,
    ...markState(figure, aged),
    label: briefAmount(figure, words),
    text: figureText(figure, view, words),
    part: part && inside ? { id: part.id, value: inside.low, text: figureText(part, view, words) } : null,
  };
}

function otherClaim(figure: Figure, view: AsOfView, aged: ReadonlySet<Figure>, words: Words): OtherClaim[] {
  const mark = claimMark(figure.quantity);
  if (!mark) return [];
  const { low: value, ...drawn } = mark;
  return [
    {
      id: figure.id,
      month: monthKey(figure),
      kind: figure.originator.kind,
      value,
      ...drawn,
      ...markState(figure, aged),
      label: amountText(figure, words),
      by: words.list([
        speakerLabel(figure, words),
        ...marksOf(view, figure).map((shown) => words.t(`claims.mark.${shown}`)),
      ]),
      text: figureText(figure, view, words),
    },
  ];
}
