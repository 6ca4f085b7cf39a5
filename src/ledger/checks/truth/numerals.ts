/** A number as a text writes it, and where it stands in the text. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Digits in groups of three, or plain digits with or without a fraction. */
const DIGITS = /\d{1,3}(?:(?:[.,'’٬ \u00A0\u2009\u202F]|, )\d{3})+(?!\d)|\d+(?:[.,٫]\d{1,2}(?!\d))?/g;

const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  mille: 1000,
  mil: 1000,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  millions: 1e6,
  millón: 1e6,
  millones: 1e6,
  مئة: 100,
  ألف: 1000,
  آلاف: 1000,
  مليون: 1e6,
  billion: 1e9,
  bn: 1e9,
};

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  dozen: 12,
  ...Object.fromEntries(WORDS.map((word, value) => [word, value])),
};

const MULTIPLE = new RegExp(`^[ \\u00A0-]?(${Object.keys(MULTIPLES).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(SMALL).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/**
 * Every number that a text may be read to hold, in digits of either script or in small English words, with a multiple
 * behind it or without: `1.2 million`, `25.000`, `a thousand`. Groups that may as well be a list, as in `432, 726`, are
 * read both ways.
 */
export function numeralsIn(text: string): readonly Numeral[] {
  const plain = text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const numerals: Numeral[] = [];
  const add = (value: number, start: number, end: number): void => {
    numerals.push({ value, start, end });
    const multiple = MULTIPLE.exec(plain.slice(end));
    const by = MULTIPLES[multiple?.[1]?.toLowerCase() ?? ''];
    if (multiple && by)
      numerals.push({ value: Math.round(value * by), start, end: end + multiple[0].length });
  };
  for (const { 0: digits, index } of plain.matchAll(DIGITS)) {
    const end = index + digits.length;
    const groups = [...digits.matchAll(/\d+/g)];
    if (/[.,'’٬ \u00A0\u2009\u202F]\d{3}$/.test(digits))
      add(Number(groups.map(([group]) => group).join('')), index, end);
    else add(Number(digits.replace(/[,٫]/, '.')), index, end);
    if (groups.length > 1)
      for (const group of groups)
        add(Number(group[0]), index + group.index, index + group.index + group[0].length);
  }
  for (const { 0: word, index } of plain.matchAll(IN_WORDS))
    add(SMALL[word.toLowerCase()] ?? 0, index, index + word.length);
  return numerals;
}
