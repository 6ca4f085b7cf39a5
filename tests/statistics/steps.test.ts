import { expect, test } from 'vitest';
import type { RuleStepKind } from '../../src/domain/headline-rule.ts';
import { STEPS } from '../../src/statistics/headline/steps.ts';
import { during, exactly, figure, qualified } from '../ledgers/small-ledger.ts';

type Parts = Partial<Parameters<typeof figure>[0]>;

const told = (id: string, parts: Parts) =>
  figure({ id, quantity: exactly(7), time: during('2017-05-01', '2017-05-31'), ...parts });

/** What a step prefers of two figures that are alike in everything else. */
const PREFERRED: readonly (readonly [kind: RuleStepKind, what: string, better: Parts, worse: Parts])[] = [
  ['newest-reference', 'a later day', { time: during('2017-05-01', '2017-06-01') }, {}],
  ['newest-publication', 'what came out later', { published: '2017-06-02' }, { published: '2017-06-01' }],
  [
    'highest-floor',
    'the higher of two floors',
    { quantity: qualified('at-least', 8) },
    { quantity: qualified('more-than', 7) },
  ],
  ['highest-floor', 'a floor to a number', { quantity: qualified('at-least', 1) }, { quantity: exactly(9) }],
  ['widest-scope', 'the place around another', { place: 'ninewa' }, { place: 'mosul' }],
  ['widest-scope', 'the people that others are a part of', { population: 'people' }, { population: 'women' }],
  ['widest-scope', 'the longer time', { time: during('2017-05-01', '2017-06-01') }, {}],
  ['widest-scope', 'the place to the people', { place: 'iraq', population: 'women' }, { place: 'mosul' }],
  [
    'widest-scope',
    'the people to the time',
    {},
    { population: 'women', time: during('2017-01-01', '2017-06-01') },
  ],
  ['least-claimed', 'the lower number', { quantity: exactly(6) }, { quantity: exactly(7) }],
];

test.for(PREFERRED)('the step %s prefers %s, in whatever order they stand', ([kind, , better, worse]) => {
  const [one, other] = [told('better', better), told('worse', worse)];
  for (const figures of [
    [one, other],
    [other, one],
    [other, one, other],
  ])
    expect(STEPS[kind](figures)).toEqual([one]);
  expect(STEPS[kind]([one, told('as good', better), other]).map(({ id }) => id)).toEqual([
    'better',
    'as good',
  ]);
});

test('where none is a floor, and where the day of one is not known, a step leaves all', () => {
  const [one, other] = [told('one', { quantity: exactly(6) }), told('other', { published: null })];
  expect(STEPS['highest-floor']([one, other])).toEqual([one, other]);
  expect(STEPS['newest-publication']([one, other])).toEqual([one, other]);
  expect(STEPS['first-listed']([other, one])).toEqual([other]);
});
