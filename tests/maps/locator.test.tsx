import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Place } from '../../src/domain/place.ts';
import { loadMessages } from '../../src/i18n/languages.ts';
import { createWords } from '../../src/i18n/words.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { Locator } from '../../src/maps/Locator.tsx';
import { type Outlines, OutlinesProvider } from '../../src/maps/outlines-context.tsx';
import { placeOf } from '../ledgers/small-ledger.ts';
import { readHtml } from '../setup/read-html.ts';

const words = createWords('en', await loadMessages('en', ['maps']));
const OUTLINES: Outlines = {
  file: 'small/outlines.0.svg',
  frame: { west: 38, east: 49, south: 29, north: 38 },
  source: 'Survey of the river, CC0',
  names: [],
};

const point = (latitude: number, longitude: number, note = '') => ({ latitude, longitude, note });
const [country, province, city, part] = [
  placeOf('iraq'),
  placeOf('ninewa'),
  placeOf('mosul'),
  placeOf('old-city'),
];
const pointed: Place = { ...city, point: point(36.3, 43.1, 'the town hall') };

function located(places: readonly Place[], outlines: Outlines | null = OUTLINES) {
  const html = renderToStaticMarkup(
    <WordsProvider words={words}>
      <OutlinesProvider outlines={outlines}>
        <Locator places={places} />
      </OutlinesProvider>
    </WordsProvider>,
  );
  const { body } = readHtml(html);
  return {
    text: body.textContent ?? '',
    marks: [...body.querySelectorAll('circle')].length,
    name: body.querySelector('[role="img"]')?.getAttribute('aria-label') ?? null,
    drawn: [...body.querySelectorAll('use')].map((use) => use.getAttribute('href')),
  };
}

test('a place with a point is marked, and it is said what the point is and whose the borders are', () => {
  const { text, marks, name, drawn } = located([pointed]);
  expect(marks).toBe(1);
  expect(name).toContain(city.name);
  expect(text).toContain('the town hall');
  expect(text).toContain('Survey of the river, CC0');
  expect(text).toContain('Borders imply no endorsement');
  expect(drawn).toEqual(['/small/outlines.0.svg#land', '/small/outlines.0.svg#own']);
});

test('a place that no source places is ringed at what it lies in, and this is said', () => {
  const within: Place = { ...part, point: null, parent: pointed };
  const { text, marks } = located([within]);
  expect(marks).toBe(1);
  expect(text).toContain(`no point in a source; the ring is ${city.inSentence}, around it`);
});

test('a whole country is its outline: no point in it is marked for it', () => {
  const { text, marks } = located([{ ...country, point: point(33, 44, 'country centre point') }]);
  expect(marks).toBe(0);
  expect(text).toContain('the whole country');
  expect(text).not.toContain('centre point');
});

test('there is no map where no place can be marked, none lies within it, or a page has no outlines', () => {
  const nowhere: Place = { ...province, point: null, parent: null };
  expect(located([nowhere]).text).toBe('');
  expect(located([{ ...city, point: point(-10, -50) }]).text).toBe('');
  expect(located([pointed], null).text).toBe('');
  expect(located([]).text).toBe('');
});

test('many places share marks and words: four of a kind are named and the others counted', () => {
  const many = Array.from({ length: 40 }, (_, n) => ({ ...pointed, name: `Place ${n}` }));
  const { text, marks } = located(many);
  expect(marks).toBe(1);
  expect(text).toContain('Place 3, 36 others: as sources place them');
});
