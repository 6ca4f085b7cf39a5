import { describe, expect, test } from 'vitest';
import { tickNames } from '../../src/charts/tick-names.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** So many months from one on, the first and each January with its year. */
const months = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    label: NAMES[(from + index) % 12]!,
    ...(index === 0 || (from + index) % 12 === 0
      ? { year: String(2016 + Math.floor((from + index) / 12)) }
      : {}),
  }));
const named = (...asked: Parameters<typeof tickNames>) =>
  tickNames(...asked).map(({ month, year }) => [month, year].filter(Boolean).join(' ') || '–');

/** The room that a name of three usual letters needs. */
const ROOM = textWidth('Nov') + 5;

describe('months under a time axis', () => {
  test('are all named while each has its room, to the pixel', () => {
    expect(named(months(9, 6), ROOM)).toEqual(['Oct 2016', 'Nov', 'Dec', 'Jan 2017', 'Feb', 'Mar']);
    expect(named(months(9, 6), ROOM - 0.01)).toEqual(['2016', 'Nov', '–', 'Jan 2017', '–', 'Mar']);
  });
  test('else every second, third or sixth, Januaries always among them', () => {
    expect(named(months(9, 8), ROOM / 2.4)).toEqual(['Oct', '–', '–', 'Jan 2017', '–', '–', 'Apr', '–']);
    const sixth = named(months(9, 24), ROOM / 5);
    expect(sixth.flatMap((name, index) => (name === '–' ? [] : [`${index} ${name}`]))).toEqual([
      '3 Jan 2017',
      '9 Jul',
      '15 Jan 2018',
      '21 Jul',
    ]);
  });
  test('a year is left out where the next comes too soon, which tells it', () => {
    const year = textWidth('2016') + 5;
    expect(named(months(11, 3), year)).toEqual(['Dec 2016', 'Jan 2017', 'Feb']);
    expect(named(months(11, 3), year - 0.01)).toEqual(['Dec', 'Jan 2017', 'Feb']);
  });
  test('that the model chose lie over no others: a year goes where the next tells it, else every second', () => {
    const chosen = [
      { label: 'Sep 2016', brief: 'Sep' },
      { label: '' },
      { label: 'Jan 2017', brief: 'Jan' },
      { label: '' },
      { label: 'May' },
    ];
    const room = (textWidth('Sep 2016') + textWidth('Jan 2017')) / 4 + 5;
    const under = (spacing: number) => named(chosen, spacing, 'below');
    expect(under(room)).toEqual(['Sep 2016', '–', 'Jan 2017', '–', 'May']);
    expect(under(room * 0.75)).toEqual(['Sep', '–', 'Jan 2017', '–', 'May']);
    expect(named(chosen, room * 0.75, 'after')).toEqual(['Sep 2016', '–', '–', '–', 'May']);
    expect(under(1)).toEqual(['–', '–', 'Jan 2017', '–', '–']);
  });
  test('that the model left unnamed stay so', () => {
    const thinned = [
      { label: 'Oct 2016', year: '2016' },
      { label: '' },
      { label: '' },
      { label: 'Jan 2017' },
    ];
    expect(tickNames(thinned, 50)).toEqual([
      { month: 'Oct 2016', year: null },
      { month: null, year: null },
      { month: null, year: null },
      { month: 'Jan 2017', year: null },
    ]);
  });
});

describe('an axis of many years', () => {
  const years = Array.from({ length: 6 }, (_, index) => ({ label: 'Jan', year: String(1990 + index) }));
  const room = textWidth('1990') + 5;
  test('names the years, thinned as months are', () => {
    expect(tickNames(years, room).map(({ year }) => year)).toEqual(years.map(({ year }) => year));
    expect(tickNames(years, room / 2).map(({ year }) => year)).toEqual([
      '1990',
      null,
      '1992',
      null,
      '1994',
      null,
    ]);
  });
  test('one January alone is a month', () => {
    expect(named([{ label: 'Jan', year: '2017' }], 1)).toEqual(['Jan 2017']);
  });
});
