import { expect, test } from 'vitest';
import { endLabels } from '../../src/charts/kinds/time/end-labels.ts';
import { basisOf } from '../../src/domain/basis.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { english } from '../i18n/every-word.ts';
import { exactly, figure, ledger, notReported, onDay, scope } from '../ledgers/small-ledger.ts';

const DAY = calendarDate('2018-01-20');
const LARGEST = 100;

/** A figure of so many days before the day, of somebody. */
const told = (by: string, daysAgo: number, value: number, more: Partial<Figure> = {}): Figure => ({
  ...figure({ id: `${by} ${value}`, by, quantity: exactly(value), time: onDay(addDays(DAY, -daysAgo)) }),
  ...more,
});

/** What stands in a chart of these figures, by figure. */
function labelled(...figures: readonly Figure[]): Record<string, string> {
  const view = asOfView(ledger({ figures }), DAY);
  const labels = endLabels(seriesOf(view, scope()), view, LARGEST, english);
  return Object.fromEntries([...labels].map(([{ id }, { value, by }]) => [id, [value, ...by].join(' ')]));
}

test('the ends of series are named with their number, speaker and day, with the year where it is another', () => {
  expect(labelled(told('agency', 30, 10), told('agency', 20, 20), told('ministry', 2, 80))).toEqual({
    'agency 20': '20 agency, 31 December 2017',
    'ministry 80': '80 ministry, 18 January',
  });
});

test('a day that nobody stated and a number that is our reading say so', () => {
  const unstated = { dateBasis: basisOf('inferred: by the article'), readFromWords: true };
  expect(labelled(told('agency', 2, 50, unstated))).toEqual({
    'agency 50': 'read as 50 agency, 18 January (inferred)',
  });
});

test('at most three, of the longest series first, and of equally long ones the newest', () => {
  expect(
    Object.keys(
      labelled(
        told('general', 8, 1),
        told('tally', 3, 20),
        told('charity', 4, 40),
        told('ministry', 5, 60),
        told('agency', 9, 82),
        told('agency', 7, 80),
      ),
    ),
  ).toEqual(['agency 80', 'tally 20', 'charity 40']);
});

test('of two ends so near that their words would cover one another only the first', () => {
  expect(Object.keys(labelled(told('agency', 2, 50), told('ministry', 1, 58)))).toEqual(['ministry 58']);
  expect(Object.keys(labelled(told('agency', 1, 50), told('ministry', 2, 58)))).toEqual(['agency 50']);
  expect(Object.keys(labelled(told('agency', 1, 9), told('ministry', 2, 0)))).toEqual(['agency 9']);
  expect(Object.keys(labelled(told('agency', 1, 10), told('ministry', 2, 0)))).toHaveLength(2);
});

test('no end of a series that ended sixty days ago', () => {
  expect(Object.keys(labelled(told('agency', 59, 10), told('ministry', 60, 80)))).toEqual(['agency 10']);
});

test('the newest figure in doubt is named as that before all others, and no other one in doubt', () => {
  const doubtful = { status: 'doubtful' as const };
  expect(
    labelled(
      told('tally', 90, 70, doubtful),
      told('agency', 80, 40, doubtful),
      told('charity', 1, 95, { ...doubtful, quantity: notReported }),
      told('ministry', 3, 42),
      told('general', 3, 10),
    ),
  ).toEqual({ 'agency 40': 'In doubt: 40 agency, 1 November 2017', 'general 10': '10 general, 17 January' });
});
