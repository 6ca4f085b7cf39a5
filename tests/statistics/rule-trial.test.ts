import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { type Choice, answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { ruleTrials } from '../../src/statistics/headline/trial.ts';
import {
  exactly,
  figure,
  ledger,
  onDay,
  originatorOf,
  qualified,
  question,
} from '../ledgers/small-ledger.ts';

const asked = question({ ruleKinds: ['un'] });
const FIGURES = [
  figure({ id: 'agency', by: 'agency', quantity: exactly(100), time: onDay('2017-06-16') }),
  figure({ id: 'charity', by: 'charity', quantity: exactly(90), time: onDay('2017-06-20') }),
  figure({
    id: 'tally',
    by: 'tally',
    quantity: qualified('at-least', 80),
    time: onDay('2017-06-10'),
    published: '2017-06-25',
  }),
  figure({ id: 'unnamed', by: 'unattributed', quantity: exactly(70), time: onDay('2017-06-26') }),
  figure({
    id: 'doubted',
    by: 'general',
    quantity: exactly(60),
    time: onDay('2017-06-26'),
    status: 'doubtful',
  }),
];
const view = asOfView(ledger({ figures: FIGURES, questions: [asked] }), calendarDate('2017-06-26'));

const leads = (choice?: Choice) => answer(view, asked, choice).headline?.claim.figure.id;
const trials = (of: typeof ruleTrials) =>
  Object.fromEntries(
    of(view, asked).map(({ choice, own, leads: figureThatLeads }) => [
      own ? 'own' : (choice.originator?.id ?? choice.rule),
      figureThatLeads?.id,
    ]),
  );
const EXPECTED = {
  own: 'agency',
  'newest-publication': 'tally',
  'highest-floor': 'tally',
  'widest-scope': 'charity',
  agency: 'agency',
  charity: 'charity',
  tally: 'tally',
};

describe('R19: another rule can be tried, and the ledger’s own stays what it was', () => {
  it('the own rule prefers the United Nations; a tried rule takes any named speaker', () => {
    expect(leads()).toBe('agency');
    expect(leads({ rule: 'newest-publication', originator: null })).toBe('tally');
  });
  it('one originator’s series is tried by name, also where the question names none', () => {
    expect(leads({ rule: 'originator-series', originator: originatorOf('charity') })).toBe('charity');
    const { headline } = answer(view, asked, {
      rule: 'originator-series',
      originator: originatorOf('charity'),
    });
    expect(headline?.trace.map(({ step, left }) => ({ step, left: left.map((one) => one.id) }))).toEqual([
      { step: 'in-scope', left: ['agency', 'charity', 'tally', 'unnamed', 'doubted'] },
      { step: 'reliable', left: ['agency', 'charity', 'tally'] },
      { step: 'preferred', left: ['charity'] },
    ]);
  });
  it('an originator without a current claim does not lead, and the answer says that nobody preferred spoke', () => {
    const given = answer(view, asked, { rule: 'originator-series', originator: originatorOf('ministry') });
    expect(given.headline?.nobodyPreferred).toBe(true);
  });
  it('neither the unnamed nor the doubtful lead under any rule, nor are their series offered', () => {
    expect(Object.values(trials(ruleTrials))).not.toContain('unnamed');
    expect(Object.values(trials(ruleTrials))).not.toContain('doubted');
    expect(Object.keys(trials(ruleTrials))).not.toContain('general');
  });
  it('every choice leads to the claim it names; one that gives the own headline to all rules is caught', () => {
    const alwaysOwn: typeof ruleTrials = (known, one) =>
      ruleTrials(known, one).map((trial, _, all) => ({ ...trial, leads: all[0]?.leads ?? null }));
    expect(trials(ruleTrials)).toEqual(EXPECTED);
    expect(trials(alwaysOwn)).not.toEqual(EXPECTED);
  });
});
