import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Question } from '../../src/domain/question.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { type Freshness, freshnessOf } from '../../src/statistics/freshness.ts';
import { holds } from '../domain/laws.ts';
import { anyDay } from '../ledgers/any-ledger.ts';
import { during, exactly, figure, ledger, onDay, question, seriesBreak } from '../ledgers/small-ledger.ts';

type Judge = (
  day: CalendarDate,
  question: Question,
  figure: Figure,
) => Pick<Freshness, 'overdueDays' | 'pastAgeLimit'>;

const judge = (day: CalendarDate, asked: Question, one: Figure): Freshness =>
  freshnessOf(asOfView(ledger({ figures: [one], questions: [asked] }), day), asked, one);

const dtm = figure({
  id: 'dtm',
  quantity: exactly(432_726),
  time: onDay('2017-06-22'),
  published: '2017-06-23',
});

/** A figure is overdue exactly when its own rhythm has passed since it was published; one without a rhythm never is. */
const byItsOwnRhythm = (how: Judge): fc.IProperty<[CalendarDate, number, number]> =>
  fc.property(anyDay, fc.integer({ min: 0, max: 90 }), fc.nat(60), (published, later, rhythmDays) => {
    const one = figure({ id: 'one', quantity: exactly(1), time: onDay(published) });
    const { overdueDays } = how(addDays(published, later), question({ rhythmDays }), one);
    return overdueDays === (rhythmDays === 0 ? 0 : Math.max(0, later - rhythmDays));
  });

const oneLimitForAll: Judge = (day, asked, one) => judge(day, { ...asked, rhythmDays: 7 }, one);
const judgesByReferenceDay: Judge = (day, asked, one) => judge(day, asked, { ...one, published: null });

describe('R27: freshness is judged by the figure’s own rhythm', () => {
  it('a weekly figure published on 23 June is expected again by 30 June and overdue from 1 July', () => {
    expect(judge(calendarDate('2017-06-30'), question(), dtm)).toMatchObject({
      ageDays: 8,
      expectedBy: '2017-06-30',
      overdueDays: 0,
    });
    expect(judge(calendarDate('2017-07-02'), question(), dtm)).toMatchObject({ ageDays: 10, overdueDays: 2 });
  });
  it('a monthly count is fresh where a weekly one would be old', () => {
    const may = figure({
      id: 'may',
      quantity: exactly(354),
      time: during('2017-05-01', '2017-05-31'),
      published: '2017-06-01',
    });
    const monthly = question({ rhythmDays: 31, ageLimitDays: 45 });
    expect(judge(calendarDate('2017-06-26'), monthly, may)).toMatchObject({
      ageDays: 26,
      pastAgeLimit: false,
      overdueDays: 0,
    });
    expect(judge(calendarDate('2017-06-26'), question(), may)).toMatchObject({
      pastAgeLimit: true,
      overdueDays: 18,
    });
  });
  it('without a rhythm nothing is expected and nothing overdue, but age still counts', () => {
    expect(judge(calendarDate('2017-12-01'), question({ rhythmDays: 0 }), dtm)).toMatchObject({
      expectedBy: null,
      overdueDays: 0,
      rhythmDays: 0,
      pastAgeLimit: true,
    });
  });
  it('a series its originator ended is discontinued, not overdue, once that could be known', () => {
    const last = figure({
      id: 'last',
      quantity: exactly(1959),
      time: during('2016-11-01', '2016-11-30'),
      published: '2016-12-01',
    });
    const ended = seriesBreak({
      kind: 'discontinued',
      date: calendarDate('2016-12-01'),
      knownFrom: calendarDate('2016-12-03'),
    });
    const dataset = ledger({ figures: [last], breaks: [ended] });
    const asked = question({ rhythmDays: 31 });
    const before = freshnessOf(asOfView(dataset, calendarDate('2016-12-02')), asked, last);
    expect(before).toMatchObject({ discontinued: null, expectedBy: '2017-01-01' });
    const after = freshnessOf(asOfView(dataset, calendarDate('2017-02-01')), asked, last);
    expect(after).toMatchObject({ discontinued: { id: ended.id }, expectedBy: null, overdueDays: 0 });
  });
  it('once a crisis is over no figure is due that was not due before its end', () => {
    const dataset = { ...ledger({ figures: [dtm] }), endedOn: calendarDate('2017-06-28') };
    const on = (day: string, rhythmDays: number) =>
      freshnessOf(asOfView(dataset, calendarDate(day)), question({ rhythmDays }), dtm);
    expect(on('2017-06-28', 7).expectedBy).toBe('2017-06-30');
    expect(on('2017-07-28', 7)).toMatchObject({ expectedBy: null, overdueDays: 0, pastAgeLimit: true });
    expect(on('2017-07-28', 3)).toMatchObject({ expectedBy: '2017-06-26', overdueDays: 32 });
  });
  it('what one originator ended does not end another’s series', () => {
    const other = figure({ id: 'other', by: 'tally', quantity: exactly(1), time: onDay('2016-11-30') });
    const ended = seriesBreak({
      kind: 'discontinued',
      date: calendarDate('2016-12-01'),
      knownFrom: calendarDate('2016-12-03'),
    });
    const view = asOfView(ledger({ figures: [other], breaks: [ended] }), calendarDate('2017-02-01'));
    expect(freshnessOf(view, question(), other)).toMatchObject({ discontinued: null, overdueDays: 56 });
  });
  it('the law holds; one limit for all, and judging by the day spoken about, are caught', () => {
    expect(holds(byItsOwnRhythm(judge))).toBe(true);
    expect(holds(byItsOwnRhythm(oneLimitForAll))).toBe(false);
    expect(holds(byItsOwnRhythm(judgesByReferenceDay))).toBe(false);
  });
});
