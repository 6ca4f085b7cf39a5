import type { Measure, Population } from './measure.ts';
import type { Place } from './place.ts';

/** What lies above one in a tree, the nearest first; a tree of unchecked rows that leads back to its own is cut there. */
export function above<Node>(node: Node, parentOf: (node: Node) => Node | null | undefined): readonly Node[] {
  const found: Node[] = [];
  for (let at = parentOf(node); at && at !== node && !found.includes(at); at = parentOf(at)) found.push(at);
  return found;
}

/** The places around one, the nearest first (R16). */
export const placesAround = (place: Place): readonly Place[] => above(place, ({ parent }) => parent);

/** The populations that one is a part of, the smallest first (R15). */
export const populationsAround = (population: Population): readonly Population[] =>
  above(population, ({ partOf }) => partOf);

/** The measures that one is a part of, the narrowest first (R15). */
export const measuresAround = (measure: Measure): readonly Measure[] =>
  above(measure, ({ partOf }) => partOf);
