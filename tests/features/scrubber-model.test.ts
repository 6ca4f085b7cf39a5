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
    expect(model.weeks.every(({ at, width }) => at + width <= model.handle + 1e-9)).toBe(true);
    expect(model.events.every(({ event }) => event.knownFrom <= opening.day)).toBe(true);
    expect(model.events.length).toBeGreaterThan(20);
  });

  it('without events reaches a week beyond the last report and the day the desk opens on', () => {
    const timeline = (day: string, opensAsOf: string) => {
      const figures = [figure({ id: 'one', quantity: exactly(1), time: onDay(day) })];
      const dataset = { ...ledger({ figures }), opensAsOf: calendarDate(opensAsOf) };
      const { first, last, handle } = scrubberModel(asOfView(dataset, calendarDate(day)));
      return [first, last, handle > 0 && handle < 1];
    };
    expect(timeline('2017-06-20', '2016-01-01')).toEqual(['2017-06-01', '2017-06-27', true]);
    expect(timeline('2017-06-20', '2017-07-20')).toEqual(['2017-06-01', '2017-07-27', true]);
  });

  it('moves by report with the arrows and stays when there is none', () => {
    const { first, last } = scrubberModel(opening);
    expect(dayForKey('ArrowLeft', opening, first, last)).toBe('2017-06-22');
    expect(dayForKey('ArrowRight', opening, first, last)).toBe('2017-06-28');
    expect(dayForKey('PageDown', opening, first, last)).toBe('2017-05-27');
    expect(dayForKey('Home', opening, first, last)).toBe('2016-10-01');
    expect(dayForKey('Tab', opening, first, last)).toBeNull();
    const early = asOfView(mosul, calendarDate('2016-01-01'));
    expect(dayForKey('ArrowLeft', early, first, last)).toBe('2016-01-01');
  });
});
