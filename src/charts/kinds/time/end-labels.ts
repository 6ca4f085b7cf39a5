import type { PointLabel } from './model.ts';
import { amountText } from '../../../claims/description.ts';
import { bodyOrOutlet } from '../../../claims/speaker-name.ts';
import { isInferred } from '../../../domain/basis.ts';
import { compareDates, daysBetween, sameYear } from '../../../domain/calendar-date.ts';
import { mostClaimed } from '../../../domain/quantity.ts';
import { referenceDay } from '../../../domain/reference-time.ts';
import type { Words } from '../../../i18n/words.ts';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { isFirm, ledgerIndex } from '../../../statistics/ledger-index.ts';
import type { Series, SeriesPoint } from '../../../statistics/series.ts';
import type { Figure } from '../../../domain/figure.ts';

/** At most so many series carry a label at their end. */
const MOST_LABELS = 3;
/** Two labels nearer than this share of the scale would cover one another. */
const LABEL_ROOM = 0.09;
/** A series that ended longer ago than this is no longer named. */
const NEWEST_DAYS = 60;

/**
 * Labels by figure: of the newest figure in doubt, and of the ends of the longest and newest firm series, as many as do
 * not cover one another. At most three together.
 */
export function endLabels(
  all: readonly Series[],
  view: AsOfView,
  largest: number,
  words: Words,
): ReadonlyMap<Figure, PointLabel> {
  const ends = all
    .flatMap(({ points }) => points.at(-1) ?? [])
    .filter(({ figure }) => isFirm(figure, ledgerIndex(view.dataset), view.day))
    .filter(({ day }) => daysBetween(day, view.day) < NEWEST_DAYS)
    .toSorted((a, b) => lengthOf(all, b) - lengthOf(all, a) || compareDates(b.day, a.day));
  const placed = all
    .flatMap(({ points }) => points)
    .filter(isInDoubt)
    .toSorted((a, b) => compareDates(b.day, a.day))
    .slice(0, 1);
  const height = ({ figure }: SeriesPoint) => (mostClaimed(figure.quantity) ?? 0) / largest;
  for (const end of ends) {
    const free = placed.every((other) => Math.abs(height(other) - height(end)) > LABEL_ROOM);
    if (free && placed.length < MOST_LABELS) placed.push(end);
  }
  return new Map(placed.map((point) => [point.figure, pointLabel(point, view, words)]));
}

const isInDoubt = ({ figure: { status, quantity } }: SeriesPoint): boolean =>
  status === 'doubtful' && quantity.kind !== 'unavailable';

function lengthOf(all: readonly Series[], end: SeriesPoint): number {
  return all.find(({ points }) => points.at(-1) === end)?.points.length ?? 0;
}

function pointLabel(point: SeriesPoint, { day }: AsOfView, words: Words): PointLabel {
  const { figure } = point;
  const end = referenceDay(figure.time);
  const when = words.date(end, sameYear(end, day) ? 'day-month' : 'full');
  const who = bodyOrOutlet(figure);
  return {
    value: isInDoubt(point)
      ? words.t('charts.doubt', { amount: amountText(figure, words) })
      : amountText(figure, words),
    by: [`${who},`, isInferred(figure.dateBasis) ? `${when} ${words.t('claims.inferredBrief')}` : when],
  };
}
