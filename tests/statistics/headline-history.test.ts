import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, addDays, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { headlineHistory } from '../../src/statistics/headline/history.ts';
import { mosul } from '../features/shipped-desk.ts';
import { anyDay, anyLedger, FIRST_DAY, LAST_DAY } from '../ledgers/any-ledger.ts';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

/** The same history by asking every single day. */
function askedDayByDay(
  dataset: WholeDataset,
  until: CalendarDate,
): Map<string, [CalendarDate, string | null][]> {
  const histories = new Map(
    [...dataset.questions.keys()].map((id) => [id, [] as [CalendarDate, string | null][]]),
  );
  for (let past = 0; past <= daysBetween(FIRST_DAY, until); past += 1) {
    const day = addDays(FIRST_DAY, past);
    const view = asOfView(dataset, day);
    for (const [id, history] of histories) {
      const asked = dataset.questions.get(id);
      const leads = (asked && answer(view, asked).headline?.claim.figure.id) ?? null;
      if (leads !== (history.at(-1)?.[1] ?? null)) history.push([day, leads]);
    }
  }
  return histories;
}

type History = typeof headlineHistory;

const historyBy = (how: History, dataset: WholeDataset, until: CalendarDate) =>
  new Map(
    [...dataset.questions.values()].map((asked) => [
      asked.id,
      how(asOfView(dataset, until), asked)
        .map(({ day, figure: led }) => [day, led?.id ?? null])
        .toReversed(),
    ]),
  );

/** The same few ledgers and days each time; every one is asked day by day, once, so that they are not many. */
const ASKED = fc
  .sample(fc.tuple(anyLedger, anyDay), { seed: 20170626, numRuns: 12 })
  .map(([dataset, day]) => ({ dataset, day, expected: askedDayByDay(dataset, day) }));
const equalsBruteForce = (how: History): boolean =>
  ASKED.every(({ dataset, day, expected }) => isDeepStrictEqual(historyBy(how, dataset, day), expected));

/** Planted: forgets figures that have been superseded since. */
const forgetsThePast: History = (view, asked) =>
  headlineHistory(view, asked).filter(({ figure: led }) => led === null || view.includes(led));

describe('R23: how the headline changed', () => {
  it('is what asking every day would give, and forgetting superseded figures is caught', () => {
    expect(equalsBruteForce(headlineHistory)).toBe(true);
    expect(equalsBruteForce(forgetsThePast)).toBe(false);
  });
  it('is so for all questions of the shipped ledger up to its last day', () => {
    expect(historyBy(headlineHistory, mosul, LAST_DAY)).toEqual(askedDayByDay(mosul, LAST_DAY));
  });

  const told = (figures: readonly Figure[], asked = question(), day = '2017-07-30') =>
    headlineHistory(asOfView(ledger({ figures, questions: [asked] }), calendarDate(day)), asked).map(
      ({ day: on, figure: led, reason }) => [on, led?.id ?? null, reason],
    );
  const first = figure({ id: 'first', quantity: exactly(100), time: onDay('2017-06-01') });

  it('says why: the same speaker’s newer figure, another’s later day, a smaller claim about the same day', () => {
    const figures = [
      first,
      figure({ id: 'newer', quantity: exactly(110), time: onDay('2017-06-08') }),
      figure({ id: 'later', by: 'tally', quantity: exactly(90), time: onDay('2017-06-10') }),
      figure({
        id: 'smaller',
        by: 'charity',
        quantity: exactly(80),
        time: onDay('2017-06-10'),
        published: '2017-06-12',
      }),
    ];
    expect(told(figures)).toEqual([
      ['2017-06-12', 'smaller', { kind: 'step', step: 'least-claimed' }],
      ['2017-06-10', 'later', { kind: 'step', step: 'newest-reference' }],
      ['2017-06-08', 'newer', { kind: 'newer' }],
      ['2017-06-01', 'first', { kind: 'first' }],
    ]);
  });
  it('tells a correction from a figure that is merely newer', () => {
    const corrected = figure({
      id: 'corrected',
      quantity: exactly(90),
      time: onDay('2017-06-01'),
      published: '2017-06-05',
      supersedes: { figure: first, reason: 'correction', note: 'A family was counted twice.' },
    });
    expect(told([first, corrected])[0]).toEqual([
      '2017-06-05',
      'corrected',
      { kind: 'replaced', reason: 'correction' },
    ]);
  });
  it('says when from a day on nothing leads', () => {
    const withdrawn = figure({
      id: 'withdrawn',
      quantity: { kind: 'unavailable', reason: 'withheld' },
      time: onDay('2017-06-01'),
      published: '2017-06-05',
      supersedes: { figure: first, reason: 'withdrawal', note: '' },
    });
    expect(told([first, withdrawn])[0]).toEqual([
      '2017-06-05',
      null,
      { kind: 'replaced', reason: 'withdrawal' },
    ]);
  });
  it('tells nothing of days after the view’s own', () => {
    expect(told([first], question(), '2017-05-31')).toEqual([]);
  });
});
