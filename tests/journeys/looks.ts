import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const pictures = join(import.meta.dirname, '../../node_modules/.cache/figuredesk/pictures');

const ALIVE = 'html[data-alive]:not([data-partly]):not(:has([aria-busy="true"]))';

/**
 * Waits until the page answers its reader: React has taken it over, and nothing in it still waits for data or a drawing. The
 * page looks at itself whenever it changes: with playwright's own waiting each document would take in 340 KB of script.
 */
export async function alive(page: Page): Promise<void> {
  const isAlive = page.evaluate(
    (selector) =>
      new Promise<void>((done) => {
        const look = () => {
          if (!document.querySelector(selector)) return;
          changes.disconnect();
          done();
        };
        const changes = new MutationObserver(look);
        changes.observe(document, { subtree: true, childList: true, attributes: true });
        look();
      }),
    ALIVE,
  );
  await isAlive.catch((error: Error) => {
    // A page that is left meanwhile is looked at where it leads to.
    if (/context was destroyed/.test(error.message)) return alive(page);
    throw error;
  });
}

/** A picture for people to look at, taken only by `npm run pictures`. */
export async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}

export interface Look {
  readonly size: 'wide' | 'narrow';
  readonly colorScheme: 'light' | 'dark';
}

export const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

/** Both sizes and both themes are among the first two. */
export const LOOKS: readonly Look[] = [
  { size: 'wide', colorScheme: 'light' },
  { size: 'narrow', colorScheme: 'dark' },
  { size: 'narrow', colorScheme: 'light' },
  { size: 'wide', colorScheme: 'dark' },
];

/** Gives an open page another size and theme, and waits until it has taken them. */
export async function show(page: Page, { size, colorScheme }: Look): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ colorScheme });
  await alive(page);
  await stands(page);
}

/** Waits until nothing moves any more: fonts are here, nothing is on its way to another look, and frames in a row are laid out alike. */
export async function stands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const all = document.body.getElementsByTagName('*');
    const layout = () => {
      const places = new Float64Array(4 * all.length);
      for (const [at, element] of [...all].entries()) {
        // To ask for the place of what the browser has put off would have it laid out in every frame.
        if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
        const { x, y, width, height } = element.getBoundingClientRect();
        places.set([x, y, width, height], 4 * at);
      }
      return places;
    };
    const isMoving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && (effect?.getComputedTiming().progress ?? null) !== null,
        );
    const isAlike = (one: Float64Array, other: Float64Array) =>
      one.length === other.length && one.every((place, at) => place === other[at]);
    let before = layout();
    for (let alike = 0; alike < 3;) {
      await frame();
      const now = layout();
      alike = isAlike(now, before) && !isMoving() ? alike + 1 : 0;
      before = now;
    }
  });
}
