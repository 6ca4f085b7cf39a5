import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { SupersedeReason } from '../../src/domain/figure.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { statesOf } from '../../src/statistics/figure-states.ts';
import { exactly, figure, ledger, onDay } from '../ledgers/small-ledger.ts';

const one = figure({ id: 'one', quantity: exactly(10), time: onDay('2017-03-01') });
const other = figure({
  id: 'other',
  quantity: exactly(90),
  time: onDay('2017-03-01'),
  published: '2017-03-05',
});
const instead = (reason: SupersedeReason) =>
  figure({
    id: 'new',
    quantity: exactly(12),
    time: onDay('2017-03-01'),
    published: '2017-03-10',
    supersedes: { figure: one, reason, note: '' },
  });
const relations = [{ a: 'one', b: 'other', kind: 'disputed', note: '' }] as const;

describe('how a figure stands on a day', () => {
  test('two figures dispute each other from the day on that both are known', () => {
    const dataset = ledger({ figures: [one, other], relations });
    expect(statesOf(asOfView(dataset, calendarDate('2017-03-04')), one)).toEqual(['stands']);
    const later = asOfView(dataset, calendarDate('2017-03-05'));
    expect([one, other].map((each) => statesOf(later, each))).toEqual([['disputed'], ['disputed']]);
  });

  test('another relation is no dispute', () => {
    const dataset = ledger({ figures: [one, other], relations: [{ ...relations[0], kind: 'scope' }] });
    expect(statesOf(asOfView(dataset, calendarDate('2017-03-05')), one)).toEqual(['stands']);
  });

  test.each([
    ['correction', 'corrected'],
    ['withdrawal', 'withdrawn'],
    ['revision', 'replaced'],
    ['source-switch', 'replaced'],
  ] as const)('one that gave way by a %s is %s, and disputes nobody any more', (reason, state) => {
    const dataset = ledger({ figures: [one, other, instead(reason)], relations });
    const before = asOfView(dataset, calendarDate('2017-03-09'));
    expect(statesOf(before, one)).toEqual(['disputed']);
    const after = asOfView(dataset, calendarDate('2017-03-10'));
    expect(statesOf(after, one)).toEqual([state]);
    expect(statesOf(after, other)).toEqual(['stands']);
  });

  test('a label in doubt stays in doubt, whatever else is said', () => {
    const doubtful = { ...one, status: 'doubtful' } as const;
    const dataset = ledger({ figures: [doubtful, other], relations });
    expect(statesOf(asOfView(dataset, calendarDate('2017-03-05')), doubtful)).toEqual([
      'disputed',
      'doubtful',
    ]);
  });
});
