import * as v from 'valibot';
import { calendarDate } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { DayTally, Tally } from '../domain/tally.ts';
import { DayText, IdText, wholeUpTo } from './cell-shapes.ts';
import type { Fault } from './faults.ts';
import { MOST_ROWS } from './limits.ts';

const counts = v.array(wholeUpTo(MOST_ROWS));
const firstOf = v.strictObject({ id: v.array(IdText), day: v.array(DayText) });

/** What all figures come to, as an index says it: lists whose entries at one place belong together. */
export const PublishedTally = v.strictObject({
  figures: wholeUpTo(MOST_ROWS),
  days: v.strictObject({ day: v.array(DayText), published: counts, replaced: counts, undated: counts }),
  spokenOn: v.strictObject({ id: v.array(IdText), day: v.array(v.array(DayText)) }),
  toldBefore: firstOf,
  cutFrom: firstOf,
});
export type PublishedTally = v.InferOutput<typeof PublishedTally>;

export function publishedTally(tally: Tally): PublishedTally {
  const { figures, days, spokenOn, toldBefore, cutFrom } = tally;
  const column = <Key extends keyof DayTally>(key: Key) => days.map((tally) => tally[key]);
  return {
    figures,
    days: {
      day: column('day'),
      published: column('published'),
      replaced: column('replaced'),
      undated: column('undated'),
    },
    spokenOn: byIdOf(spokenOn, (all) => [...all]),
    toldBefore: byIdOf(toldBefore, String),
    cutFrom: byIdOf(cutFrom, String),
  };
}

function byIdOf<Item extends { readonly id: string }, Value, Cell>(
  values: ReadonlyMap<Item, Value>,
  cellOf: (value: Value) => Cell,
): { id: string[]; day: Cell[] } {
  const sorted = [...values].toSorted(([a], [b]) => (a.id < b.id ? -1 : 1));
  return { id: sorted.map(([{ id }]) => id), day: sorted.map(([, value]) => cellOf(value)) };
}

export type ReadTally =
  | { readonly ok: true; readonly tally: Tally }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What an index of this dataset says all figures come to; otherwise which of its lists do not go together. */
export function readTally(
  { figures, days, ...said }: PublishedTally,
  dataset: Pick<WholeDataset, 'originators' | 'sources' | 'breaks'>,
): ReadTally {
  const faults: Fault[] = [];
  const sameLength = (path: string, lists: Readonly<Record<string, readonly unknown[]>>) => {
    const [first = [], ...others] = Object.values(lists);
    const odd = others.find((list) => list.length !== first.length);
    if (!odd) return;
    const message = 'has lists of different lengths';
    faults.push({
      path: `tally.${path}`,
      message,
      found: `${odd.length} entries`,
      allowed: `${first.length}`,
    });
  };
  const known = <Item extends { readonly id: string }, Cell, Value>(
    path: string,
    { id: ids, day }: { readonly id: readonly string[]; readonly day: readonly Cell[] },
    items: ReadonlyMap<string, Item>,
    valueOf: (cell: Cell) => Value,
  ): ReadonlyMap<Item, Value> => {
    sameLength(path, { ids, day });
    const entries = day.flatMap((cell, at) => {
      const id = ids[at] ?? '';
      const item = items.get(id);
      if (item) return [[item, valueOf(cell)] as const];
      const message = 'names nothing of this ledger';
      faults.push({ path: `tally.${path}.id[${at}]`, message, found: id, allowed: 'an id' });
      return [];
    });
    return new Map(entries);
  };
  sameLength('days', days);
  const tallies = days.day.map((day, at) => ({
    day: calendarDate(day),
    published: days.published[at] ?? 0,
    replaced: days.replaced[at] ?? 0,
    undated: days.undated[at] ?? 0,
  }));
  const breaks = new Map(dataset.breaks.map((each) => [each.id as string, each]));
  const tally: Tally = {
    figures,
    days: tallies,
    spokenOn: known('spokenOn', said.spokenOn, dataset.originators, (cells) => cells.map(calendarDate)),
    toldBefore: known('toldBefore', said.toldBefore, dataset.sources, calendarDate),
    cutFrom: known('cutFrom', said.cutFrom, breaks, calendarDate),
  };
  return faults.length > 0 ? { ok: false, faults } : { ok: true, tally };
}
