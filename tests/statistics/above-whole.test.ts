import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { answersAboveWholes } from '../../src/statistics/above-whole.ts';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { mosul } from '../features/shipped-desk.ts';
import {
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  scope,
  originatorOf,
} from '../ledgers/small-ledger.ts';

const EVERYONE = question({ id: 'everyone' });
const CHILDREN = question({ id: 'children', order: 2, scopes: [scope({ population: 'children' })] });

const misfitsOf = (everyone: ReturnType<typeof exactly>, children: ReturnType<typeof exactly>) => {
  const dataset = ledger({
    figures: [
      figure({ id: 'all', quantity: everyone, time: onDay('2017-05-10') }),
      figure({
        id: 'some',
        quantity: children,
        time: onDay('2017-02-28'),
        population: 'children',
        by: 'ministry',
      }),
    ],
    questions: [EVERYONE, CHILDREN],
  });
  return Object.fromEntries(
    [...answersAboveWholes(answers(asOfView(dataset, calendarDate('2017-06-01'))))].map(([{ id }, other]) => [
      id,
      other.id,
    ]),
  );
};

test('children above everyone are told on both cards, whoever said them and of whatever days', () => {
  expect(misfitsOf(qualified('about', 360_000), exactly(412_000))).toEqual({
    everyone: 'some',
    children: 'all',
  });
});

test('children up to everyone are not', () => {
  expect(misfitsOf(exactly(412_000), exactly(412_000))).toEqual({});
  expect(misfitsOf(exactly(500_000), exactly(412_000))).toEqual({});
});

test('two questions that count the same and let others lead are not a part and its whole', () => {
  const other = question({ id: 'by-ministry', order: 2, ruleOriginators: ['ministry'] });
  const dataset = ledger({
    figures: [
      figure({ id: 'high', quantity: exactly(400_000), time: onDay('2017-05-10') }),
      figure({ id: 'low', quantity: exactly(300_000), time: onDay('2017-05-10'), by: 'ministry' }),
    ],
    questions: [{ ...EVERYONE, ruleOriginators: [originatorOf('agency')] }, other],
  });
  const all = answers(asOfView(dataset, calendarDate('2017-06-01')));
  expect(all.map(({ headline }) => headline?.claim.figure.id)).toEqual(['high', 'low']);
  expect(answersAboveWholes(all).size).toBe(0);
});

test('on the opening day of the shipped desk 412,000 children are told beside 360,000 people', () => {
  const view = asOfView(mosul, calendarDate('2017-06-26'));
  const misfits = answersAboveWholes(answers(view));
  expect([...misfits].map(([{ id }, figure]) => [id, figure.id])).toEqual(
    expect.arrayContaining([
      ['children-in-west-mosul', 'pres-2017-05-10-west'],
      ['people-in-west-mosul', 'pres-2017-02-28-children'],
    ]),
  );
});
