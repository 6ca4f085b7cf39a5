import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ledger } from './ledger-rows.ts';
import { alive } from './looks.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { addRules } from './uncut.ts';
import { journey } from './visit.ts';

/** An A4 page within its margins. */
const PAPER = { width: 703, height: 1017 };

/** Controls that are printed, boxes that hide a part of what they hold, and what is wider than the paper. */
function faultsOnPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = (element: Element, fault: string) =>
      `${fault}: ${element.tagName} ${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 40)}"`;
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.vh, svg'),
    );
    return shown.flatMap((element) => {
      if (element.matches('button, select, input, textarea, nav, [role="slider"], iframe'))
        return named(element, 'a control is printed');
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      if (hides && element.clientWidth > 1) return named(element, 'cut');
      const { right, left, width } = element.getBoundingClientRect();
      return width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1)
        ? named(element, 'wider than the paper')
        : [];
    });
  });
}

/** Figures that nowhere on the paper stand with the publisher of the document that they were read in. */
async function withoutSource(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('[data-figure]')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const around = element.closest('figure, article, li, tr, section') ?? element;
        // A rule of the style sheet prints what this names; a chart names its speakers under itself.
        const named = element.getAttribute('data-read-in') ?? '';
        return {
          id: element.getAttribute('data-figure') ?? '',
          text: `${named} ${around instanceof HTMLElement ? around.innerText : ''}`.replaceAll(/\s+/g, ' '),
        };
      }),
  );
  const ids = new Set(said.map(({ id }) => id));
  return [...ids].filter((id) => {
    const publisher = ledger.get(id)?.publisher ?? 'not in the ledger';
    return !said.some(
      ({ id: one, text }) => one === id && (text.includes(publisher) || /Source: .* As of/.test(text)),
    );
  });
}

for (const [name, path] of Object.entries(PAGES))
  journey.concurrent(
    `on paper nothing is cut, nothing can be pressed, and each figure has its source: ${name}`,
    async ({ visit }) => {
      const page = await visit(`${DATASET}${path}?asof=${OPENING_DAY}&theme=dark`, { viewport: PAPER });
      await alive(page);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await faultsOnPaper(page)).toEqual([]);
      expect(await withoutSource(page)).toEqual([]);
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(ground).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    },
  );

journey.concurrent(
  'a control on paper, a cut list and a line that is too long are caught',
  async ({ visit }) => {
    const page = await visit(`${DATASET}figures/`, { viewport: PAPER });
    await alive(page);
    await page.emulateMedia({ media: 'print' });
    expect(await faultsOnPaper(page)).toEqual([]);
    for (const rule of [
      'main button { display: block !important }',
      '[role="region"] { max-block-size: 10rem !important; overflow: hidden !important }',
      'main h1 { white-space: nowrap !important; inline-size: 60rem !important }',
    ]) {
      await addRules(page, `@media print { ${rule} }`);
      expect((await faultsOnPaper(page)).length, rule).toBeGreaterThan(0);
    }
  },
);
