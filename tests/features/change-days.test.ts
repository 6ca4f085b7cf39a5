import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import {
  changeDays,
  changeMonths,
  kindCounts,
  kindsOf,
  type Told,
  toldTogether,
} from '../../src/features/changes/entry-days.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { changesBetween, type KnownChange } from '../../src/statistics/changes-between.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { mosul } from './shipped-desk.ts';

const { entries } = changesBetween(asOfView(mosul, calendarDate('2017-06-26')), calendarDate('2017-03-20'));
const changes = toldTogether(entries);
const days = changeDays(changes, null);

describe('changes by day', () => {
  it('hold every change once, and of one kind only those', () => {
    expect(days.flatMap((one) => one.changes)).toEqual(changes);
    const events = changes.filter(({ entry }) => entry.kind === 'event');
    expect(changeDays(changes, 'event').flatMap((one) => one.changes)).toEqual(events);
    const headlines = changeDays(changes, 'headline').flatMap((one) => one.changes);
    expect(headlines.some((told) => kindsOf(told).includes('figure'))).toBe(true);
  });
  it('are counted by kind: a new figure that became a headline in both', () => {
    for (const { kind, count } of kindCounts(changes)) {
      const found = changeDays(changes, kind).flatMap((one) => one.changes);
      expect(found).toHaveLength(count);
    }
    expect(new Set(kindCounts(changes).map(({ kind }) => kind))).toEqual(new Set(changes.flatMap(kindsOf)));
  });
  it('stand in their months, newest first, each once', () => {
    const months = changeMonths(days);
    expect(months.map(({ month }) => month)).toEqual([
      '2017-06-01',
      '2017-05-01',
      '2017-04-01',
      '2017-03-01',
    ]);
    expect(months.flatMap((month) => month.days)).toEqual(days);
  });
});

type Together = (entries: readonly KnownChange[]) => readonly Told[];

const ordered = fc.tuple(anyDay, fc.nat(200));

/** Everything is told once, and no headline beside the figure that became it on the day. */
const toldOnce = (together: Together): fc.IProperty<[WholeDataset, [CalendarDate, number]]> =>
  fc.property(anyLedger, ordered, (dataset, [from, length]) => {
    const known = changesBetween(viewOn(dataset, addDays(from, length)), from).entries;
    const told = together(known);
    const all = told.flatMap(({ entry, leads }) => [entry, ...leads]);
    const news = new Set(
      known.flatMap((entry) => {
        if (entry.kind === 'figure') return `${entry.day} ${entry.figure.id}`;
        return 'by' in entry ? `${entry.day} ${entry.by.id}` : [];
      }),
    );
    return (
      all.length === known.length &&
      known.every((entry) => all.includes(entry)) &&
      told.every(
        ({ entry }) =>
          entry.kind !== 'headline' || !entry.after || !news.has(`${entry.day} ${entry.after.id}`),
      )
    );
  });

/** Planted: a headline stands beside its figure, as entries of their own. */
const beside: Together = (entries) => entries.map((entry) => ({ entry, leads: [] }));
/** Planted: a figure that became the headline of two questions is told with one of them. */
const oneOfTwo: Together = (entries) =>
  toldTogether(entries).map(({ entry, leads }) => ({ entry, leads: leads.slice(0, 1) }));

describe('a headline and the new figure that caused its change', () => {
  it('are one entry, and nothing is lost; entries of their own and a lost question are caught', () => {
    expect(holds(toldOnce(toldTogether), LEDGERS)).toBe(true);
    expect(holds(toldOnce(beside), LEDGERS)).toBe(false);
    expect(holds(toldOnce(oneOfTwo), LEDGERS)).toBe(false);
  });
});
