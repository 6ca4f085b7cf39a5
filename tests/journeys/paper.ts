import type { Page } from 'playwright-core';
import { ledger } from './ledger-rows.ts';
import { alive, SIZES } from './looks.ts';

/** An A4 page within its margins. */
export const PAPER = { width: 703, height: 1017 };

/** Controls that are printed, boxes that hide a part of what they hold, and what is wider than the paper. */
export function faultsOnPaper(page: Page): Promise<readonly string[]> {
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

/** What is wrong with an open page on paper, whatever theme its reader has chosen; then it is on the screen again. */
export async function faultsWhenPrinted(page: Page): Promise<readonly string[]> {
  await page.setViewportSize(PAPER);
  await alive(page);
  await page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { ground, scheme } = await page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return { ground: backgroundColor, scheme: colorScheme };
  });
  const faults = [
    ...(await faultsOnPaper(page)),
    ...(await withoutSource(page)).map((id) => `without its source: ${id}`),
    ...(ground === 'rgb(255, 255, 255)' && scheme === 'light' ? [] : [`printed ${scheme} on ${ground}`]),
  ];
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize(SIZES.wide);
  return faults;
}
