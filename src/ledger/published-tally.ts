import * as v from 'valibot';
import { calendarDate } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { Tally } from '../domain/tally.ts';
import { DayText, IdText, wholeUpTo } from './cell-shapes.ts';
import type { Fault } from './faults.ts';
import { MOST_ROWS } from './limits.ts';

const count = wholeUpTo(MOST_ROWS);
const firstDays = v.array(v.tuple([IdText, DayText]));

/** What all figures come to, as an index says it. */
export const PublishedTally = v.strictObject({
  figures: count,
  /** A day, and how many figures were published, replaced and undated on it. */
  days: v.array(v.tuple([DayText, count, count, count])),
  spokenOn: v.array(v.tuple([IdText, v.array(DayText)])),
  toldBefore: firstDays,
  cutFrom: firstDays,
});
export type PublishedTally = v.InferOutput<typeof PublishedTally>;

export function publishedTally({ figures, days, spokenOn, toldBefore, cutFrom }: Tally): PublishedTally {
  return {
    figures,
    days: days.map(({ day, published, replaced, undated }) => [day, published, replaced, undated]),
    spokenOn: byIdOf(spokenOn).map(([id, all]) => [id, [...all]]),
    toldBefore: byIdOf(toldBefore),
    cutFrom: byIdOf(cutFrom),
  };
}

const byIdOf = <Item extends { readonly id: string }, Value>(
  values: ReadonlyMap<Item, Value>,
): [string, Value][] =>
  [...values].map(([{ id }, value]): [string, Value] => [id, value]).toSorted(([a], [b]) => (a < b ? -1 : 1));

export type ReadTally =
  | { readonly ok: true; readonly tally: Tally }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What an index of this dataset says all figures come to; otherwise what it names that the dataset has not. */
export function readTally(
  { figures, days, spokenOn, toldBefore, cutFrom }: PublishedTally,
  { originators, sources, breaks }: Pick<WholeDataset, 'originators' | 'sources' | 'breaks'>,
): ReadTally {
  const faults: Fault[] = [];
  const known = <Item, Cell, Value>(
    path: keyof PublishedTally,
    rows: readonly (readonly [string, Cell])[],
    items: ReadonlyMap<string, Item>,
    valueOf: (cell: Cell) => Value,
  ): ReadonlyMap<Item, Value> =>
    new Map(
      rows.flatMap(([id, cell], at) => {
        const item = items.get(id);
        if (item) return [[item, valueOf(cell)] as const];
        const message = 'names nothing of this ledger';
        faults.push({ path: `tally.${path}[${at}]`, message, found: id, allowed: 'an id' });
        return [];
      }),
    );
  const breaksById = new Map<string, (typeof breaks)[number]>(breaks.map((each) => [each.id, each]));
  const tally: Tally = {
    figures,
    days: days.map(([day, published, replaced, undated]) => ({
      day: calendarDate(day),
      published,
      replaced,
      undated,
    })),
    spokenOn: known('spokenOn', spokenOn, originators, (all) => all.map(calendarDate)),
    toldBefore: known('toldBefore', toldBefore, sources, calendarDate),
    cutFrom: known('cutFrom', cutFrom, breaksById, calendarDate),
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, tally };
}
