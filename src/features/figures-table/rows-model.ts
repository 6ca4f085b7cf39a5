import type { Facet } from './columns.ts';
import { type FigureRows, hasCaveat } from './figure-rows.ts';
import { folded } from '../../i18n/folded-text.ts';
import { sorted } from './row-order.ts';
import { testsOf } from './row-tests.ts';
import type { TableQuery } from './table-query.ts';

/** The figures that a query asks for, as numbers in its order; ties stand newest first, and what has no value last. */
export function matching(rows: FigureRows, query: TableQuery): Int32Array {
  const tests = testsOf(rows, query);
  const among = candidates(rows, query);
  const found = tests.length === 0 ? among : among.filter((number) => tests.every((test) => test(number)));
  return sorted(rows, found, query.sort);
}

/**
 * What a query chooses among. A figure that gave way to another is kept (R23), but stands beside the current ones only
 * where it is asked for: by its state or by its own id.
 */
export function candidates({ numbers, known, store }: FigureRows, { facets, text }: TableQuery): Int32Array {
  const isAsked = (facets.state ?? []).length > 0 || store.numberOf.has(text.trim());
  return isAsked ? known : numbers;
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
  const ids = idsIn(rows, facet);
  for (const number of facet === 'state' ? rows.known : candidates(rows, query)) {
    const own = ids(number);
    if (own.length === 0) continue;
    const counted = tests.every((test) => test(number)) ? 1 : 0;
    for (const id of own) counts.set(id, (counts.get(id) ?? 0) + counted);
  }
  const order = (option: FacetOption) =>
    `${option.count === 0 ? 1 : 0}${folded(`${option.name}\n${option.also}`)}`;
  return [...counts]
    .map(([own, count]) => ({ id: own, count, ...rows.nameOf(facet, own) }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const NONE: readonly string[] = [];

/** Which ids of a facet a figure has: one or none, but for its state, of which it may have several. */
function idsIn(rows: FigureRows, facet: Facet): (number: number) => readonly string[] {
  if (facet === 'caveat') return (number) => [hasCaveat(rows, number) ? 'yes' : 'no'];
  const { keys, of } = facet === 'state' ? rows.states() : rows.store.codes(facet);
  const each = keys.map((key) => (facet === 'state' ? key.split(' ') : [key]));
  return (number) => each[of[number] ?? -1] ?? NONE;
}
