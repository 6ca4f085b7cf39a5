import { describe, expect, it } from 'vitest';
import { amountPieces } from '../../src/claims/amount-pieces.ts';
import { amountSize, widestSize } from '../../src/claims/amount-size.ts';
import { amountText, briefAmount } from '../../src/claims/description.ts';
import type { AbsenceReason, Quantity } from '../../src/domain/quantity.ts';
import { english } from '../i18n/every-word.ts';
import { between, exactly, figure, notReported, onDay, qualified } from '../ledgers/small-ledger.ts';

const claim = (quantity: Quantity, readFromWords = false) => ({
  ...figure({ id: 'killed', quantity, time: onDay('2017-06-01') }),
  readFromWords,
});
const told = (quantity: Quantity, readFromWords = false, readingSaid = false): string =>
  amountPieces(claim(quantity, readFromWords), english, readingSaid)
    .map(({ text }) => text)
    .join(' ');

describe('R4: a number never stands without its qualifier', () => {
  it('in pieces that a page sets, and in text', () => {
    for (const [quantity, text] of [
      [exactly(1250), '1,250'],
      [qualified('more-than', 100), 'more than 100'],
      [between(970, 1260), '970 to 1,260'],
      [{ kind: 'range', low: 970, high: 1260, best: 1100 }, '970 to 1,260 with best estimate 1,100'],
      [notReported, 'not reported'],
    ] as const) {
      expect(told(quantity)).toBe(text);
      expect(amountText(claim(quantity), english)).toBe(text);
    }
  });
  it('a number that is our reading of other words says so, unless the words around it do', () => {
    expect(told(qualified('about', 100), true)).toBe('read as about 100');
    expect(told(qualified('about', 100), true, true)).toBe('about 100');
    expect(told(qualified('about', 100), false, false)).toBe('about 100');
    expect(told(between(200, 300), true)).toBe('read as 200 to 300');
    expect(told(between(200, 300), true, true)).toBe('200 to 300');
    expect(told(exactly(100), true)).toBe('read as 100');
    expect(amountText(claim(between(200, 300), true), english)).toBe('read as 200 to 300');
    expect(amountText(claim(qualified('about', 100), true), english, true)).toBe('about 100');
  });
  it('where there is room for a sign only, the sign says it', () => {
    expect(briefAmount(claim(qualified('at-least', 1500)), english)).toBe('≥1,500');
    expect(briefAmount(claim(qualified('nearly', 1500)), english)).toBe('almost 1,500');
    expect(briefAmount(claim(exactly(1500)), english)).toBe('1,500');
    expect(briefAmount(claim(between(5, 9)), english)).toBe('5 to 9');
    expect(briefAmount(claim(qualified('about', 200), true), english)).toBe('read as ~200');
    expect(briefAmount(claim(between(5, 9), true), english)).toBe('read as 5 to 9');
  });
});

describe('R7: what is missing has a reason', () => {
  it.each([
    ['not-reported', 'not reported'],
    ['not-yet-published', 'not yet published'],
    ['withheld', 'withheld'],
    ['not-comparable', 'not comparable'],
    ['not-applicable', 'not applicable'],
  ] as const)('%s', (reason: AbsenceReason, text) => {
    expect(amountPieces(claim({ kind: 'unavailable', reason }), english)).toEqual([{ kind: 'none', text }]);
    expect(amountText(claim({ kind: 'unavailable', reason }), english)).toBe(text);
  });
});

describe('the width of an amount, in its own type', () => {
  const size = (quantity: Quantity) => amountSize(amountPieces(claim(quantity), english));
  it('a digit takes six tenths of an em, a separator half of that', () => {
    expect(size(exactly(700))).toEqual({ numbers: 1.8, words: 0, widest: 1.8 });
    expect(size(exactly(12_500))).toEqual({ numbers: 3.3, words: 0, widest: 3.3 });
  });
  it('both ends of a range count, and the wider one alone where they stand below each other', () => {
    expect(size(between(970, 12_600))).toEqual({ numbers: 5.1, words: 1.6, widest: 3.3 });
  });
  it('of parts that may stand below each other the widest counts', () => {
    const pieces = amountPieces(claim({ kind: 'range', low: 970, high: 12_600, best: 1100 }), english);
    const [ends, best] = [pieces.slice(0, -2), pieces.slice(-2)];
    expect(widestSize([ends, best])).toEqual({
      numbers: amountSize(ends).numbers,
      words: amountSize(best).words,
      widest: amountSize(ends).widest,
    });
  });
  it('words before a number take more room the longer they are, and no number is narrower than an em', () => {
    expect(size(qualified('about', 7))).toEqual({ numbers: 0.6, words: 3.2, widest: 1 });
    expect(size(qualified('more-than', 7)).words).toBe(5.2);
  });
});
