import { type AddressFault, chosenDay, chosenOf } from '../../addresses/chosen.ts';
import type { WholeDataset } from '../../domain/dataset.ts';
import {
  type ColumnId,
  COLUMNS,
  DEFAULT_SORT,
  type Facet,
  facetOf,
  FACETS,
  MORE_COLUMNS,
  type Sort,
} from './columns.ts';
import type { TableQuery } from './table-query.ts';

/** Every parameter of this page, with what takes it out of an address. */
export const NOTHING_ASKED: Readonly<Record<string, null>> = Object.fromEntries(
  ['q', 'min', 'max', 'from', 'to', 'published-from', 'published-to', 'wording', ...FACETS].map((name) => [
    name,
    null,
  ]),
);

/** Every id that each facet may be narrowed to, whatever the day. */
export const idsIn =
  (dataset: WholeDataset) =>
  (facet: Facet): readonly string[] =>
    facetOf(facet).ids(dataset);

/** Reads the page's own parameters from an address. What is wrong is named in the faults and asks for nothing. */
export function readQuery(
  address: string,
  allowed: (facet: Facet) => readonly string[],
): {
  readonly query: TableQuery;
  /** Columns that are asked for besides those of every reader. */
  readonly columns: readonly ColumnId[];
  readonly faults: readonly AddressFault[];
} {
  const faults: AddressFault[] = [];
  const parameters = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  const parameter = (name: string) => parameters.get(name);
  const number = (name: string) =>
    read(name, parameter, ['a number, 0 or more'], faults, (found) => {
      const value = /^\d+(\.\d+)?$/.test(found) ? Number(found) : NaN;
      return Number.isFinite(value) ? value : null;
    });
  const day = (name: string) => chosenDay(name, parameter(name), faults);
  const facets = FACETS.flatMap((facet) => {
    const found = parameter(facet);
    return found === null ? [] : [[facet, chosenOf(facet, found, allowed(facet), faults)] as const];
  });
  const query: TableQuery = {
    text: parameter('q') ?? '',
    sort: read('sort', parameter, SORTS, faults, sortOf) ?? DEFAULT_SORT,
    facets: Object.fromEntries(facets.filter(([, ids]) => ids.length > 0)),
    least: number('min'),
    most: number('max'),
    describes: { from: day('from'), to: day('to') },
    published: { from: day('published-from'), to: day('published-to') },
    wording: parameter('wording') ?? '',
  };
  const columns = chosenOf('columns', parameter('columns'), MORE_COLUMNS, faults);
  return {
    query,
    columns,
    faults: faults.map((fault) => ({ ...fault, allowed: shortened(fault.allowed) })),
  };
}

/** Letters of what is allowed: so many are shown whole, of more than that so many. */
const [WHOLE, BEGINNING] = [300, 282];

/** A list of two hundred sources is not read; its beginning shows what an id looks like. */
function shortened(allowed: readonly string[]): readonly string[] {
  if (allowed.join(', ').length < WHOLE) return allowed;
  let letters = 0;
  return [...allowed.filter((way) => (letters += way.length + 2) <= BEGINNING), '…'];
}

/** A sort as the address writes it: the column, with a hyphen before it from the most to the least. */
export function sortParameter({ column, descending }: Sort): string | null {
  const isDefault = column === DEFAULT_SORT.column && descending === DEFAULT_SORT.descending;
  return isDefault ? null : `${descending ? '-' : ''}${column}`;
}

const SORTS = COLUMNS.flatMap((column) => [column, `-${column}`]);

function sortOf(found: string): Sort | null {
  const descending = found.startsWith('-');
  const column = COLUMNS.find((each) => each === found.slice(descending ? 1 : 0));
  return column ? { column, descending } : null;
}

function read<Value>(
  name: string,
  parameter: (name: string) => string | null,
  allowed: readonly string[],
  faults: AddressFault[],
  parse: (found: string) => Value | null,
): Value | null {
  const found = parameter(name);
  if (found === null) return null;
  const value = parse(found);
  if (value === null) faults.push({ parameter: name, found, allowed });
  return value;
}
