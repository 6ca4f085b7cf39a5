import type { Figure } from '../../domain/figure.ts';
import { measuresAround, placesAround, populationsAround } from '../../domain/hierarchy.ts';
import { boundsOf, isCeiling, leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { isPeriodWithin } from '../../domain/period.ts';
import { sameReferenceTime } from '../../domain/reference-time.ts';
import type { WholeView } from '../as-of.ts';
import { type Evidence, type Suspicion, suspicion } from './suspicion.ts';
import { exceeded, wholesOf } from './wholes.ts';

/** By what a figure counts a part of another. */
type Way = Extract<Evidence, { rule: 'part-above-whole' }>['by'];

/**
 * A part larger than its whole (R15, R37): a population than the one it belongs to, a place than the place around it, a
 * cause than all causes, a time within a longer one. Only as one named originator counts them: between two it is
 * a disagreement. Bounds must leave no way out, but a floor of the whole counts as the number it prints, for whoever
 * found that many in a part has found them in the whole.
 */
export function partsAboveWholes(view: WholeView): readonly Suspicion[] {
  const counted = view.figures.filter(
    ({ measure, quantity, originator }) =>
      originator.named && measure.unit !== 'percent' && quantity.kind !== 'unavailable',
  );
  const byCount = new Map(
    [...Map.groupBy(counted, (figure) => wholeKey(figure, figure))].map(([key, figures]) => [
      key,
      wholesOf(figures.map((figure) => ({ figure, most: mostOf(figure) }))),
    ]),
  );
  return counted.flatMap((part) => {
    const least = isCeiling(part.quantity) ? 0 : (boundsOf(part.quantity)?.low ?? 0);
    return [part.place, ...placesAround(part.place)].flatMap((place) =>
      [part.population, ...populationsAround(part.population)].flatMap((population) =>
        [part.measure, ...measuresAround(part.measure)].flatMap((measure) => {
          const wholes = byCount.get(wholeKey(part, { place, population, measure }));
          const smaller = wholes ? exceeded(wholes, part, least) : [];
          return smaller.flatMap((whole) => {
            const by = wayOfPart(part, whole);
            const numbers = by && printed(part, whole);
            return numbers ? [suspicion([part, whole], { rule: 'part-above-whole', ...numbers, by })] : [];
          });
        }),
      ),
    );
  });
}

/** What one originator counts in one kind of time, stocks each day apart: only within it can a whole be found. */
function wholeKey(
  { originator, time }: Figure,
  { measure, population, place }: Pick<Figure, 'measure' | 'population' | 'place'>,
): string {
  const day = time.kind === 'stock' ? time.asOf : '';
  return `${originator.id} ${time.kind} ${day} ${measure.id} ${population.id} ${place.id}`;
}

/** In what way a figure counts a part of another that is as wide or wider; null when both count the same. */
function wayOfPart(part: Figure, whole: Figure): Way | null {
  const way = (['place', 'population', 'measure'] as const).find((each) => part[each] !== whole[each]);
  if (sameReferenceTime(part.time, whole.time)) return way ?? null;
  return timeWithin(part, whole) ? (way ?? 'time') : null;
}

/** A flow within a longer one, or a running total that starts no earlier and ends no later, both by the same counter. */
function timeWithin({ time: part }: Figure, { time: whole }: Figure): boolean {
  if (part.kind === 'flow' && whole.kind === 'flow') return isPeriodWithin(part, whole);
  if (part.kind !== 'running-total' || whole.kind !== 'running-total') return false;
  return part.since > whole.since && part.until <= whole.until;
}

/** The most a whole can be; a floor counts as the number it prints. */
function mostOf({ quantity }: Figure): number {
  const high = boundsOf(quantity)?.high ?? Infinity;
  return high === Infinity ? (mostClaimed(quantity) ?? Infinity) : high;
}

function printed(part: Figure, whole: Figure): { part: number; whole: number } | null {
  const [least, most] = [leastClaimed(part.quantity), mostClaimed(whole.quantity)];
  return least === null || most === null ? null : { part: least, whole: most };
}
