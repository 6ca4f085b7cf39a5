import type { Facet } from './columns.ts';
import { type FigureRows, hasCaveat } from './figure-rows.ts';
import { folded } from './folded-text.ts';
import { sorted } from './row-order.ts';
import { testsOf } from './row-tests.ts';
import type { TableQuery } from './table-query.ts';

/** The figures that a query asks for, as numbers in its order; ties stand newest first, and what has no value last. */
export function matching(rows: FigureRows, query: TableQuery): Int32Array {
  const tests = testsOf(rows, query);
  const found =
    tests.length === 0 ? rows.numbers : rows.numbers.filter((number) => tests.every((test) => test(number)));
  return sorted(rows, found, query.sort);
}

export interface FacetOption {
  readonly id: string;
  readonly name: string;
  readonly also: string;
  /** How many figures it would show beside everything else that is asked for. */
  readonly count: number;
}

/** What a facet can be narrowed to among the figures known on the day, by name; what would show nothing stands last. */
export function optionsOf(rows: FigureRows, query: TableQuery, facet: Facet): readonly FacetOption[] {
  const tests = testsOf(rows, { ...query, facets: { ...query.facets, [facet]: [] } });
  const counts = new Map<string, number>();
  const id = idIn(rows, facet);
  for (const number of rows.numbers) {
    const own = id(number);
    if (own === null) continue;
    const counted = tests.every((test) => test(number)) ? 1 : 0;
    counts.set(own, (counts.get(own) ?? 0) + counted);
  }
  const order = (option: FacetOption) =>
    `${option.count === 0 ? 1 : 0}${folded(`${option.name}\n${option.also}`)}`;
  return [...counts]
    .map(([own, count]) => ({ id: own, count, ...rows.nameOf(facet, own) }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Which id of a facet a figure has; null when it has none. */
function idIn(rows: FigureRows, facet: Facet): (number: number) => string | null {
  if (facet === 'caveat') return (number) => (hasCaveat(rows, number) ? 'yes' : 'no');
  const { keys, of } = rows.store.codes(facet);
  return (number) => keys[of[number] ?? -1] ?? null;
}
