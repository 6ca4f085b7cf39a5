import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { choiceOf, choiceParameters } from '../../src/features/question-page/choice.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { ruleTrials } from '../../src/statistics/headline/trial.ts';
import { exactly, figure, ledger, onDay, originatorOf, question } from '../ledgers/small-ledger.ts';

const asked = question({ ruleKinds: ['un'] });
const figures = [
  figure({ id: 'agency', quantity: exactly(1), time: onDay('2017-06-16') }),
  figure({ id: 'charity', by: 'charity', quantity: exactly(2), time: onDay('2017-06-16') }),
];
const trials = ruleTrials(
  asOfView(ledger({ figures, questions: [asked] }), calendarDate('2017-06-26')),
  asked,
);
const read = (search: string) => {
  const parameters = new URLSearchParams(search);
  return choiceOf((name) => parameters.get(name), asked, trials);
};
const OWN = { rule: 'newest-reference', originator: null };

describe('the rule in the address', () => {
  it('is the ledger’s own without one, and when its own is named', () => {
    expect(read('')).toEqual({ choice: OWN, faults: [] });
    expect(read('rule=newest-reference')).toEqual({ choice: OWN, faults: [] });
    expect(choiceParameters(asked, OWN as (typeof trials)[number]['choice'])).toEqual({
      rule: null,
      originator: null,
    });
  });
  it('may be another rule, or one originator’s series', () => {
    expect(read('rule=highest-floor').choice).toEqual({ rule: 'highest-floor', originator: null });
    const series = read('rule=originator-series&originator=charity');
    expect(series).toEqual({
      choice: { rule: 'originator-series', originator: originatorOf('charity') },
      faults: [],
    });
    expect(choiceParameters(asked, series.choice)).toEqual({
      rule: 'originator-series',
      originator: 'charity',
    });
  });
  it('is named and ignored when there is no such rule, no such originator, or no originator at all', () => {
    for (const [search, parameter] of [
      ['rule=loudest', 'rule'],
      ['rule=originator-series', 'rule'],
      ['rule=originator-series&originator=ministry', 'originator'],
      ['originator=charity', 'originator'],
    ]) {
      const { choice, faults } = read(search ?? '');
      expect(choice).toEqual(OWN);
      expect(faults.map((fault) => fault.parameter)).toEqual([parameter]);
    }
  });
});
