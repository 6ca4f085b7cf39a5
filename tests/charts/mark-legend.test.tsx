import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MarkLegend } from '../../src/charts/MarkLegend.tsx';
import { claimMark } from '../../src/claims/track-scale.ts';
import { QUALIFIERS } from '../../src/domain/qualifier.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { english } from '../i18n/every-word.ts';

const legend = renderToStaticMarkup(
  <WordsProvider words={english}>
    <MarkLegend />
  </WordsProvider>,
);
const entries = legend.split('<li>').slice(1);

test('the key of marks explains every word that a source may put before a number', () => {
  for (const qualifier of QUALIFIERS)
    expect(
      entries.filter((entry) => entry.includes(english.t(`quantities.${qualifier}`))),
      qualifier,
    ).toHaveLength(1);
});

test('words that mean different bounds have different marks, there and wherever claims are drawn', () => {
  const edges = QUALIFIERS.map((qualifier) => claimMark({ kind: 'qualified', qualifier, value: 10 })?.edge);
  expect(edges).toEqual(['about', 'nearly', 'floor', 'floor', 'ceiling', 'ceiling']);
  const drawings = entries.map((entry) => entry.replace(/<\/svg>.*/, ''));
  expect(new Set(drawings).size).toBe(entries.length);
});
