import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { othersOf } from '../../src/statistics/others.ts';
import { between, exactly, figure, ledger, onDay, qualified, question } from '../ledgers/small-ledger.ts';

const DAY = '2017-06-20';

function othersAmong(figures: readonly Figure[]) {
  const asked = question();
  const view = asOfView(ledger({ figures, questions: [asked] }), calendarDate(DAY));
  return othersOf(answer(view, asked).groups[0]?.claims ?? []);
}

const says = (id: string, by: string, quantity: Figure['quantity'], more: Partial<Figure> = {}): Figure => ({
  ...figure({ id, by, quantity, time: onDay(id === 'lead' ? DAY : '2017-06-10') }),
  ...more,
});

describe('what others claim', () => {
  const lead = says('lead', 'agency', exactly(500));
  it('is nothing where one speaks alone', () => {
    expect(othersAmong([lead])).toBeNull();
  });
  it('runs from the least of all low ends to the most of all high ends, and never holds the one that leads', () => {
    const others = othersAmong([lead, says('range', 'ministry', between(100, 900))]);
    expect(others?.count).toBe(1);
    expect(others?.least.quantity).toEqual(exactly(100));
    expect(others?.most.quantity).toEqual(exactly(900));
    expect(others?.isClosed).toBe(true);
  });
  it('keeps the qualifier of an end, and is open where one end is', () => {
    const others = othersAmong([lead, says('floor', 'ministry', qualified('at-least', 800))]);
    expect(others?.most.quantity).toEqual(qualified('at-least', 800));
    expect(others?.isClosed).toBe(false);
  });
  it('leaves out what is in doubt', () => {
    for (const status of ['doubtful', 'extrapolated'] as const)
      expect(othersAmong([lead, says('odd', 'ministry', exactly(9000), { status })])).toBeNull();
  });
});
