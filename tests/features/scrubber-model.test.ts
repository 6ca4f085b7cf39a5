import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { dayForKey, scrubberModel } from '../../src/features/as-of/scrubber-model.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';
import { mosul } from './shipped-desk.ts';

const opening = asOfView(mosul, mosul.opensAsOf);

describe('the timeline', () => {
  it('shows no report and no event later than its day', () => {
    const model = scrubberModel(opening);
    expect(model.bars.every(({ at, width }) => at + width <= model.handle + 1e-9)).toBe(true);
    expect(model.events.every(({ event }) => event.knownFrom <= opening.day)).toBe(true);
    expect(model.events.reduce((sum, { others }) => sum + 1 + others, 0)).toBeGreaterThan(20);
  });

  it('ends on the last day on which anything became known, whatever day is read', () => {
    for (const day of ['2016-10-20', '2017-06-26', '2024-04-30', '2026-11-28'])
      expect(scrubberModel(asOfView(mosul, calendarDate(day))).scale.last).toBe('2024-04-30');
  });

  it('of one report has a week, and ends with a later one', () => {
    const timeline = (...days: readonly string[]) => {
      const figures = days.map((day) => figure({ id: day, quantity: exactly(1), time: onDay(day) }));
      const { scale } = scrubberModel(asOfView(ledger({ figures }), calendarDate('2017-06-02')));
      return [scale.first, scale.last];
    };
    expect(timeline('2017-06-02')).toEqual(['2017-06-01', '2017-06-08']);
    expect(timeline('2017-06-20', '2017-06-22')).toEqual(['2017-06-19', '2017-06-26']);
    expect(timeline('2017-06-02', '2017-06-20')).toEqual(['2017-06-01', '2017-06-20']);
    expect(timeline('2017-05-02', '2017-06-20')).toEqual(['2017-05-01', '2017-06-20']);
  });

  it('of few days has a bar a day that ends where the handle stands on it, of more a bar a week', () => {
    const timeline = (...days: readonly string[]) => {
      const figures = days.map((day, at) => figure({ id: `${at}`, quantity: exactly(1), time: onDay(day) }));
      return scrubberModel(asOfView(ledger({ figures }), calendarDate('2017-07-31')));
    };
    const days = timeline('2017-06-02', '2017-06-02', '2017-06-03', '2017-06-12');
    expect(days.each).toBe('day');
    const ends = days.bars.map(({ at, width }) => Math.round((at + width) * days.scale.room * 10) / 10);
    expect(ends).toEqual([1, 2, 11]);
    expect(days.bars.map(({ height }) => height)).toEqual([1, 0.5, 0.5]);
    const weeks = timeline('2017-06-02', '2017-06-03', '2017-07-12');
    expect([weeks.each, weeks.bars.length]).toEqual(['week', 2]);
  });

  it('moves by report with the arrows and stays when there is none', () => {
    const { first, last } = scrubberModel(opening).scale;
    expect(dayForKey('ArrowLeft', opening, first, last)).toBe('2017-06-22');
    expect(dayForKey('ArrowRight', opening, first, last)).toBe('2017-06-28');
    expect(dayForKey('PageDown', opening, first, last)).toBe('2017-05-27');
    expect(dayForKey('Home', opening, first, last)).toBe('2016-10-01');
    expect(dayForKey('Tab', opening, first, last)).toBeNull();
    const early = asOfView(mosul, calendarDate('2016-01-01'));
    expect(dayForKey('ArrowLeft', early, first, last)).toBe('2016-01-01');
  });
});
