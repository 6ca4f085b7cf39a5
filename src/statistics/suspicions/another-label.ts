import { daysBetween } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import type { AsOfView } from '../as-of.ts';
import { isPartOf } from '../sum-refusals.ts';
import { singleNumber } from './digits.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

/** How many times apart the numbers on either side may be for a place between them to mean anything. */
const CLOSE = 3;
const NEAR_DAYS = 60;

/**
 * A number that fits the count of somebody else (R14, R37): for another population it lies between an earlier and a
 * later number of the same measure, place and start of count, and for its own population no other claim of about its
 * size stands near. The label may be wrong.
 */
export function anotherLabels(view: AsOfView): readonly Suspicion[] {
  const totals = view.figures.filter(
    ({ time }) => time.kind !== 'stock' && referenceStart(time) < referenceDay(time),
  );
  const groups = Map.groupBy(
    totals,
    ({ measure, place, time }) => `${measure} ${place} ${referenceStart(time)}`,
  );
  return [...groups.values()].flatMap((figures) =>
    figures.flatMap((figure) => {
      const number = singleNumber(figure);
      if (number === null || hasSupport(view, figure, number)) return [];
      const others = figures.filter(({ population }) => isStranger(view, population, figure.population));
      return [...Map.groupBy(others, ({ population }) => population)].flatMap(([population, sameLabel]) => {
        const around = surrounding(figure, number, sameLabel);
        return around
          ? [
              suspicion([figure, ...around.figures], {
                rule: 'another-label',
                number,
                between: around.between,
                population,
              }),
            ]
          : [];
      });
    }),
  );
}

function isStranger({ dataset }: AsOfView, a: string, b: string): boolean {
  return a !== b && !isPartOf(dataset, a, b) && !isPartOf(dataset, b, a);
}

/** True when another claim about the same people of nearly that time, in whatever place, is within a factor of two. */
function hasSupport(view: AsOfView, figure: Figure, number: number): boolean {
  return view.figures.some((other) => {
    const value = singleNumber(other);
    return (
      other !== figure &&
      other.measure === figure.measure &&
      other.population === figure.population &&
      other.status !== 'doubtful' &&
      Math.abs(daysBetween(referenceDay(other.time), referenceDay(figure.time))) <= NEAR_DAYS &&
      value !== null &&
      value <= number * 2 &&
      value >= number / 2
    );
  });
}

/** The last number before and the first one after, when they rise and hold this one between them. */
function surrounding(
  figure: Figure,
  number: number,
  others: readonly Figure[],
): { figures: readonly Figure[]; between: { low: number; high: number } } | null {
  const day = referenceDay(figure.time);
  const ordered = others.toSorted((a, b) => (referenceDay(a.time) < referenceDay(b.time) ? -1 : 1));
  const before = ordered.findLast((other) => referenceDay(other.time) < day);
  const after = ordered.find((other) => referenceDay(other.time) > day);
  const [low, high] = [before && singleNumber(before), after && singleNumber(after)];
  if (!before || !after || !low || !high || high > low * CLOSE) return null;
  return low < number && number < high ? { figures: [before, after], between: { low, high } } : null;
}
