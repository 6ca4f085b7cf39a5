import { expect, it } from 'vitest';
import { CatalogPage } from '../../src/app/CatalogPage.tsx';
import type { Catalog } from '../../src/data-access/catalog.ts';
import { pageOf } from '../features/page-of.tsx';

const listed = (id: string, publishedLatest: string): Catalog['datasets'][number] => ({
  id,
  title: `The ${id}`,
  opensAsOf: publishedLatest,
  status: 'current',
  publishedLatest,
  licence: 'CC BY 4.0',
  document: `${id}.json`,
  sha256: '0'.repeat(64),
  bytes: 1,
});

it('several datasets are listed with those first of which something was published last', () => {
  const datasets = [
    listed('war', '2021-02-01'),
    listed('flood', '2026-03-14'),
    listed('famine', '2025-05-20'),
  ];
  const page = pageOf(<CatalogPage catalog={{ version: 1, datasets }} asked={null} />);
  const said = [...page.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'The floodNewest figure published 14 March 2026',
    'The famineNewest figure published 20 May 2025',
    'The warNewest figure published 1 February 2021',
  ]);
  expect(page.querySelector('h1')?.textContent).toBe('Datasets');
});
