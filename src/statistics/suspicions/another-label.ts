import { type CalendarDate, compareDates, daysBetween, firstNotBefore } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { populationsAround } from '../../domain/hierarchy.ts';
import type { Population } from '../../domain/measure.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import type { WholeView } from '../as-of.ts';
import { singleNumber } from './digits.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

/** How many times apart the numbers on either side may be for a place between them to mean anything. */
const CLOSE = 3;
/** Days within which a claim of about its size supports a number. */
const NEAR_DAYS = 60;

/**
 * A number that fits the count of somebody else (R14, R37): for another population it lies between an earlier and a
 * later number of the same measure, place and start of count, and for its own population no other claim of about its
 * size stands near. The label may be wrong.
 */
export function anotherLabels(view: WholeView): readonly Suspicion[] {
  const totals = view.figures.filter(
    ({ time }) => time.kind !== 'stock' && referenceStart(time) < referenceDay(time),
  );
  const groups = Map.groupBy(
    totals,
    ({ measure, place, time }) => `${measure.id} ${place.id} ${referenceStart(time)}`,
  );
  const sameLabel = Map.groupBy(view.figures, labelKey);
  return [...groups.values()].flatMap((figures) => {
    const populations = [...Map.groupBy(figures, ({ population }) => population)].map(
      ([population, others]) => [population, byDay(others)] as const,
    );
    if (populations.length < 2) return [];
    return figures.flatMap((figure) => {
      const number = singleNumber(figure);
      if (number === null) return [];
      return populations.flatMap(([population, others]) => {
        if (!areStrangers(population, figure.population)) return [];
        const around = surrounding(figure, number, others);
        if (!around || hasSupport(sameLabel.get(labelKey(figure)) ?? [], figure, number)) return [];
        const { between, figures: neighbours } = around;
        return [suspicion([figure, ...neighbours], { rule: 'another-label', number, between, population })];
      });
    });
  });
}

function labelKey({ measure, population }: Figure): string {
  return `${measure.id} ${population.id}`;
}

function areStrangers(a: Population, b: Population): boolean {
  return a !== b && !populationsAround(a).includes(b) && !populationsAround(b).includes(a);
}

/** True when another claim about the same people of nearly that time, in whatever place, is within a factor of two. */
function hasSupport(sameLabel: readonly Figure[], figure: Figure, number: number): boolean {
  return sameLabel.some((other) => {
    const value = singleNumber(other);
    if (other === figure || other.status === 'doubtful' || value === null) return false;
    const days = Math.abs(daysBetween(referenceDay(other.time), referenceDay(figure.time)));
    return days <= NEAR_DAYS && value <= number * 2 && value >= number / 2;
  });
}

/** Figures by the day they speak about, of one day in ledger order. */
function byDay(figures: readonly Figure[]): readonly (readonly [CalendarDate, readonly Figure[]])[] {
  return [...Map.groupBy(figures, ({ time }) => referenceDay(time))].toSorted(([a], [b]) =>
    compareDates(a, b),
  );
}

/** The last number before and the first one after, when they rise and hold this one between them. */
function surrounding(
  figure: Figure,
  number: number,
  days: ReturnType<typeof byDay>,
): { figures: readonly Figure[]; between: { low: number; high: number } } | null {
  const day = referenceDay(figure.time);
  const next = firstNotBefore(days, ([each]) => each, day);
  const before = days[next - 1]?.[1][0];
  const after = days[days[next]?.[0] === day ? next + 1 : next]?.[1][0];
  const [low, high] = [before && singleNumber(before), after && singleNumber(after)];
  if (!before || !after || !low || !high || high > low * CLOSE) return null;
  return low < number && number < high ? { figures: [before, after], between: { low, high } } : null;
}
