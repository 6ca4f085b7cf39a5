import type { Page } from 'playwright-core';
import { alive } from './looks.ts';
import { DATASET, PAGES } from './pages.ts';
import { addRules } from './uncut.ts';
import { journey } from './visit.ts';

/** Whatever can be pressed and is lower or narrower than 24 px (WCAG 2.5.8, without its exceptions). */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input:not([type=hidden]), summary')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.vh, svg'))
      .flatMap((target) => {
        const pressed = target.matches('[type=checkbox], [type=radio]')
          ? (target.closest('label') ?? target)
          : target;
        const { width, height } = pressed.getBoundingClientRect();
        return width < 23.5 || height < 23.5
          ? `${Math.round(width)} x ${Math.round(height)}: ${target.tagName} "${target.textContent}"`
          : [];
      }),
  );

for (const [name, path] of Object.entries(PAGES))
  journey.concurrent(
    `everything that is pressed is 24 px high and wide at least: ${name}`,
    async ({ visit, expect }) => {
      const page = await visit(DATASET + path);
      await alive(page);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await tooSmall(page), `${width} px`).toEqual([]);
      }
    },
  );

journey.concurrent('a low link and a narrow button are caught', async ({ visit, expect }) => {
  const page = await visit(`${DATASET}sources/`, { viewport: { width: 1440, height: 900 } });
  await alive(page);
  for (const rule of ['td li a { padding: 0 !important }', 'button { inline-size: 20px !important }']) {
    expect(await tooSmall(page)).toEqual([]);
    await addRules(page, rule);
    expect((await tooSmall(page)).length, rule).toBeGreaterThan(0);
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
  }
});
