import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ledger } from './ledger-rows.ts';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

/** Days from the last to the first, so that what has not followed tells something later. */
const DAYS = ['2017-12-20', '2017-09-20', '2017-06-26', '2017-05-31', '2016-11-30'] as const;

const PUBLISHED = Object.fromEntries([...ledger.values()].map(({ id, published }) => [id, published]));

interface Moved {
  /** Figures of later days than the page read at that moment, which could be seen or be read out. */
  readonly later: readonly string[];
  /** How many figures waited, unseen, for their turn. */
  readonly waited: number;
  /** Sections in the window that did not follow at once. */
  readonly missed: number;
}

/** Moves the page through the days, and looks at it after each of its changes, before anything of them is painted. */
async function move(page: Page): Promise<Moved> {
  return page.evaluate(
    async ({ days, published }) => {
      const later = new Set<string>();
      let [waited, missed] = [0, 0];
      const look = () => {
        const day = new URLSearchParams(location.search).get('asof') ?? '';
        for (const figure of document.querySelectorAll('main [data-figure]')) {
          const { figure: id = '' } = (figure as HTMLElement).dataset;
          if ((published[id] ?? '') <= day) continue;
          const waiting = figure.closest('[aria-busy="true"]');
          if (waiting && getComputedStyle(waiting).opacity === '0') waited += 1;
          else later.add(`${id} on ${day}`);
        }
        for (const section of document.querySelectorAll('main > [aria-busy="true"]')) {
          const { top, bottom } = section.getBoundingClientRect();
          if (bottom > 0 && top < innerHeight) missed += 1;
        }
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const day of days) {
        history.pushState(null, '', `?asof=${day}`);
        await new Promise((done) => setTimeout(done, 400));
      }
      observer.disconnect();
      return { later: [...later], waited, missed };
    },
    { days: DAYS, published: PUBLISHED },
  );
}

async function opened(page: Page): Promise<Page> {
  await alive(page);
  // Where sections stand is told by the browser a frame later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  return page;
}

journey.concurrent(
  'while a desk follows to an earlier day, what a reader sees follows at once, and nothing later can be seen where it does not',
  async ({ visit }) => {
    const page = await opened(await visit(`${DATASET}?asof=2018-01-02`));
    const above = await move(page);
    expect(above).toMatchObject({ later: [], missed: 0 });
    expect(above.waited).toBeGreaterThan(0);

    await page.evaluate(() => history.pushState(null, '', '?asof=2018-01-02'));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    expect(await move(await opened(page))).toMatchObject({ later: [], missed: 0 });

    // Shown all the same, what waits is caught.
    await page.evaluate(() => history.pushState(null, '', '?asof=2018-01-02'));
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() =>
      document.styleSheets[0]?.insertRule('main [aria-busy] { opacity: 1 !important }'),
    );
    const shown = await move(await opened(page));
    expect(shown.later.length).toBeGreaterThan(0);
  },
);
