import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { alive, LOOKS, picture, show, SIZES } from './looks.ts';
import { numbersShown, numbersWithoutScripts } from './numbers.ts';
import { DATASET, OPENING_DAY, PAGES } from './pages.ts';
import { faultsWhenPrinted } from './paper.ts';
import { tooSmall } from './small-targets.ts';
import { addRules, crowdedTexts, cutInDrawings, cutNumbers, NO_NUMBER, TEXT_SPACING } from './uncut.ts';
import { journey } from './visit.ts';

for (const [name, path] of Object.entries(PAGES))
  journey.concurrent(
    `"${name}" shows what it showed without JavaScript, is accessible, fits and is pressed with ease, wide and narrow, light and dark, and is printed whole`,
    async ({ visit }) => {
      const page = await visit(`${DATASET}${path}?asof=${OPENING_DAY}`, { viewport: SIZES.wide });
      await page.getByText('had been reported by this day.').waitFor({ state: 'attached' });
      await alive(page);
      expect(await numbersShown(page)).toEqual(numbersWithoutScripts(`${DATASET}${path}`));
      expect(await faultsOf(page, name)).toEqual([]);
      expect(await faultsWhenPrinted(page)).toEqual([]);
      expect(await faultsOfLargeText(page)).toEqual([]);
    },
  );

journey.concurrent('what is too wide or cut at four times the size alone is caught', async ({ visit }) => {
  const page = await visit(`${DATASET}questions/fled-since-17-october/`, { viewport: SIZES.wide });
  await alive(page);
  await addRules(
    page,
    `main section { min-inline-size: 21rem !important }
     figure svg { overflow: hidden !important }
     figure svg text { letter-spacing: 0.5em !important }`,
  );
  const [wide, ...cut] = await faultsOfLargeText(page);
  expect(wide).toMatch(/px beyond 320$/);
  for (const fault of [/px beyond its drawing$/, /" lies over "/])
    expect(cut.filter((said) => fault.test(said))).not.toEqual([]);
});

journey.concurrent('what is hard to read in one size and one theme alone is caught', async ({ visit }) => {
  const page = await visit(`${DATASET}about/`, { viewport: SIZES.wide });
  await alive(page);
  await page
    .getByText('Colour and shape say who is speaking')
    .evaluate((words) => words.classList.add('planted'));
  await addRules(
    page,
    `@media (width < 800px) { .planted { display: none } }
     @media (prefers-color-scheme: dark) { .planted { color: #222 !important } }`,
  );
  expect(await faultsOf(page, 'planted')).toEqual([
    expect.stringMatching(/^planted-wide-dark: color-contrast: <p class="[^"]*planted/),
  ]);
});

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

/** What is wrong with a page in any of the looks. */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [at, look] of LOOKS.entries()) {
    await show(page, look);
    const called = `${name}-${look.size}-${look.colorScheme}`;
    await picture(page, called, { fullPage: true });
    await markAlone(page, look.size);
    // The first two looks are of either size and either theme: only what one size alone shows is new in the others.
    const found = at < 2 ? await violations(page) : await violations(page, 'colours', ALONE);
    const beyond = await sidewaysOverflow(page);
    const small = at < 2 ? await tooSmall(page) : [];
    faults.push(
      ...[...found, ...small, ...(beyond === 0 ? [] : [`${beyond} px beyond`])].map(
        (one) => `${called}: ${one}`,
      ),
    );
  }
  return faults;
}

/** What is wrong at 400 %, which leaves 320 px, for a reader who also spaces letters, words and lines out (WCAG 1.4.10, 1.4.12). */
async function faultsOfLargeText(page: Page): Promise<readonly string[]> {
  await addRules(page, TEXT_SPACING);
  const crowded = [...(await crowdedTexts(page))];
  await page.setViewportSize({ width: 320, height: 900 });
  const beyond = await sidewaysOverflow(page);
  const cut = (await cutNumbers(page)).filter((fault) => fault !== NO_NUMBER);
  crowded.push(...(await crowdedTexts(page)));
  return [
    ...(beyond === 0 ? [] : [`${beyond} px beyond 320`]),
    ...cut,
    ...crowded,
    ...(await cutInDrawings(page)),
  ];
}

const ALONE = 'data-shown-alone';

/** Marks what is shown in this size and was not in the other. */
async function markAlone(page: Page, size: string): Promise<void> {
  await page.evaluate(
    ({ now, mark }) => {
      const kept = window as { shownIn?: Map<string, ReadonlySet<Element>> };
      const sizes = (kept.shownIn ??= new Map());
      const shown = [...document.querySelectorAll('body *')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
      sizes.set(now, new Set(shown));
      for (const [other, there] of sizes)
        if (other !== now)
          for (const element of shown)
            if (there.has(element) === element.hasAttribute(mark)) element.toggleAttribute(mark);
    },
    { now: size, mark: ALONE },
  );
}

function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
