import { expect, test } from 'vitest';
import { extremesText, findingText, sayFinding } from '../../src/charts/questions/finding-text.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import type { Finding } from '../../src/statistics/finding.ts';
import { english } from '../i18n/every-word.ts';
import { between, during, exactly, figure, ledger, onDay, qualified } from '../ledgers/small-ledger.ts';

const told = (quantity: Quantity, time: Figure['time'], label = 'Agency'): Figure => {
  const made = figure({ id: 'one', quantity, time });
  return { ...made, originator: { ...made.originator, label } };
};

/** What is said on a day of two figures of one speaker. */
function said(from: Figure, to: Figure, more: Partial<Finding> = {}, day = '2017-12-31'): string {
  const view = asOfView(ledger({ figures: [] }), calendarDate(day));
  const finding = {
    kind: 'course',
    direction: 'up',
    from,
    fromStart: true,
    to,
    highest: null,
    lowest: null,
    ...more,
  } as Finding;
  return [
    findingText(sayFinding(finding, view, english), english),
    ...extremesText(finding, view, english),
  ].join(' ');
}

const JUNE = onDay('2017-06-01');
const JULY = onDay('2017-07-01');

test('whose count it is, by the ending of the name', () => {
  const of = (label: string) => said(told(exactly(5), JUNE, label), told(exactly(9), JULY, label));
  expect(['Agency', 'Doctors', 'Agency (north)', 'Agency, north', 'salt'].map(of)).toEqual([
    'Agency’s count rose from 5 on 1 June to 9 on 1 July',
    'Doctors’ count rose from 5 on 1 June to 9 on 1 July',
    'Agency (north): count rose from 5 on 1 June to 9 on 1 July',
    'Agency, north: count rose from 5 on 1 June to 9 on 1 July',
    'salt’s count rose from 5 on 1 June to 9 on 1 July',
  ]);
});

test('that it is a minimum where both numbers are, and apart from the words what is no plain number', () => {
  const floor = (value: number) => qualified('at-least', value);
  expect(said(told(floor(5), JUNE), told(floor(9), JULY))).toBe(
    'Agency’s minimum rose from at least 5 on 1 June to at least 9 on 1 July',
  );
  expect(said(told(floor(5), JUNE), told(exactly(9), JULY))).toBe(
    'Agency’s count rose from at least 5 on 1 June to 9 on 1 July',
  );
  const worded = 'Agency’s count rose: 5 on 1 June, read as about 9 on 1 July';
  const read = { ...told(qualified('about', 9), JULY), readFromWords: true };
  expect(said(told(exactly(5), JUNE), read)).toBe(worded);
  expect(said(told(exactly(5), JUNE), told(between(7, 9), JULY))).toBe(
    'Agency’s count rose: 5 on 1 June, 7 to 9 on 1 July',
  );
});

test('that it goes from a high or a low, where it does not go from its start', () => {
  const turned = (from: Quantity, direction: 'up' | 'down') =>
    said(told(from, JUNE), told(exactly(9), JULY), { direction, fromStart: false });
  expect(turned(qualified('at-least', 20), 'down')).toBe(
    'Agency’s count fell from a high of at least 20 on 1 June to 9 on 1 July',
  );
  expect(turned(exactly(5), 'up')).toBe('Agency’s count rose from a low of 5 on 1 June to 9 on 1 July');
  expect(turned(between(20, 30), 'down')).toBe(
    'Agency’s count fell: a high of 20 to 30 on 1 June, 9 on 1 July',
  );
});

test('when it was true, with its year where the first of the two is eleven months old or older', () => {
  const on = (first: string) => said(told(exactly(5), onDay(first)), told(exactly(9), onDay('2017-12-01')));
  expect(on('2017-02-04')).toContain('from 5 on 4 February to 9 on 1 December');
  expect(on('2017-02-03')).toContain('from 5 on 3 February 2017 to 9 on 1 December 2017');
  const months = (first: string, last: string) =>
    said(
      told(exactly(5), during(`${first}-01`, `${first}-28`)),
      told(exactly(9), during(`${last}-01`, `${last}-30`)),
    );
  expect(months('2017-02', '2017-06')).toBe('Agency’s monthly count rose from 5 in February to 9 in June');
  expect(months('2015-02', '2017-06')).toContain('from 5 in February 2015 to 9 in June 2017');
  expect(
    said(
      told(exactly(5), during('2015-01-01', '2015-12-31')),
      told(exactly(9), during('2016-01-01', '2016-12-31')),
    ),
  ).toBe('Agency’s yearly count rose from 5 in 2015 to 9 in 2016');
  expect(said(told(exactly(5), during('2017-06-03', '2017-06-09')), told(exactly(9), JULY))).toContain(
    'from 5 for the days 3 to 9 June 2017 to 9',
  );
});

test('the most and the least of a course, where it has them', () => {
  const course = (more: Partial<Finding>) => said(told(exactly(5), JUNE), told(exactly(9), JULY), more);
  const [highest, lowest] = [told(exactly(20), onDay('2017-06-10')), told(exactly(2), onDay('2017-06-20'))];
  expect(course({ highest, lowest })).toBe(
    'Agency’s count rose from 5 on 1 June to 9 on 1 July The most: 20 on 10 June The least: 2 on 20 June',
  );
  expect(course({ lowest })).toBe(
    'Agency’s count rose from 5 on 1 June to 9 on 1 July The least: 2 on 20 June',
  );
});
