import { describe, expect, it } from 'vitest';
import { amountText } from '../../src/claims/description.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { everyPageInEnglish as english } from '../../src/i18n/en/every-page.ts';
import { createWords } from '../../src/i18n/words.ts';

const words = createWords('en');
const day = calendarDate;
const quantityIn = (quantity: Quantity) => amountText({ quantity, readFromWords: false }, words);

describe('words', () => {
  it('every message of the catalogue was compiled', () => {
    expect(Object.keys(english).length).toBeGreaterThan(100);
    for (const [id, message] of Object.entries(english))
      expect(JSON.stringify(message), id).not.toMatch(/\{\w+, plural/);
  });

  it('a month is a month and a period keeps both ends', () => {
    expect(words.referenceTime({ kind: 'flow', from: day('2017-05-01'), to: day('2017-05-31') })).toBe(
      'May 2017',
    );
    expect(words.referenceTime({ kind: 'flow', from: day('2017-02-17'), to: day('2017-03-22') })).toBe(
      '17 February to 22 March 2017',
    );
    expect(words.referenceTime({ kind: 'flow', from: day('2017-06-20'), to: day('2017-06-26') })).toBe(
      '20 to 26 June 2017',
    );
    expect(words.referenceTime({ kind: 'flow', from: day('2016-06-20'), to: day('2017-06-26') })).toBe(
      '20 June 2016 to 26 June 2017',
    );
    expect(words.referenceTime({ kind: 'stock', asOf: day('2017-06-26') })).toBe('26 June 2017');
    expect(
      words.referenceTime({ kind: 'running-total', since: day('2016-10-17'), until: day('2017-06-11') }),
    ).toBe('17 October 2016 to 11 June 2017');
  });

  it('no quantity loses its qualifier or its digits', () => {
    expect(quantityIn({ kind: 'qualified', qualifier: 'more-than', value: 700_000 })).toBe(
      'more than 700,000',
    );
    expect(quantityIn({ kind: 'range', low: 120_000, high: 150_000 })).toBe('120,000 to 150,000');
    expect(quantityIn({ kind: 'exact', value: 0 })).toBe('0');
    expect(quantityIn({ kind: 'unavailable', reason: 'not-reported' })).toBe('not reported');
  });

  it('a percentage stands as its source printed it, so that a little is not nothing and not quite all is not all', () => {
    const printed = (value: number) => quantityIn({ kind: 'qualified', qualifier: 'at-least', value });
    expect([0.04, 12.25, 99.96].map(printed)).toEqual(['at least 0.04', 'at least 12.25', 'at least 99.96']);
    expect(words.number(0.1 + 0.2)).toBe('0.3');
  });

  it('a text that is kept is said again for its own values alone, however many were said since', () => {
    const years = Array.from({ length: 12_000 }, (_, at) => String(at));
    const said = () => years.map((year) => words.t('dates.monthYear', { month: 'May', year }));
    const meant = years.map((year) => `May ${year}`);
    expect(said()).toEqual(meant);
    expect(said()).toEqual(meant);
    expect(words.t('dates.monthYear', { month: 'June', year: '2017' })).toBe('June 2017');
    expect(words.t('dates.full', { day: '5', month: 'June', year: '2017' })).toBe('5 June 2017');
  });
});

describe('a number in a message', () => {
  it('is grouped as any other, and chooses its plural', () => {
    const counts = (figures: number) =>
      createWords().t('frame.foot.counts', { figures, sources: 1, events: 0 });
    expect(counts(9999)).toBe('9,999 figures, 1 source, no events');
    const loaded = createWords().t('frame.loadingFigures', { loaded: 2345, total: 12_345 });
    expect(loaded).toContain('of 12,345');
  });
});
