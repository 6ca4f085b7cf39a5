import type { Qualifier } from '../../../domain/qualifier.ts';

/** English words that qualify the number behind them, by what they make of it. */
const HEDGES: Readonly<Record<Qualifier, readonly string[]>> = {
  about: [
    'about',
    'around',
    'approximately',
    'approximate',
    'an estimated',
    'estimated',
    'roughly',
    'some',
    'more or less',
    'circa',
  ],
  nearly: ['nearly', 'almost', 'close to', 'just under'],
  'at-least': ['at least', 'minimum of', 'no fewer than', 'no less than', 'not less than'],
  'more-than': ['more than', 'morethan', 'over', 'exceeded', 'exceeding', 'beyond', 'in excess of', 'above'],
  'up-to': ['up to', 'as many as', 'as much as', 'as high as', 'maximum of', 'at most', 'no more than'],
  'fewer-than': ['fewer than', 'less than', 'under', 'below'],
};

/** Words that may stand between a hedge and its number. */
const BETWEEN = ['a', 'an', 'at', 'of', 'that', 'the', 'another', 'additional', 'total', 'average'];
/** What behind a number qualifies it. */
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^ or more\b/i, 'at-least'],
  [/^ or so\b/i, 'about'],
  [/^ or fewer\b/i, 'up-to'],
];

const BEFORE = Object.entries(HEDGES)
  .flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const))
  // The longest first, so that "no more than" is not read as "more than".
  .toSorted(([a], [b]) => b.length - a.length)
  .map(
    ([word, qualifier]) =>
      [
        new RegExp(`(?<![\\p{L}\\p{N}])${word}(?: (?:${BETWEEN.join('|')}))*[ \\u00A0]*$`, 'iu'),
        qualifier,
      ] as const,
  );

/** How a text qualifies the number that stands from `start` to `end` in it; null when it says nothing. */
export function hedgeAt(text: string, start: number, end: number): Qualifier | null {
  const before = text.slice(0, start);
  const hedge =
    BEFORE.find(([word]) => word.test(before)) ?? AFTER.find(([word]) => word.test(text.slice(end)));
  return hedge ? (hedge[1] as Qualifier) : null;
}
