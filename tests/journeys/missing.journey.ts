import { expect } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { riverLedger } from '../ledger/river-ledger.ts';
import { editDocument } from './edited-document.ts';
import { answer } from './lent.ts';
import { picture } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const NEW = 'civilians-in-the-new-town';

journey(
  'a question that came with the live figures has its page before the site is built again',
  async ({ visit }) => {
    const page = await visit(`${DATASET}questions/${NEW}/?asof=2017-06-20`, {
      requestsFail: true,
      before: (opened) =>
        editDocument(opened, () => (document) => {
          const [question] = document.questions.filter(({ id }) => id === 'civilians-in-old-city');
          const scopes = document.scopes.filter((scope) => scope.question === 'civilians-in-old-city');
          if (!question) throw new Error('The question is gone.');
          return {
            ...document,
            questions: [
              ...document.questions,
              { ...question, id: NEW, order: 900, title: 'And in the new town?' },
            ],
            scopes: [...document.scopes, ...scopes.map((scope) => ({ ...scope, question: NEW }))],
          };
        }),
    });
    await page.getByRole('heading', { level: 1, name: 'And in the new town?' }).waitFor();
    expect(await page.locator('[data-figure]').count()).toBeGreaterThan(0);
    await page.getByText('You are reading 20 June 2017.').waitFor();
  },
);

journey(
  'a dataset that came with the live figures has its pages before the site is built again',
  async ({ visit }) => {
    const { document, json, sha256 } = compile(riverLedger());
    const river = {
      id: document.id,
      title: document.title,
      opensAsOf: document.opensAsOf,
      status: 'current',
      publishedLatest: document.opensAsOf,
      licence: document.licence.name,
      document: 'river.json',
      sha256,
      bytes: json.length,
    };
    const page = await visit(`/${document.id}/sources/bulletin/`, {
      requestsFail: true,
      before: async (opened) => {
        await answer(opened, '*/data/catalog.json', async (address) => {
          const catalog = await (await fetch(address)).json();
          return { json: { ...catalog, datasets: [...catalog.datasets, river] } };
        });
        await answer(opened, '*/data/river.json', () => ({ text: json }));
      },
    });
    await page.getByRole('heading', { level: 1, name: 'Weekly bulletin' }).waitFor();
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Datasets' }).waitFor();
    await page.getByRole('link', { name: document.title }).click();
    await page.getByText('432,726').first().waitFor();
  },
);

journey(
  'an address that names nothing is told, with what is nearest to it, on the day that is read',
  async ({ visit }) => {
    const page = await visit(`${DATASET}questions/civilian-in-oldcity/?asof=2017-03-01`, {
      requestsFail: true,
    });
    await page
      .getByRole('heading', { level: 1, name: 'There is no “civilian-in-oldcity” in this dataset' })
      .waitFor();
    expect(await page.getByText('Cite this view').count()).toBe(0);
    await picture(page, 'missing question');
    await page
      .getByRole('main')
      .getByRole('link', { name: 'How many civilians are still inside the Old City?' })
      .click();
    await page.waitForURL(/questions\/civilians-in-old-city\/\?asof=2017-03-01/);

    const nowhere = await visit('/no-such-dataset/events/?asof=2017-03-01', { requestsFail: true });
    await nowhere
      .getByRole('heading', { level: 1, name: 'There is no page “no-such-dataset/events”' })
      .waitFor();
    await nowhere.getByText('You are reading 1 March 2017.').waitFor();
    expect(await nowhere.getByText('Cite this view').count()).toBe(0);
    await nowhere
      .getByRole('searchbox')
      .or(nowhere.getByRole('combobox', { name: 'Search' }))
      .first()
      .waitFor();
  },
);

journey('without JavaScript, and without data, such an address says so and leads on', async ({ visit }) => {
  const plain = await visit('/no-such-dataset/', { javaScriptEnabled: false, requestsFail: true });
  await plain.getByRole('heading', { level: 1, name: 'No page was built for this address' }).waitFor();
  const cut = await visit('/no-such-dataset/', {
    requestsFail: true,
    before: (opened) => answer(opened, '*/data/*', () => 'none'),
  });
  await cut.getByText('it is not known whether they have this page').waitFor();
  await picture(cut, 'missing without data');
  await cut.getByRole('link', { name: 'How many civilians are still inside the Old City?' }).click();
  await cut.waitForURL(/questions\/civilians-in-old-city\//);
});

journey(
  'a front page whose endpoint lists a thousand datasets more lists them all, without a warning',
  async ({ visit }) => {
    const page = await visit('/', {
      before: (opened) =>
        answer(opened, '*/data/catalog.json', async (address) => {
          const catalog = await (await fetch(address)).json();
          const [entry] = catalog.datasets;
          const more = Array.from({ length: 1000 }, (_, at) => ({
            ...entry,
            id: `crisis-${at}`,
            title: `Crisis ${at}`,
          }));
          return { json: { ...catalog, datasets: [entry, ...more] } };
        }),
    });
    await page.getByRole('heading', { level: 1, name: 'Datasets' }).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(1001);
  },
);
