import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numeralsIn } from '../../../src/ledger/checks/truth/numerals.ts';
import { tries } from '../../setup/draws-of-a-run.ts';

const valuesIn = (text: string) => numeralsIn(text).map(({ value }) => value);

test('a small number in words is read as the number', () => {
  const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
  expect(words.map((word) => valuesIn(`killed ${word} people`))).toEqual(words.map((_, value) => [value]));
});

test('digits in groups are read as one number, and each group by itself', () => {
  for (const separator of ['.', ',', "'", '’', '٬', ' ', '\u00A0', '\u2009', '\u202F', ', '])
    expect(valuesIn(`of 1${separator}234${separator}500 people`), separator).toEqual([1234500, 1, 234, 500]);
  expect(valuesIn('12345')).toEqual([12345]);
  expect(valuesIn('1.25')).toEqual([1.25, 1, 25]);
  expect(valuesIn('1,5')).toEqual([1.5, 1, 5]);
  expect(valuesIn('١٬٢٥٠')).toEqual([1250, 1, 250]);
});

test('hundredths of a multiple are whole numbers, however the multiple is written', () => {
  for (let hundredths = 1; hundredths < 1000; hundredths += 1)
    expect(valuesIn(`${(hundredths / 100).toFixed(2)} Million`)).toContain(hundredths * 10_000);
  const written = ['2 THOUSAND', '2 k', '2-thousand', '2\u00A0mille', '2k'];
  for (const text of written) expect(valuesIn(text), text).toEqual([2, 2000]);
});

const anyNumber = fc
  .tuple(
    fc.integer({ min: 0, max: 9999999 }),
    fc.constantFrom('', '.5'),
    fc.constantFrom('', ' million', 'k', ' hundred'),
  )
  .map(([number, fraction, multiple]) => `${number.toLocaleString('en')}${fraction}${multiple}`);

test('where a number is said to stand it is read again, from the first sign to the last', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { minLength: 1, maxLength: 3 }), (numbers) => {
      const text = `From ${numbers.join(' people to ')} people, or a dozen`;
      for (const { value, start, end } of numeralsIn(text)) {
        const alone = text.slice(start, end);
        expect(numeralsIn(alone), alone).toContainEqual({ value, start: 0, end: alone.length });
      }
    }),
    { numRuns: tries(60) },
  );
});
