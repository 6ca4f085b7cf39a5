import { describe, expect, test } from 'vitest';
import { hedgeAt } from '../../../src/ledger/checks/truth/hedges.ts';
import { numeralsIn } from '../../../src/ledger/checks/truth/numerals.ts';

const valuesIn = (text: string) => numeralsIn(text).map(({ value }) => value);

describe('numbers in words of a source', () => {
  test.for([
    ['432,726 people', 432_726],
    ['72,121 households (432, 726)', 432_726],
    ['25.000 muertos', 25_000],
    ['160 000 personnes', 160_000],
    ['12’500 displaced', 12_500],
    ['some 1.34 million people', 1_340_000],
    ['1,2 millones de personas', 1_200_000],
    ['600 ألف نازح', 600_000],
    ['٤٣٢٬٧٢٦ نازحا', 432_726],
    ['fewer than a thousand', 1000],
    ['More than one million people', 1_000_000],
    ['two dozen bodies, twelve of them women', 12],
    ['Twelve men were killed', 12],
    ['25k displaced', 25_000],
    ['1.5 per cent', 1.5],
    ['In 2016, 726 people', 726],
    ['between 9,000 and 11,000 people', 11_000],
  ] as const)('"%s" holds %d', ([text, value]) => {
    expect(valuesIn(text)).toContain(value);
  });

  test.for([
    ['100 people', 100_000],
    ['1200 people', 200],
    ['a thousandfold', 1000],
    ['someone', 1],
    ['10 km', 10_000],
    ['1.34 million', 134],
  ] as const)('"%s" does not hold %d', ([text, value]) => {
    expect(valuesIn(text)).not.toContain(value);
  });
});

describe('how a source qualifies its number', () => {
  const hedgeOf = (text: string, value: number) => {
    const numeral = numeralsIn(text).find((each) => each.value === value);
    return numeral ? hedgeAt(text, numeral.start, numeral.end) : 'no such number';
  };
  test.for([
    ['Some 980 militants', 980, 'about'],
    ['estimated at 491,000', 491_000, 'about'],
    ['more than 6,000 wounded', 6000, 'more-than'],
    ['injured over 100 others', 100, 'more-than'],
    ['no more than 40 buses', 40, 'up-to'],
    ['As many as one million people', 1_000_000, 'up-to'],
    ['a minimum of 26,172', 26_172, 'at-least'],
    ['at least another 30', 30, 'at-least'],
    ['less than a thousand', 1000, 'fewer-than'],
    ['just under 2,250', 2250, 'nearly'],
    ['2,000 or more', 2000, 'at-least'],
    ['2,000 people, more than half of them children', 2000, null],
    ['more than half of the 2,000 people', 2000, null],
    ['432,726 people', 432_726, null],
    ['overall 30', 30, null],
  ] as const)('"%s": %d', ([text, value, hedge]) => {
    expect(hedgeOf(text, value)).toBe(hedge);
  });
});
