import { expect } from 'vitest';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

journey(
  'the review page says what to look at again, and how to clear it, without JavaScript',
  async ({ visit }) => {
    const page = await visit(`${DATASET}review/`, { javaScriptEnabled: false });
    const flag = page.locator(
      '[data-suspicion="swapped-digits:dtm-cur-2016-12-25;dtm-cur-2016-12-26;dtm-cur-2016-12-27"]',
    );
    expect(await flag.textContent()).toContain(
      '116,490 lies outside the numbers beside it, 114,042 and 115,242. With two digits swapped it would be 114,690',
    );
    expect(await flag.locator('[data-figure]').count()).toBe(3);
    await flag.getByText('The line that clears it').click();
    expect(await flag.locator('code').textContent()).toBe(
      'swapped-digits,dtm-cur-2016-12-25;dtm-cur-2016-12-26;dtm-cur-2016-12-27,WHO,YYYY-MM-DD,"REASON"',
    );
  },
);

journey('a cleared flag stays, with who, from which day and why', async ({ visit }) => {
  const page = await visit(`${DATASET}review/`);
  const cleared = page.locator(
    '[data-suspicion="implausible-jump:unami-2016-09-ninewa-killed;unami-2016-10-ninewa-killed"]',
  );
  expect(await cleared.textContent()).toContain('is the month before the battle');
  expect(await cleared.textContent()).toContain(
    'Cleared by Figuredesk editors; the reason could be given from 2 November 2016',
  );
  expect(await cleared.getByText('The line that clears it').count()).toBe(0);
});

journey('a flag shows only once all its figures are public', async ({ visit }) => {
  const doubt = '[data-suspicion^="another-label:cnn-is-killed"]';
  const early = await visit(`${DATASET}review/?asof=2017-08-18`);
  await early.getByText('look at again, as of 18 August 2017').waitFor();
  expect(await early.locator(doubt).count()).toBe(0);
  const late = await visit(`${DATASET}review/?asof=2017-08-19`);
  await late.getByText('look at again, as of 19 August 2017').waitFor();
  expect(await late.locator(doubt).textContent()).toContain(
    'about 980 lies between 774 and up to 1,400, which count Iraqi forces.',
  );
});

journey('the figures in doubt stand with their doubt', async ({ visit }) => {
  const page = await visit(`${DATASET}review/`);
  expect(await page.locator('main').textContent()).toContain('Treat the label as doubtful.');
  expect(await page.getByRole('heading', { name: '3 figures in doubt' }).count()).toBe(1);
});
