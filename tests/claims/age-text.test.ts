import { describe, expect, it } from 'vitest';
import { ageText } from '../../src/claims/age-text.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';

const ageOf = (about: string, day: string, endedOn: string | null = null): string => {
  const one = figure({ id: 'one', quantity: exactly(5), time: onDay(about), published: '2017-06-01' });
  const dataset = { ...ledger({ figures: [one] }), endedOn: endedOn === null ? null : calendarDate(endedOn) };
  return ageText(one, asOfView(dataset, calendarDate(day)), english);
};

describe('R27: the age of a figure', () => {
  it('is counted up to the day of the view', () => {
    expect(ageOf('2017-06-01', '2017-06-01')).toBe('same day');
    expect(ageOf('2017-06-01', '2017-06-03')).toBe('2 days old');
    expect(ageOf('2017-06-01', '2017-06-03', '2017-06-03')).toBe('2 days old');
    expect(ageOf('2017-06-01', '2017-06-03', '2017-06-20')).toBe('2 days old');
  });
  it('and once the crisis is over, up to its end', () => {
    expect(ageOf('2017-06-01', '2019-01-01', '2017-06-03')).toBe('2 days before the end');
    expect(ageOf('2017-06-01', '2019-01-01', '2017-06-01')).toBe('on the last day');
  });
  it('unless it speaks of a day after that', () => {
    expect(ageOf('2017-06-05', '2017-06-07', '2017-06-03')).toBe('2 days old');
  });
});
