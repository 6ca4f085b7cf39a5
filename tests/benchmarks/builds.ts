import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Papa from 'papaparse';
import { chromium, type Browser } from 'playwright-core';
import type { Catalog } from '../../src/data-access/catalog.ts';
import { isIndex } from '../../src/ledger/formats.ts';
import { type Needs, neededShards } from '../../src/ledger/needed-shards.ts';
import { readIndex } from '../../src/ledger/parts-of-json.ts';
import { chromiumLaunch } from '../browser.ts';
import { writeInvented } from './invented-ledger.ts';
import { type DayDrawn, daysDrawn } from './day-drawn.ts';
import { ratiosToStill } from './first-number.ts';
import { scriptsOf, serveDesk } from './site.ts';
import { summary } from './summary.ts';

const ROUNDS = 15;
const SHIPPED = join(import.meta.dirname, '../../data/mosul-2016-2017');

/** Puts a ledger into a folder and gives its own. */
const LEDGERS: Readonly<Record<string, (folder: string) => string>> = {
  'the shipped ledger': (folder) => {
    const own = join(folder, basename(SHIPPED));
    cpSync(SHIPPED, own, { recursive: true });
    return own;
  },
  '10,000 figures': (folder) => writeInvented(folder, 10_000),
  '100,000 figures': (folder) => writeInvented(folder, 100_000),
};

/**
 * Prints of each ledger what its site takes to build, from nothing and again (of an invented one after a figure was added),
 * what is sent of it, and what a change of day takes (targets: desk 35,000 bytes; 20 s, 90 s and 10 minutes from nothing on two
 * idle processors, a tenth of that again; first number 1.15 times that without JavaScript; 16, 16 and 50 ms a day).
 */
export async function benchBuilds(
  browser: Browser,
  print: (what: string, found: string) => void,
): Promise<void> {
  for (const [name, put] of Object.entries(LEDGERS)) {
    const folder = mkdtempSync(join(tmpdir(), 'figuredesk-built-'));
    try {
      const ledger = put(join(folder, 'data'));
      const [site, kept] = [join(folder, 'site'), join(folder, 'kept')];
      const build = (): Built =>
        JSON.parse(
          runs('build-measured.ts', [dirname(ledger), site, kept])
            .split('\n')
            .at(-1) ?? '',
        );
      const putBack = ledger === join(folder, 'data', basename(SHIPPED)) ? () => undefined : takeOne(ledger);
      const first = build();
      putBack();
      const again = build();
      print(`Site of ${name}, ${first.pages} pages, from nothing`, taken(first));
      print(
        '… again',
        `${taken(again)}: ${(again.milliseconds / first.milliseconds).toFixed(2)} of the first`,
      );
      for (const [what, found] of Object.entries(sentOf(site))) print(`… ${what}`, found);
      const desk = await serveDesk(site, basename(ledger));
      const ratios = await ratiosToStill(browser, desk, ROUNDS);
      const drawn = await daysDrawn(browser, desk.desk);
      desk.close();
      print('… first number / without JavaScript (target 1.15 at most)', summary(ratios, 2));
      const { day, megabytes }: Days = JSON.parse(
        runs('days-measured.ts', [join(site, 'data')], ['--expose-gc']),
      );
      print('… another day, without drawing', `${day.toFixed(1)} ms; the dataset holds ${megabytes} MB`);
      const drawnIn = (part: keyof DayDrawn) =>
        summary(
          drawn.map((day) => day[part]),
          1,
        );
      print('… another day, drawn and laid out as far as it is seen (ms)', drawnIn('seen'));
      print('… … to its foot, and what is folded (ms)', drawnIn('whole'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

interface Built {
  readonly pages: number;
  readonly milliseconds: number;
  readonly passed: number;
  readonly megabytes: number;
}

interface Days {
  readonly day: number;
  readonly megabytes: number;
}

const runs = (file: string, given: readonly string[], flags: readonly string[] = []): string =>
  execFileSync(process.execPath, [...flags, join(import.meta.dirname, file), ...given], { encoding: 'utf8' });

const taken = ({ milliseconds, passed, megabytes }: Built): string =>
  `${seconds(milliseconds)} of processor time in ${seconds(passed)}, at most ${megabytes} MB`;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Takes out of a ledger a figure that no other row names, and gives what puts it back. */
function takeOne(ledger: string): () => void {
  const file = join(ledger, 'figures.csv');
  const whole = readFileSync(file, 'utf8');
  const named = ['notes', 'relations']
    .map((table) => readFileSync(join(ledger, `${table}.csv`), 'utf8'))
    .join('');
  const rows = Papa.parse<string[]>(whole, { skipEmptyLines: true }).data;
  const at = rows.findIndex(([id = ''], place) => place > rows.length / 2 && !named.includes(id));
  writeFileSync(file, `${Papa.unparse(rows.toSpliced(at, 1), { newline: '\n' })}\n`);
  return () => writeFileSync(file, whole);
}

/** What readers are sent of a site with one dataset. */
function sentOf(site: string): Readonly<Record<string, string>> {
  const bytes = (file: string) => statSync(join(site, file)).size;
  const both = (file: string) => `${bytes(file)} bytes, ${bytes(`${file}.br`)} brotli`;
  const sum = (files: readonly string[]) => files.reduce((all, file) => all + bytes(file), 0);
  const catalog: Catalog = JSON.parse(readFileSync(join(site, 'data/catalog.json'), 'utf8'));
  const [{ id, document } = { id: '', document: '' }] = catalog.datasets;
  const shards = globSync(`data/${id}.shards/*.json`, { cwd: site });
  const scripts = scriptsOf(readFileSync(join(site, id, 'index.html'), 'utf8'));
  return {
    'HTML of its desk': both(`${id}/index.html`),
    'document or index': both(join('data', document)),
    shards: `${shards.length} of ${sum(shards)} bytes, ${sum(shards.map((file) => `${file}.br`))} brotli`,
    ...dataOfPages(join(site, 'data'), document),
    'JavaScript before the first interaction': `${sum(scripts.map((file) => `${file}.br`))} bytes brotli`,
  };
}

/** What pages about one thing are sent of a ledger in shards, beside what pages about all of it are. */
function dataOfPages(data: string, document: string): Readonly<Record<string, string>> {
  const json = JSON.parse(readFileSync(join(data, document), 'utf8'));
  const index = isIndex(json) ? readIndex(json) : null;
  if (!index?.ok) return {};
  const { questions, sources } = index.value.document;
  const bytes = (file: string) => statSync(join(data, `${file}.br`)).size;
  const ofAll = index.value.list.shards.map((shard) => bytes(shard.document));
  const sent = (needs: Exclude<Needs, 'all'>) =>
    neededShards(index.value, needs).shards.reduce(
      (all, shard) => all + bytes(shard.document),
      bytes(document),
    );
  const most = (all: readonly number[]) => `${Math.max(...all)} bytes brotli at most`;
  return {
    'data of a page about all': `${ofAll.reduce((all, each) => all + each, bytes(document))} bytes brotli`,
    'data of the page of a question': most(questions.map(({ id }) => sent({ question: id }))),
    'data of the page of a source': most(sources.map(({ id }) => sent({ source: id }))),
  };
}

if (import.meta.main) {
  const browser = await chromium.launch(await chromiumLaunch());
  await benchBuilds(browser, (what, found) => process.stdout.write(`${what.padEnd(58)} ${found}\n`));
  await browser.close();
}
