import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { daysNamed } from '../../../src/ledger/checks/texts/days-named.ts';

const READ = calendarDate('2017-06-26');

test('a text names the first day of what it names', () => {
  const text = 'From 2016-11-05, by 17 October 2016, in May 2017, since 2014; version 1.2016, 12016';
  expect(daysNamed(text, READ)).toEqual(['2016-11-05', '2016-10-17', '2017-05-01', '2014-01-01']);
});

test('no day that the calendar lacks', () => {
  expect(daysNamed('2017-02-30, 31 June 2017, 29 February 2016', READ)).toEqual(['2016-02-29']);
});

test('a day without a year is the coming one up to ninety days ahead, else the last one', () => {
  const named = (text: string, read = READ) => daysNamed(text, read);
  expect(named('24 September')).toEqual(['2017-09-24']);
  expect(named('25 September')).toEqual(['2016-09-25']);
  expect(named('1 January')).toEqual(['2017-01-01']);
  expect(named('5 January', calendarDate('2017-12-20'))).toEqual(['2018-01-05']);
  expect(named('29 February')).toEqual(['2016-02-29']);
  expect(named('29 February', calendarDate('2019-06-26'))).toEqual([]);
});

test('neither a month alone nor, when nobody reads it, a day without a year', () => {
  expect(daysNamed('in June', READ)).toEqual([]);
  expect(daysNamed('on 1 June and on 1 June 2017', null)).toEqual(['2017-06-01']);
});

test('no year where the text is about that number', () => {
  expect(daysNamed('2081 in 2016', READ, new Set([2081]))).toEqual(['2016-01-01']);
  expect(daysNamed('2081 in 2016', READ, new Set([2082]))).toEqual(['2081-01-01', '2016-01-01']);
});

test('no year where it counts something', () => {
  expect(daysNamed('2081 people fled, 2030 houses burnt and about 2050 families stay', READ)).toEqual([]);
  expect(
    daysNamed('the 2018 figures; in 2019 forces left; of mid-2020 counts; the war of 2021.', READ),
  ).toEqual(['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01']);
});
