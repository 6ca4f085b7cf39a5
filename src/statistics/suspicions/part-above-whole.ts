import type { Figure } from '../../domain/figure.ts';
import { boundsOf, isCeiling, leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { sameReferenceTime } from '../../domain/reference-time.ts';
import type { AsOfView } from '../as-of.ts';
import { type Suspicion, suspicion } from './suspicion.ts';

type Way = 'place' | 'population' | 'measure' | 'time';

/**
 * A part larger than its whole (R15, R37): a population than the one it belongs to, a place than the place around it, a
 * cause than all causes, a time within a longer one. Only as one named originator counts them: between two it is
 * a disagreement. Bounds must leave no way out, but a floor of the whole counts as the number it prints, for whoever
 * found that many in a part has found them in the whole.
 */
export function partsAboveWholes(view: AsOfView): readonly Suspicion[] {
  const { dataset } = view;
  const wider = {
    place: ancestors(dataset.places, (place) => place.parent),
    population: ancestors(dataset.populations, (population) => population.partOf),
    measure: ancestors(dataset.measures, (measure) => measure.partOf),
  };
  const counted = view.figures.filter(
    ({ measure, quantity, originator }) =>
      dataset.originators.get(originator)?.named &&
      dataset.measures.get(measure)?.unit !== 'percent' &&
      quantity.kind !== 'unavailable',
  );
  const byKind = Map.groupBy(
    counted,
    ({ measure, originator, time }) =>
      `${originator} ${time.kind} ${[...(wider.measure.get(measure) ?? [])].at(-1) ?? measure}`,
  );
  return [...byKind.values()].flatMap((figures) =>
    figures.flatMap((part) =>
      figures.flatMap((whole) => {
        const way = part === whole ? null : wayOfPart(part, whole, wider);
        if (way === null) return [];
        const numbers = excess(part, whole);
        return numbers ? [suspicion([part, whole], { rule: 'part-above-whole', ...numbers, by: way })] : [];
      }),
    ),
  );
}

interface Wider {
  readonly place: ReadonlyMap<string, ReadonlySet<string>>;
  readonly population: ReadonlyMap<string, ReadonlySet<string>>;
  readonly measure: ReadonlyMap<string, ReadonlySet<string>>;
}

/** In what way one figure counts a part of another; null when it does not, or when both count the same. */
function wayOfPart(part: Figure, whole: Figure, wider: Wider): Way | null {
  const ways: Way[] = [];
  for (const way of ['place', 'population', 'measure'] as const) {
    if (part[way] === whole[way]) continue;
    if (!wider[way].get(part[way])?.has(whole[way])) return null;
    ways.push(way);
  }
  if (sameReferenceTime(part.time, whole.time)) return ways[0] ?? null;
  const within = timeWithin(part, whole);
  return within ? (ways[0] ?? 'time') : null;
}

/** A flow within a longer one, or a running total that starts no earlier and ends no later, both by the same counter. */
function timeWithin({ time: part }: Figure, { time: whole }: Figure): boolean {
  if (part.kind === 'flow' && whole.kind === 'flow') return part.from >= whole.from && part.to <= whole.to;
  if (part.kind !== 'running-total' || whole.kind !== 'running-total') return false;
  return part.since > whole.since && part.until <= whole.until;
}

function excess(part: Figure, whole: Figure): { part: number; whole: number } | null {
  const [least, most] = [leastClaimed(part.quantity), mostClaimed(whole.quantity)];
  const [partBounds, wholeBounds] = [boundsOf(part.quantity), boundsOf(whole.quantity)];
  if (least === null || most === null || !partBounds || !wholeBounds) return null;
  const high = wholeBounds.high === Infinity ? most : wholeBounds.high;
  return !isCeiling(part.quantity) && partBounds.low > high ? { part: least, whole: most } : null;
}

function ancestors<Row extends { readonly id: string }>(
  rows: ReadonlyMap<string, Row>,
  parentOf: (row: Row) => string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    [...rows.values()].map((row) => {
      const above = new Set<string>();
      for (let id = parentOf(row); id !== null && !above.has(id);) {
        above.add(id);
        const parent = rows.get(id);
        id = parent ? parentOf(parent) : null;
      }
      return [row.id, above];
    }),
  );
}
