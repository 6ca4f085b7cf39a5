import { expect, it } from 'vitest';
import { describePage } from '../../src/build/about-page.ts';
import { headTags } from '../../src/build/head-tags.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { amountText } from '../../src/claims/description.ts';
import { answers } from '../../src/statistics/answers.ts';
import { english as words } from '../i18n/every-word.ts';
import { mosul } from '../features/shipped-desk.ts';
import { readHtml } from '../setup/read-html.ts';

const view = asOfView(mosul, mosul.opensAsOf);
const placed = { origin: 'https://example.org', path: '/figures/' };
const told = (
  route: Parameters<typeof describePage>[0],
  standing: { origin: string | null; path: string },
) => {
  const about = describePage(route, view, words);
  const tags = headTags({ title: 'A "title" & more', about, standing, versionOf: () => 'abc' });
  return readHtml(tags);
};
const content = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null;

it('a question is described by its headline with qualifier, speaker, source and both days', () => {
  const leading = answers(view).filter(({ headline }) => headline !== null);
  expect(leading.length).toBeGreaterThan(20);
  for (const { question, headline } of leading) {
    const description = content(told({ page: 'question', id: question.id }, placed), 'description');
    const claim = headline!.claim;
    expect(description, question.id).toContain(amountText(claim.figure, words, true));
    expect(description, question.id).toContain(claim.figure.source.publisher);
    expect(description, question.id).toContain(words.date(view.day));
  }
});

it('a link to a question brings its picture, by a whole address where the host is known', () => {
  const route = { page: 'question', id: 'civilians-in-old-city' } as const;
  const path = 'mosul-2016-2017/questions/civilians-in-old-city/';
  const document = told(route, placed);
  expect(content(document, 'og:title')).toBe('A "title" & more');
  expect(content(document, 'og:description')).toBe(content(document, 'description'));
  expect(content(document, 'og:url')).toBe(`https://example.org/figures/${path}`);
  expect(content(document, 'og:image')).toBe(`https://example.org/figures/${path}picture.png?abc`);
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    `https://example.org/figures/${path}`,
  );
  expect(content(told(route, { origin: null, path: '/' }), 'og:image')).toBe(`/${path}picture.png?abc`);
});

it('the desk is a dataset to programs, with its licence, span and tables', () => {
  const text = told({ page: 'desk' }, placed).querySelector('script')?.textContent ?? '';
  const data: { distribution: { contentUrl: string }[] } & Record<string, unknown> = JSON.parse(text);
  expect(data).toMatchObject({
    '@type': 'Dataset',
    name: mosul.title,
    version: mosul.version,
    license: mosul.licence.url,
    url: 'https://example.org/figures/mosul-2016-2017/',
  });
  expect(data['temporalCoverage']).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toContain(
    'https://example.org/figures/data/mosul-2016-2017/figures.csv',
  );
});
