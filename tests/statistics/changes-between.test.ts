import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import {
  changesBetween,
  type ChangesBetween,
  type KnownChange,
} from '../../src/statistics/changes-between.ts';
import { freshnessOf } from '../../src/statistics/freshness.ts';
import { entryKey } from '../../src/features/changes/entry-days.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { mosul } from '../features/shipped-desk.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { exactly, event, figure, ledger, onDay, question, seriesBreak } from '../ledgers/small-ledger.ts';
import { ledgerBy } from './what-a-day-shows.ts';

type Between = (view: WholeView, from: CalendarDate) => ChangesBetween;

const ofFigures = ({ kind }: KnownChange): boolean => kind !== 'headline' && kind !== 'stale';
const told = (entries: readonly KnownChange[]): readonly string[] =>
  entries.map((entry) => `${entry.day} ${entryKey(entry)}`).sort();
const same = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify(a) === JSON.stringify(b);

const ordered = fc.tuple(anyDay, fc.nat(200), fc.nat(200));

const spansAddUp = (between: Between): fc.IProperty<[WholeDataset, [CalendarDate, number, number]]> =>
  fc.property(anyLedger, ordered, (dataset, [a, first, second]) => {
    const [b, c] = [addDays(a, first), addDays(a, first + 1 + second)];
    const entries = (from: CalendarDate, to: CalendarDate) =>
      between(viewOn(dataset, to), from).entries.filter(ofFigures);
    return same(told([...entries(a, b), ...entries(addDays(b, 1), c)]), told(entries(a, c)));
  });

const everyFigureOnce = (between: Between): fc.IProperty<[WholeDataset, [CalendarDate, number, number]]> =>
  fc.property(anyLedger, ordered, (dataset, [from, length]) => {
    const to = addDays(from, length);
    const expected = [...dataset.figures.values()].flatMap((one) => {
      const day = one.published;
      return day !== null && day >= from && day <= to ? [one.id] : [];
    });
    const found = between(viewOn(dataset, to), from).entries.flatMap((entry) => {
      if (entry.kind === 'figure') return [entry.figure.id];
      return entry.kind === 'superseded' || entry.kind === 'corrected' ? [entry.by.id] : [];
    });
    return same(found.sort(), expected.sort());
  });

const laterRowsChangeNothing = (
  between: Between,
): fc.IProperty<[WholeDataset, [CalendarDate, number, number]]> =>
  fc.property(anyLedger, ordered, (dataset, [from, length]) => {
    const to = addDays(from, length);
    const [whole, cut] = [dataset, ledgerBy(dataset, to)].map((one) => between(asOfView(one, to), from));
    return (
      whole !== undefined &&
      cut !== undefined &&
      whole.unchanged === cut.unchanged &&
      same(told(whole.entries), told(cut.entries)) &&
      whole.entries.every(({ day }) => day >= from && day <= to)
    );
  });

const staleIsNews = (between: Between): fc.IProperty<[WholeDataset, [CalendarDate, number, number]]> =>
  fc.property(anyLedger, ordered, (dataset, [from, length]) => {
    const view = viewOn(dataset, addDays(from, length));
    return between(view, from).entries.every((entry) => {
      if (entry.kind !== 'stale') return true;
      const { day, reason } = entry;
      const ranOut = (on: CalendarDate): boolean => {
        const freshness = freshnessOf(viewOn(dataset, on), entry.question, entry.figure);
        if (reason === 'age') return freshness.pastAgeLimit;
        return reason === 'overdue' ? freshness.overdueDays > 0 : freshness.discontinued !== null;
      };
      return ranOut(day) && !ranOut(addDays(day, -1));
    });
  });

/** Planted: leaves out what took another figure's place. */
const forgetsReplaced: Between = (view, from) => {
  const all = changesBetween(view, from);
  return { ...all, entries: all.entries.filter(({ kind }) => kind !== 'superseded') };
};
/** Planted: a dispute counts as known from the day its first figure was public. */
const disputesTooEarly: Between = (view, from) => {
  const all = changesBetween(view, from);
  const early = view.dataset.relations.flatMap(({ a, b, note }): KnownChange[] => {
    const day = [a, b].flatMap(({ published }) => published ?? []).sort()[0];
    return day && day >= from && day <= view.day ? [{ kind: 'disputed', day, figures: [a, b], note }] : [];
  });
  return { ...all, entries: [...all.entries.filter(({ kind }) => kind !== 'disputed'), ...early] };
};
/** Planted: the first day of the span is left out. */
const opensLate: Between = (view, from) => changesBetween(view, addDays(from, 1));
/** Planted: a clock is told a day late. */
const staleTooLate: Between = (view, from) => {
  const all = changesBetween(view, from);
  const late = (entry: KnownChange) =>
    entry.kind === 'stale' ? { ...entry, day: addDays(entry.day, 1) } : entry;
  return { ...all, entries: all.entries.map(late) };
};

describe('R23: what became known between two days', () => {
  it('tells two spans that follow one another as it tells them together; a span opened late is caught', () => {
    expect(holds(spansAddUp(changesBetween), LEDGERS)).toBe(true);
    expect(holds(spansAddUp(opensLate), LEDGERS)).toBe(false);
  });
  it('tells every figure published in the span once; leaving out replacements is caught', () => {
    expect(holds(everyFigureOnce(changesBetween), LEDGERS)).toBe(true);
    expect(holds(everyFigureOnce(forgetsReplaced), LEDGERS)).toBe(false);
  });
  it('tells nothing of a later day; disputes told too early are caught', () => {
    expect(holds(laterRowsChangeNothing(changesBetween), LEDGERS)).toBe(true);
    expect(holds(laterRowsChangeNothing(disputesTooEarly), LEDGERS)).toBe(false);
  });
  it('R27: says that a headline went stale on the day one of its clocks ran out; a day late is caught', () => {
    expect(holds(staleIsNews(changesBetween), LEDGERS)).toBe(true);
    expect(holds(staleIsNews(staleTooLate), LEDGERS)).toBe(false);
  });

  const first = figure({ id: 'first', quantity: exactly(100), time: onDay('2017-06-01') });
  const between = (parts: Parameters<typeof ledger>[0], from: string, to: string) =>
    changesBetween(asOfView(ledger(parts), calendarDate(to)), calendarDate(from));

  it('R24: tells a correction of an error from a revision, and says what was wrong', () => {
    const replacing = (id: string, reason: 'correction' | 'revision', published: string) =>
      figure({
        id,
        quantity: exactly(90),
        time: onDay('2017-06-01'),
        published,
        supersedes: { figure: first, reason, note: 'A camp was counted twice.' },
      });
    const kinds = (reason: 'correction' | 'revision') =>
      between({ figures: [first, replacing('second', reason, '2017-06-05')] }, '2017-06-02', '2017-06-06')
        .entries.filter(({ kind }) => kind !== 'headline')
        .map((entry) => [entry.kind, 'note' in entry ? entry.note : null]);
    expect(kinds('correction')).toEqual([['corrected', 'A camp was counted twice.']]);
    expect(kinds('revision')).toEqual([['superseded', 'A camp was counted twice.']]);
  });
  it('says which figure led before and leads at the end, and how many headlines stayed', () => {
    const second = figure({ id: 'second', quantity: exactly(110), time: onDay('2017-06-08') });
    const figures = [first, second];
    const [headline] = between({ figures }, '2017-06-05', '2017-06-10').entries;
    expect(headline).toMatchObject({ kind: 'headline', before: { id: 'first' }, after: { id: 'second' } });
    expect(between({ figures }, '2017-06-09', '2017-06-10')).toEqual({ entries: [], unchanged: 1 });
  });
  it('says once that a headline passed its age and that the next one is overdue', () => {
    const stale = (from: string, to: string) =>
      between({ figures: [first], questions: [question()] }, from, to).entries.map((entry) => [
        entry.day,
        entry.kind === 'stale' ? entry.reason : entry.kind,
      ]);
    expect(stale('2017-06-02', '2017-06-20')).toEqual([
      ['2017-06-16', 'age'],
      ['2017-06-09', 'overdue'],
    ]);
    expect(stale('2017-06-17', '2017-06-20')).toEqual([]);
  });
  it('does not say that a headline is overdue on the very day on which it came to lead', () => {
    const early = figure({ id: 'early', by: 'ministry', quantity: exactly(1), time: onDay('2017-06-02') });
    const own = (published: string) =>
      figure({ id: 'own', place: 'erbil', quantity: exactly(1), time: onDay('2017-06-02'), published });
    const relations = [{ a: 'early', b: 'own', kind: 'echo', note: 'The same.' } as const];
    const told = (published: string) =>
      between({ figures: [first, early, own(published)], relations }, '2017-06-05', '2017-06-12').entries.map(
        ({ kind, day }) => [kind, day],
      );
    const stale = (published: string) => told(published).filter(([kind]) => kind === 'stale');
    // The first figure of 1 June leads anew from the day on which the other turns out an echo; it is overdue from 9 June.
    expect(told('2017-06-08')).toContainEqual(['headline', '2017-06-08']);
    expect(stale('2017-06-08')).toEqual([['stale', '2017-06-09']]);
    expect(stale('2017-06-09')).toEqual([]);
  });
  it('told twice that a speaker stops, it stopped on the day of the earlier telling', () => {
    const stops = (id: string, knownFrom: string, population: string | null) =>
      seriesBreak({
        id,
        kind: 'discontinued',
        date: calendarDate('2017-06-02'),
        knownFrom: calendarDate(knownFrom),
        population,
      });
    const breaks = [stops('of-people', '2017-06-05', 'people'), stops('of-all', '2017-06-03', null)];
    const told = between({ figures: [first], breaks }, '2017-06-02', '2017-06-08').entries;
    expect(told.filter(({ kind }) => kind === 'stale').map(({ day }) => day)).toEqual(['2017-06-03']);
  });
  it('tells a note on the day it could be made, and an event on the day it was known', () => {
    const noted = {
      ...first,
      notes: [{ knownFrom: calendarDate('2017-06-03'), kind: 'doubt', text: 'Doubtful.' } as const],
    };
    const parts = { figures: [noted], events: [event('bridge', '2017-06-01', '2017-06-04')], questions: [] };
    expect(between(parts, '2017-06-02', '2017-06-05').entries.map(({ day, kind }) => [day, kind])).toEqual([
      ['2017-06-04', 'event'],
      ['2017-06-03', 'note'],
    ]);
  });
  it('is newest first and quick enough for the whole shipped ledger', () => {
    const { entries } = changesBetween(asOfView(mosul, mosul.opensAsOf), calendarDate('2016-01-01'));
    expect(entries.length).toBeGreaterThan(200);
    expect(entries.map(({ day }) => day)).toEqual(
      entries
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(entries.map(entryKey)).size).toBe(entries.length);
  });
});
