import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileAll, writeCatalog } from '../../src/build/compile.ts';
import { writeFrame } from '../../src/build/frame.ts';
import { Kept } from '../../src/build/kept.ts';
import { type Workshop, writeDataset, type Written } from '../../src/build/part.ts';
import { leavePart, readParts, takePart } from '../../src/build/parts-of-site.ts';
import * as renderer from '../../src/build/render.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { RIVER } from '../ledger/river-ledger.ts';
import { ownFolder } from '../setup/own-folder.ts';

const STANDING = { origin: 'https://example.org', path: '/figures/' };
const SHELL =
  '<!doctype html><html lang="en"><head><title>Figuredesk</title><script>start()</script><link rel="stylesheet" href="/style.css"></head><body><!--watch--><div id="root"><!--page--></div></body></html>';
const IDS = Array.from({ length: 10 }, (_, at) => `river-${at}`);

/** Ten small ledgers, each of a river of its own. */
function tenLedgers(): string {
  const folder = ownFolder();
  for (const [at, id] of IDS.entries()) {
    mkdirSync(join(folder, id));
    for (const [file, text] of Object.entries(RIVER))
      writeFileSync(
        join(folder, id, file),
        file === 'datapackage.json'
          ? text.replaceAll('"name": "river"', `"name": "${id}"`).replace('"title": "', `"title": "${at} `)
          : text,
      );
  }
  return folder;
}

/** A folder with what the bundler would have put there, and one thread that draws. */
function workshop(keptFolder = ownFolder(), hash = 'one', builtOn = '2026-11-28'): Workshop {
  const site = ownFolder();
  writeFileSync(join(site, 'style.css'), 'h1{color:red}td{color:blue}.none{color:green}');
  mkdirSync(join(site, '.vite'));
  for (const name of ['page', 'worker']) writeFileSync(join(site, `.vite/${name}-licences.json`), '[]');
  const threads = {
    count: 1,
    pointsOf: async (document: string) => renderer.pointsOf(document),
    pathsOf: renderer.pathsOf,
    renderFeeds: renderer.renderFeeds,
    drawPictures: renderer.drawPictures,
    drawCharts: renderer.drawCharts,
    drawPages: renderer.drawPages,
    renderFrame: renderer.renderFrame,
    close: async () => undefined,
  };
  return {
    site,
    kept: new Kept(keptFolder),
    keptFolder,
    program: { hash, manifest: { 'style.css': { file: 'style.css' } }, shell: SHELL, renderer: '' },
    renderer,
    drawers: threads,
    standing: STANDING,
    builtOn: calendarDate(builtOn),
  };
}

async function builtAtOnce(data: string, shop: Workshop): Promise<void> {
  const written: Written[] = [];
  for (const entry of compileAll(data, join(shop.site, 'data')))
    written.push(await writeDataset(shop, entry, false));
  await writeFrame(shop, written, []);
}

async function builtAsPart(data: string, id: string, shop: Workshop): Promise<string> {
  const [entry] = compileAll(data, join(shop.site, 'data'), null, [id]);
  if (!entry) throw new Error(`No ${id}.`);
  const { program, standing, builtOn, site } = shop;
  const written = await writeDataset(shop, entry, false);
  leavePart(site, { entry, written, with: { program: program.hash, standing }, builtOn });
  return site;
}

async function joined(folders: readonly string[], shop: Workshop): Promise<void> {
  const parts = readParts(folders, { program: shop.program.hash, standing: shop.standing });
  for (const part of parts) takePart(part, shop.site);
  writeCatalog(
    join(shop.site, 'data'),
    parts.map(({ entry }) => entry),
  );
  await writeFrame(
    shop,
    parts.map(({ written }) => written),
    [],
  );
}

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync(['**/*', '.*'], { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .toSorted()
      .map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  );

test('ten datasets built one by one, anywhere and in any order, are byte for byte the site of one build', async () => {
  const data = tenLedgers();
  const [whole, together] = [workshop(), workshop()];
  await builtAtOnce(data, whole);
  const elsewhere = ownFolder();
  const parts: string[] = [];
  for (const id of IDS.toReversed()) parts.push(await builtAsPart(data, id, workshop(elsewhere)));
  await joined(parts, together);
  const [one, other] = [filesIn(whole.site), filesIn(together.site)];
  expect(one.size).toBeGreaterThan(150);
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...other].filter(([file, bytes]) => one.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});

test('a site of one dataset opens with its desk, and has a page of its own for every other address', async () => {
  const shop = workshop();
  const [only] = compileAll(tenLedgers(), join(shop.site, 'data'), null, ['river-0']);
  if (!only) throw new Error('No dataset.');
  await writeFrame(shop, [await writeDataset(shop, only, true)], []);
  const page = (file: string): string => readFileSync(join(shop.site, file), 'utf8');
  expect(page('index.html')).toContain('data-path=""');
  expect(page('404.html')).toContain('data-path="*"');
});

/** Which files a build of each day from what the first one kept has unlike one from nothing. Nothing may be drawn for it. */
async function unlikeFromNothing(days: readonly string[], as: (shop: Workshop) => Workshop) {
  const data = tenLedgers();
  const keptFolder = ownFolder();
  const [id = ''] = IDS;
  const built = (kept: string, day: string, drawers?: Workshop['drawers']) => {
    const shop = as(workshop(kept, 'one', day));
    return builtAsPart(data, id, drawers ? { ...shop, drawers } : shop);
  };
  await built(keptFolder, '2026-11-28');
  const drawnAgain = () => Promise.reject(new Error('Nothing is drawn again.'));
  const idle = {
    count: 1,
    close: async () => undefined,
    pointsOf: drawnAgain,
    pathsOf: drawnAgain,
    renderFeeds: drawnAgain,
    drawPictures: drawnAgain,
    drawCharts: drawnAgain,
    drawPages: drawnAgain,
    renderFrame: drawnAgain,
  };
  const unlike: string[] = [];
  for (const day of days) {
    const [again, fromNothing] = [await built(keptFolder, day, idle), await built(ownFolder(), day)].map(
      filesIn,
    );
    if (!again || !fromNothing) throw new Error('No site.');
    expect([...again.keys()]).toEqual([...fromNothing.keys()]);
    unlike.push(
      ...[...again].filter(([file, bytes]) => fromNothing.get(file) !== bytes).map(([file]) => file),
    );
  }
  return unlike;
}

test('from what the first build kept the next draws nothing again and is, also on another day, what one from nothing is', async () => {
  expect(await unlikeFromNothing(['2026-11-28', '2026-11-29'], (shop) => shop)).toEqual([]);
});

test('a page that is kept with the day it was drawn on is found', async () => {
  const keepingTheDay = (shop: Workshop): Workshop => ({
    ...shop,
    renderer: {
      ...renderer,
      pagesOf: (piece) =>
        shop.kept.once(['with the day', ...renderer.drawnFrom(piece)], async () =>
          (await renderer.pagesOf(piece)).map((page) => ({ ...page, html: page.html + shop.builtOn })),
        ),
    },
  });
  expect(await unlikeFromNothing(['2026-11-29'], keepingTheDay)).toContain(`${IDS[0]}/index.html`);
});

test('parts that do not go together are refused in words', async () => {
  const data = tenLedgers();
  const kept = ownFolder();
  const [one = '', two = ''] = IDS;
  const parts = [
    await builtAsPart(data, one, workshop(kept)),
    await builtAsPart(data, two, workshop(kept)),
    await builtAsPart(data, two, workshop(kept, 'another program')),
  ] as const;
  const own = { program: 'one', standing: STANDING };
  expect(readParts([parts[1], parts[0]], own).map(({ entry }) => entry.id)).toEqual([one, two]);
  expect(() => readParts([parts[0]], own)).toThrow('two parts or more');
  expect(() => readParts([parts[0], parts[2]], own)).toThrow('another state of the program');
  expect(() => readParts([parts[1], parts[1]], own)).toThrow(`Two parts are of the dataset ${two}.`);
  expect(() => readParts([parts[0], ownFolder()], own)).toThrow('no part of a site');
  const elsewhere = { ...own, standing: { origin: null, path: '/' } };
  expect(() => readParts([parts[0], parts[1]], elsewhere)).toThrow('another SITE_URL');
});
