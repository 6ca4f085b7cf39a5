import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { alive, LOOKS, picture, show, SIZES } from './looks.ts';
import { DATASET, PAGES } from './pages.ts';
import { journey } from './visit.ts';

for (const [name, path] of Object.entries(PAGES))
  journey.concurrent(
    `"${name}" is accessible and fits, wide and narrow, light and dark`,
    async ({ visit }) => {
      const page = await visit(`${DATASET}${path}`, { viewport: SIZES.wide });
      await alive(page);
      const laidOut = new Set<string>();
      for (const look of LOOKS) {
        await show(page, look);
        const called = `${name}-${look.size}-${look.colorScheme}`;
        await picture(page, called, { fullPage: true });
        // In the other theme nothing but the colours is another.
        const rules = laidOut.has(look.size) ? 'colours' : 'all';
        laidOut.add(look.size);
        expect(await violations(page, rules), called).toEqual([]);
        expect(await sidewaysOverflow(page), called).toBe(0);
      }
    },
  );

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
