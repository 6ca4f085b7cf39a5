import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { type SuspicionRule, suspicionId } from '../../src/domain/review.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { needlessReviews, reviewed, reviewedLedger } from '../../src/statistics/suspicions/reviewed.ts';
import { suspicionsIn } from '../../src/statistics/suspicions/suspicions.ts';
import {
  between,
  during,
  exactly,
  figure,
  ledger,
  onDay,
  originatorOf,
  qualified,
  seriesBreak,
  sinceUntil,
  type ReviewParts,
} from '../ledgers/small-ledger.ts';

const LATE = calendarDate('2018-01-31');

function flagsOf(figures: readonly Figure[], rule: SuspicionRule, day = LATE): readonly string[] {
  return suspicionsIn(asOfView(ledger({ figures }), day))
    .filter((suspicion) => suspicion.rule === rule)
    .map(({ id }) => id.slice(rule.length + 1));
}

/** Counts of one speaker on days of June 2017. */
function weekly(numbers: readonly number[], parts: Partial<Parameters<typeof figure>[0]> = {}): Figure[] {
  return numbers.map((number, at) =>
    figure({
      id: `d${at}`,
      quantity: exactly(number),
      time: onDay(`2017-06-${String(1 + at * 3).padStart(2, '0')}`),
      ...parts,
    }),
  );
}

describe('R37: the same number under two labels', () => {
  const number = (id: string, value: number, parts: Partial<Parameters<typeof figure>[0]> = {}): Figure =>
    figure({ id, quantity: exactly(value), time: onDay('2017-06-22'), ...parts });

  it('358,938 people in need and 358,938 killed: one of them is a copy', () => {
    expect(
      flagsOf([number('a', 358_938), number('b', 358_938, { measure: 'killed' })], 'same-number'),
    ).toEqual(['a;b']);
    expect(
      flagsOf([number('a', 358_938), number('b', 358_938, { population: 'civilians' })], 'same-number'),
    ).toEqual(['a;b']);
  });
  it('a round number says nothing, nor does one of three digits in two documents', () => {
    for (const round of [200, 400_000, 6_000, 385_000])
      expect(
        flagsOf(
          [number('a', round), number('b', round, { measure: 'killed', source: 'other' })],
          'same-number',
        ),
      ).toEqual([]);
  });
  it('three digits within one document do', () => {
    expect(flagsOf([number('a', 264), number('b', 264, { population: 'civilians' })], 'same-number')).toEqual(
      ['a;b'],
    );
  });
  it('the same count of another speaker, or of another place, is no copy', () => {
    expect(flagsOf([number('a', 358_938), number('b', 358_938, { by: 'ministry' })], 'same-number')).toEqual(
      [],
    );
    expect(flagsOf([number('a', 358_938), number('b', 358_938, { place: 'ninewa' })], 'same-number')).toEqual(
      [],
    );
  });
  it('where numbers are many, a coincidence is no evidence', () => {
    const crowd = Array.from({ length: 600 }, (_, at) => number(`c${at}`, 1_001 + at, { source: `s${at}` }));
    const twin = number('twin', 1_111, { measure: 'killed', source: 'other' });
    expect(flagsOf([...crowd, twin], 'same-number')).toEqual([]);
    expect(flagsOf([...crowd.slice(100, 112), twin], 'same-number')).toEqual(['c110;twin']);
  });
});

describe('R37: swapped digits', () => {
  it('16,467 and 16,647 of two speakers on one day', () => {
    const a = figure({ id: 'a', quantity: exactly(16_467), time: onDay('2017-05-16') });
    const b = figure({ id: 'b', quantity: exactly(16_647), time: onDay('2017-05-20'), by: 'ministry' });
    expect(flagsOf([a, b], 'swapped-digits')).toEqual(['a;b']);
    const far = figure({ id: 'b', quantity: exactly(16_647), time: onDay('2017-06-20'), by: 'ministry' });
    expect(flagsOf([a, far], 'swapped-digits')).toEqual([]);
  });
  it('a number out of its series that the swap puts back', () => {
    expect(flagsOf(weekly([302_430, 304_152, 341_268, 330_012, 336_000, 340_100]), 'swapped-digits')).toEqual(
      ['d1;d2;d3'],
    );
    expect(flagsOf(weekly([302_430, 304_152, 314_268, 330_012, 336_000, 340_100]), 'swapped-digits')).toEqual(
      [],
    );
  });
  it('not when the series is as rough elsewhere', () => {
    expect(flagsOf(weekly([302_430, 404_152, 341_268, 430_012, 336_000, 440_100]), 'swapped-digits')).toEqual(
      [],
    );
  });
});

describe('R37: exactly on a straight line', () => {
  it('a middle value that is the mean of its neighbours', () => {
    expect(flagsOf(weekly([100_003, 110_011, 120_019]), 'straight-line')).toEqual(['d0;d1;d2']);
  });
  it('not constant runs, not thousands, not estimates, not a number beside the line', () => {
    expect(flagsOf(weekly([839_490, 839_490, 839_490]), 'straight-line')).toEqual([]);
    expect(flagsOf(weekly([100_000, 110_000, 120_000]), 'straight-line')).toEqual([]);
    expect(flagsOf(weekly([100_003, 110_012, 120_019]), 'straight-line')).toEqual([]);
    const estimates = weekly([100_003, 110_011, 120_019]).map((each) => ({
      ...each,
      quantity: qualified('about', 110_011),
    }));
    expect(flagsOf(estimates, 'straight-line')).toEqual([]);
  });
  it('not across a break', () => {
    const figures = weekly([100_003, 110_011, 120_019]);
    const cut = seriesBreak({ date: calendarDate('2017-06-04'), knownFrom: calendarDate('2017-06-04') });
    const view = asOfView(ledger({ figures, breaks: [cut] }), LATE);
    expect(suspicionsIn(view)).toEqual([]);
  });
});

describe('R37: a part above its whole', () => {
  const at = onDay('2017-06-22');
  const count = (id: string, parts: Partial<Parameters<typeof figure>[0]>): Figure =>
    figure({ id, quantity: exactly(1_000), time: at, measure: 'killed', ...parts });

  it('a place, a group of people or a cause above the whole it belongs to', () => {
    const whole = count('whole', {});
    for (const part of [{ place: 'old-city' }, { population: 'civilians' }, { measure: 'executed' }]) {
      expect(
        flagsOf([whole, count('part', { ...part, quantity: exactly(1_001) })], 'part-above-whole'),
      ).toEqual(['part;whole']);
      expect(
        flagsOf([whole, count('part', { ...part, quantity: exactly(1_000) })], 'part-above-whole'),
      ).toEqual([]);
    }
  });
  it('a floor of the whole counts as printed when the same speaker gives more for the part', () => {
    const whole = count('whole', { quantity: qualified('at-least', 1_000) });
    const part = count('part', { place: 'old-city', quantity: qualified('at-least', 1_200) });
    expect(flagsOf([whole, part], 'part-above-whole')).toEqual(['part;whole']);
    expect(flagsOf([whole, { ...part, originator: originatorOf('ministry') }], 'part-above-whole')).toEqual(
      [],
    );
  });
  it('bounds leave a way out', () => {
    const whole = count('whole', { quantity: qualified('about', 1_000) });
    expect(
      flagsOf(
        [whole, count('part', { place: 'old-city', quantity: between(1_050, 1_300) })],
        'part-above-whole',
      ),
    ).toEqual([]);
    expect(
      flagsOf(
        [whole, count('part', { place: 'old-city', quantity: qualified('up-to', 1_300) })],
        'part-above-whole',
      ),
    ).toEqual([]);
  });
  it('a month above its year', () => {
    const year = count('year', { time: during('2017-01-01', '2017-12-31') });
    const month = count('month', { time: during('2017-03-01', '2017-03-31'), quantity: exactly(1_100) });
    expect(flagsOf([year, month], 'part-above-whole')).toEqual(['month;year']);
  });
});

describe('R10, R37: a day that is not the difference of its running totals', () => {
  const total = (id: string, until: string, value: number): Figure =>
    figure({ id, measure: 'movements', quantity: exactly(value), time: sinceUntil('2017-02-19', until) });
  const totals = [total('before', '2017-03-19', 140_000), total('after', '2017-03-23', 157_000)];
  const flow = (value: number, by = 'agency'): Figure =>
    figure({
      id: 'flow',
      by,
      measure: 'movements',
      quantity: exactly(value),
      time: during('2017-03-20', '2017-03-23'),
    });

  it('17,100 where the totals rose by 17,000', () => {
    expect(flagsOf([...totals, flow(17_100)], 'not-the-difference')).toEqual(['after;before;flow']);
    expect(flagsOf([...totals, flow(17_000)], 'not-the-difference')).toEqual([]);
  });
  it('not between two speakers, and not when bounds leave a way out', () => {
    expect(flagsOf([...totals, flow(17_100, 'ministry')], 'not-the-difference')).toEqual([]);
    const about = { ...flow(17_100), quantity: qualified('about', 17_100) };
    expect(flagsOf([...totals, about], 'not-the-difference')).toEqual([]);
  });
});

describe('R37: an implausible jump', () => {
  it('a digit too many in a series is told with the number it would be', () => {
    const [found] = suspicionsIn(
      asOfView(ledger({ figures: weekly([38_601, 39_402, 403_170, 41_930]) }), LATE),
    ).filter(({ rule }) => rule === 'implausible-jump');
    expect(found?.figures.map(({ id }) => id)).toEqual(['d2', 'd1', 'd3']);
    expect(found?.evidence).toMatchObject({ number: 403_170, slip: 40_170 });
  });
  it('a value three times as far out as any other, in a series of five', () => {
    expect(flagsOf(weekly([38_601, 39_402, 40_170, 95_930, 41_500, 42_611]), 'implausible-jump')).toEqual([
      'd2;d3;d4',
    ]);
  });
  it('not a series that grows or swings, and not a break', () => {
    expect(flagsOf(weekly([8_940, 17_916, 33_996, 68_550, 114_042, 206_500]), 'implausible-jump')).toEqual(
      [],
    );
    expect(flagsOf(weekly([400, 1_100, 380, 930, 410, 1_350]), 'implausible-jump')).toEqual([]);
  });
  it('two speakers of one count and day, one with a nought more', () => {
    const a = figure({ id: 'a', quantity: exactly(103_467), time: onDay('2017-07-06') });
    const b = figure({ id: 'b', quantity: exactly(1_034_670), time: onDay('2017-07-06'), by: 'ministry' });
    expect(flagsOf([a, b], 'implausible-jump')).toEqual(['a;b']);
  });
});

describe('R37: a number that fits another label', () => {
  const killed = (id: string, value: number, until: string, population: string): Figure =>
    figure({
      id,
      measure: 'killed',
      population,
      quantity: exactly(value),
      time: sinceUntil('2016-10-17', until),
    });
  const soldiers = [
    killed('march', 774, '2017-03-29', 'soldiers'),
    killed('july', 1_400, '2017-07-10', 'soldiers'),
  ];

  it('980 women between 774 and 1,400 soldiers, and nobody else counts as many women', () => {
    const lone = killed('lone', 980, '2017-05-26', 'women');
    expect(flagsOf([...soldiers, lone], 'another-label')).toEqual(['july;lone;march']);
    const second = {
      ...killed('second', 1_050, '2017-06-01', 'women'),
      originator: originatorOf('ministry'),
    };
    expect(flagsOf([...soldiers, lone, second], 'another-label')).toEqual([]);
  });
  it('is not seen before the later number is public', () => {
    const lone = killed('lone', 980, '2017-05-26', 'women');
    expect(flagsOf([...soldiers, lone], 'another-label', calendarDate('2017-07-09'))).toEqual([]);
  });
});

describe('clearing', () => {
  const figures = weekly([100_003, 110_011, 120_019]);
  const review = (parts: Partial<ReviewParts> = {}): ReviewParts => ({
    rule: 'straight-line',
    figures: ['d2', 'd0', 'd1'],
    by: 'A. Reader',
    knownFrom: calendarDate('2017-06-10'),
    reason: 'The bulletin prints all three.',
    ...parts,
  });
  const on = (day: string, reviews: readonly ReviewParts[]) =>
    reviewed(asOfView(ledger({ figures, reviews }), calendarDate(day)));

  test('a suspicion has the same name whatever the order of its figures', () => {
    expect(suspicionId('straight-line', ['b', 'a'])).toBe(suspicionId('straight-line', ['a', 'b']));
  });
  it('stays listed with its reason, and is open on days before the reason could be given', () => {
    expect(on('2017-06-10', [review()]).open).toEqual([]);
    expect(on('2017-06-10', [review()]).cleared.map(({ review: { by } }) => by)).toEqual(['A. Reader']);
    expect(on('2017-06-09', [review()]).open.length).toBe(1);
    expect(on('2017-06-10', [review({ rule: 'same-number' })]).open.length).toBe(1);
  });
  it('of something that is no suspicion is told', () => {
    expect(needlessReviews(ledger({ figures, reviews: [review()] }))).toEqual([]);
    const needless = review({ figures: ['d0', 'd1'] });
    const { reviews, ...rest } = ledger({ figures, reviews: [needless] });
    expect(needlessReviews({ ...rest, reviews })).toEqual(reviews);
  });
  it('counts for figures without a day of publication too', () => {
    const undated = figures.map((each) => ({ ...each, published: null }));
    expect(reviewedLedger(ledger({ figures: undated })).open.length).toBe(1);
  });
});
