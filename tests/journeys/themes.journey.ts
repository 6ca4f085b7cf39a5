import { expect } from 'vitest';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const TOKENS = ['--fd-ground', '--fd-ink', '--fd-who-mil', '--fd-hair', '--fd-shadow-pop'];

journey('a theme that is chosen has the colours that the reader’s own settings give', async ({ visit }) => {
  const page = await visit(DATASET);
  await alive(page);
  const colours = () =>
    page.evaluate((names) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const values = names.map((name) => {
        probe.style.cssText = `border: var(--fd-hair) solid var(${name}); box-shadow: var(--fd-shadow-pop)`;
        const { borderTopColor, borderTopWidth, boxShadow } = getComputedStyle(probe);
        return [borderTopColor, borderTopWidth, boxShadow].join(' ');
      });
      probe.remove();
      return values;
    }, TOKENS);
  const seen = new Set<string>();
  for (const [theme, settings] of [
    ['light', { colorScheme: 'light', contrast: 'no-preference' }],
    ['dark', { colorScheme: 'dark', contrast: 'no-preference' }],
    ['contrast', { colorScheme: 'dark', contrast: 'more' }],
  ] as const) {
    await page.emulateMedia(settings);
    const given = await colours();
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    expect(await colours(), theme).toEqual(given);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    expect(await colours(), theme).toEqual(given);
    await page.evaluate(() => delete document.documentElement.dataset['theme']);
    seen.add(JSON.stringify(given));
  }
  expect(seen.size).toBe(3);
});
