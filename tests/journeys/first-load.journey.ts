import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { runFirst } from './lent.ts';
import { alive } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

/** Bytes as they are sent with brotli: what the desk weighs now and a little room. Lower them when it weighs less. */
const MOST = { html: 35_000, scripts: 95_000, untilAlive: 109_000 };

const sent = (file: string) => statSync(join(inject('siteFolder'), `${file}.br`)).size;

journey('the desk and the scripts it is loaded with are as small as they have been', () => {
  const file = `${DATASET}index.html`;
  const html = readFileSync(join(inject('siteFolder'), file), 'utf8');
  expect(sent(file)).toBeLessThanOrEqual(MOST.html);
  const named = html.matchAll(/(?:type="module"|rel="modulepreload")[^>]*(?:src|href)="([^"]+)"/g);
  const scripts = new Set([...named].map(([, script = '']) => script));
  expect(scripts.size).toBeGreaterThan(0);
  for (const script of scripts) {
    const code = readFileSync(join(inject('siteFolder'), script), 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      scripts.add(`/assets/${imported}`);
  }
  expect([...scripts].reduce((sum, script) => sum + sent(script), 0)).toBeLessThanOrEqual(MOST.scripts);
});

/** A file that is gone must not take away the words for it. */
journey(
  'what says why figures cannot be had needs the first script and nothing that pages are drawn with',
  () => {
    const folder = join(inject('siteFolder'), 'assets');
    const files = globSync('{RefreshNotice,FaultScreen}-*.js', { cwd: folder });
    expect(files).toHaveLength(2);
    for (const file of files) {
      const imported = [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /(?:from|import)\s*"\.\/([\w-]+)-[\w-]{8}\.js"/g,
        ),
      ];
      expect(['fault-model', 'index'], file).toEqual(
        expect.arrayContaining(imported.map(([, name]) => name)),
      );
    }
  },
);

journey(
  'what the first screen does not need is loaded when there is nothing else to do',
  async ({ visit }) => {
    const busy = await visit(DATASET, {
      before: (page) =>
        runFirst(page, 'window.requestIdleCallback = (work) => ((window.whenIdle ??= []).push(work), 1)'),
    });
    await busy.locator('html[data-alive][data-partly]').waitFor({ state: 'attached' });
    const loaded = () =>
      busy.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => /assets\/\w+-[^/]*\.js$/.exec(name)?.[0] ?? []),
      );
    const namesOf = (files: readonly string[]) => files.map((file) => /\/(\w+)-/.exec(file)?.[1]);
    // What lets data through comes while the data does.
    const first = await loaded();
    expect(namesOf(first)).toEqual(['index', 'checked']);
    expect(first.reduce((sum, file) => sum + sent(file), 0)).toBeLessThanOrEqual(MOST.untilAlive);
    expect(await busy.locator('main [data-figure]').filter({ visible: true }).count()).toBeGreaterThan(10);
    await busy.evaluate(() =>
      (window as unknown as { whenIdle: (() => void)[] }).whenIdle.forEach((work) => work()),
    );
    await alive(busy);
    expect(namesOf(await loaded())).toContain('DeskPage');
  },
);

journey(
  'a day that is asked for before the rest is here brings the rest, and its own figures',
  async ({ visit }) => {
    const page = await visit(DATASET, {
      before: (opened) => runFirst(opened, 'window.requestIdleCallback = () => 1'),
    });
    await page.locator('html[data-alive][data-partly]').waitFor({ state: 'attached' });
    const before = await page.locator('main').textContent();
    await page.getByRole('button', { name: 'Previous day' }).click();
    await page.getByText('You are reading 25 June 2017.').waitFor({ state: 'attached' });
    await alive(page);
    expect(await page.locator('main').textContent()).not.toBe(before);
    expect(await page.locator('main [data-figure]').filter({ visible: true }).count()).toBeGreaterThan(10);
  },
);
