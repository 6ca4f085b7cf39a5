import { expect } from 'vitest';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const CNN = `${DATASET}sources/cnn-2017-06-26/`;

journey(
  'the sheet of the CNN report tells which figures stand, which are stale and which are in doubt',
  async ({ visit }) => {
    const page = await visit(CNN, { javaScriptEnabled: false });
    await page
      .getByText(
        '1 stands, 1 is a lower bound that newer totals had passed, 1 is the only figure of its scope',
      )
      .waitFor();
    const expected: Record<string, readonly string[]> = {
      'cnn-civilians-remaining': [
        '“about 100,000 civilians remain”',
        'Agrees with 3 of 4, other scope',
        'UNHCR',
      ],
      'cnn-displaced': [
        '“More than 700,000 people”',
        'Lower bound, out of date',
        '36 days before',
        '727,373',
      ],
      'cnn-is-remaining': ['read as about', '“couple of hundred”', 'Only source in 14 days', 'fewer than'],
      'cnn-is-killed': ['“Some 980 militants”', 'Label in doubt', 'Contradicted by 1', '774', '16,467'],
      'cnn-is-wounded': ['“more than 6,000 wounded”', 'Label in doubt', '4,600'],
    };
    for (const [id, words] of Object.entries(expected)) {
      const row = (await page.locator(`li#${id}`).textContent()) ?? '';
      for (const word of words) expect(row, id).toContain(word);
    }
    expect(await page.getByRole('link', { name: 'edition.cnn.com' }).getAttribute('href')).toContain(
      'couple-hundred-isis-fighters-in-mosul',
    );
  },
);

journey('what was said after a figure stands apart from what was known then', async ({ visit }) => {
  const page = await visit(`${CNN}?asof=2017-09-30`);
  const row = page.locator('li#cnn-is-killed');
  await row.getByText('Said since, by 30 September 2017').waitFor();
  expect(await row.textContent()).toContain('Later US figures for Iraqi forces (up to 1,400 killed)');
  expect(await row.locator('h3 + ul [data-figure="isf-2017-08-killed"]').count()).toBe(0);
});

journey('evidence leads to the row of the sheet where it was read', async ({ visit }) => {
  const page = await visit(`${CNN}?asof=2017-09-30`);
  const link = page.locator('li#cnn-displaced').getByRole('link', { name: 'Government of Iraq' }).last();
  await link.click();
  await page.waitForURL(/\/sources\/[^/]+\/\?asof=2017-09-30#/);
  const id = new URL(page.url()).hash.slice(1);
  await page.locator(`li[id="${id}"]`).waitFor();
});

journey('a source that is not yet published says so and shows nothing else', async ({ visit }) => {
  const page = await visit(`${CNN}?asof=2017-06-25`);
  await page.getByRole('heading', { level: 1, name: 'Not yet published on this day' }).waitFor();
  expect(await page.locator('main [data-figure]').count()).toBe(0);
  expect(await page.locator('main').textContent()).not.toContain('CNN');
  expect(await page.title()).toBe('Not yet published on this day · Battle of Mosul · Figuredesk');
});

journey('a source without figures says what it is used for', async ({ visit }) => {
  const page = await visit(`${DATASET}sources/afp-2017-06-18/`);
  await page.getByText('No figure was taken from it. It is listed for what it proves.').waitFor();
  await page.getByRole('heading', { name: 'Events taken from it' }).waitFor();
});

journey('the register lists each source of the day once and leads to its sheet', async ({ visit }) => {
  const page = await visit(`${DATASET}sources/?asof=2017-06-25`);
  await page.getByText('that came out later are left out.').waitFor();
  expect(await page.locator('main').textContent()).not.toContain('CNN report on ISIS fighters left');
  const links = await page
    .locator('main tbody th a')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
  expect(links.length).toBeGreaterThan(130);
  expect(new Set(links).size).toBe(links.length);
  await page.getByRole('link', { name: /^Aid organisations/ }).click();
  await page.locator('main tbody th a').last().click();
  await page.waitForURL(/\/sources\/[^/]+\/\?asof=2017-06-25/);
});
