import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that are asked: all that are on by default, those of them on colours, or the stricter one on how text stands out. */
const RULES = {
  all: {},
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  'seven to one': { runOnly: ['color-contrast-enhanced'] },
} satisfies Record<string, RunOptions>;

/**
 * What a checker of accessibility finds wrong in a page as it stands, one line for each rule, with the elements; `marked`
 * asks only what an attribute of this name stands on, and what that holds.
 */
export async function violations(
  page: Page,
  rules: keyof typeof RULES = 'all',
  marked?: string,
): Promise<readonly string[]> {
  // As an element the page's policy would refuse it. What is evaluated is given back, and axe whole takes half a second.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`(() => { ${AXE} })()`);
  return page.evaluate(
    async ({ options, within }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const asked = within === undefined ? document : document.querySelectorAll(`[${within}]`);
      if (asked instanceof NodeList && asked.length === 0) return [];
      return (await axe.run(asked, options)).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    {
      options: { ...RULES[rules], resultTypes: ['violations'] } satisfies RunOptions as RunOptions,
      within: marked,
    },
  );
}
