import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import { type Fault, faultServer, type Matching } from '../faults/fault-server.ts';
import { CATALOG, CONFIG, json, SIGN_IN, status, type Told } from '../faults/wall.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { withoutCache } from './lent.ts';
import { picture } from './looks.ts';
import { DATASET } from './pages.ts';
import { journey } from './visit.ts';

const cache = join(import.meta.dirname, '../../node_modules/.cache/figuredesk');
mkdirSync(cache, { recursive: true });

const DOCUMENT = /^data\/mosul-2016-2017\.[0-9a-f]+\.json/;
const ENTRY = /^assets\/index-.*\.js/;
const PAGE_SCRIPT = /^assets\/DeskPage-.*\.js/;
const CHECKS = /^assets\/checked-.*\.js/;
const FAILURES = /^assets\/(?:RefreshNotice|failures)-.*\.js/;
const ALL_SCRIPTS = /^assets\/.*\.js/;
const catalog = (edit: (entry: Record<string, unknown>, all: { datasets: object[] }) => unknown): Fault => ({
  kind: 'edited',
  edit: (text) => {
    const all = JSON.parse(text);
    edit(all.datasets[0], all);
    return JSON.stringify(all);
  },
});

interface Case {
  readonly fault: string;
  readonly told: Told;
  /** What the reader reads, found in the words above what the page shows or below it. */
  readonly reads: RegExp;
  /** Where it is tried, below the dataset's own address; else on one of `KINDS`. */
  readonly at?: string;
}
const one = (fault: string, matching: Matching, how: Fault, reads: RegExp, at?: string): Case => ({
  fault,
  told: [[matching, how]],
  reads,
  ...(at !== undefined && { at }),
});

/** Pages of kinds that show figures. A fault that is no page's own is tried on one of them, the next on the next. */
const KINDS = ['', 'questions/is-fighters-left/', 'changes/', 'sources/cnn-2017-06-26/', 'map/'];

const NOT_REFRESHED = /Could not refresh/;
const because = (words: string) => new RegExp(`Could not refresh[\\s\\S]*${words}`);
const NO_ANSWER = because('No answer came');
const LATE = because('did not finish its answer');
const NO_DATA = because('not data');
const NO_SHAPE = because('missing, unknown or of the wrong kind');
const NO_UNITY = because('names things it does not contain');
const NO_HASH = because('byte for byte');
const DEAD = /could not be brought to life/;
const ALIVE = /Endpoint last checked/;

/** A document as an editor makes it, under a hash that fits it. */
function published(edit: (document: DatasetDocument) => unknown): Told {
  const folder = join(inject('siteFolder'), 'data');
  const [entry] = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')).datasets;
  const edited = JSON.stringify(
    edit(documentOfJson(JSON.parse(readFileSync(join(folder, entry.document), 'utf8')))),
  );
  const sha256 = createHash('sha256').update(edited).digest('hex');
  return [
    [CATALOG, catalog((each) => Object.assign(each, { sha256 }))],
    [DOCUMENT, json(edited)],
  ];
}
const edited = (fault: string, edit: (document: DatasetDocument) => unknown, reads: RegExp): Case => ({
  fault,
  told: published(edit),
  reads,
});

const question = (change: object) => (document: DatasetDocument) => ({
  ...document,
  questions: document.questions.map((each) => ({ ...each, ...change })),
});

/** Statuses that a page takes as it takes any other: one of them is tried in each run. */
const ALIKE = [400, 401, 403, 410, 429, 500, 502];

const CASES = (): readonly Case[] => [
  one('nothing is wrong', /^nothing$/, status(500), ALIVE),
  ...[404, 503, ...oneIn(7, ALIKE)].map((code) =>
    one(`catalog: status ${code}`, CATALOG, status(code), because(`status ${code}`)),
  ),
  one('catalog: the connection ends', CATALOG, { kind: 'refuse' }, NO_ANSWER),
  one('catalog: never answered', CATALOG, { kind: 'hang' }, LATE),
  one('catalog: cut off', CATALOG, { kind: 'cut', share: 0.5 }, NO_ANSWER),
  one('catalog: drop by drop', CATALOG, { kind: 'drip', bytes: 2 }, LATE),
  one('catalog: a second late', CATALOG, { kind: 'late', milliseconds: 1000 }, ALIVE),
  one('catalog: a sign-in page', CATALOG, SIGN_IN, NO_DATA),
  one('catalog: empty', CATALOG, json(''), NO_DATA),
  one('catalog: no object', CATALOG, json('[]'), NO_SHAPE),
  one('catalog: nested 100,000 deep', CATALOG, json('['.repeat(100_000)), NO_SHAPE),
  one(
    'catalog: eight megabytes',
    CATALOG,
    json(`"${'x'.repeat(8_000_000)}"`),
    because('larger than the data'),
  ),
  one(
    'catalog: no dataset',
    CATALOG,
    catalog((_, all) => (all.datasets = [])),
    because('does not list this dataset'),
  ),
  one(
    'catalog: the dataset twice',
    CATALOG,
    catalog((entry, all) => all.datasets.push(entry)),
    NO_SHAPE,
  ),
  one(
    'catalog: a document in a data: address',
    CATALOG,
    catalog((entry) => (entry['document'] = 'data:application/json,{}')),
    NO_SHAPE,
  ),
  one(
    'catalog: a document that is not there',
    CATALOG,
    catalog((entry) => (entry['document'] = 'gone.json')),
    NOT_REFRESHED,
  ),
  one(
    'catalog: another hash',
    CATALOG,
    catalog((entry) => (entry['sha256'] = '0'.repeat(64))),
    NO_HASH,
  ),
  one('document: status 404', DOCUMENT, status(404), because('status 404')),
  one('document: status 500', DOCUMENT, status(500), because('status 500')),
  one('document: the connection ends', DOCUMENT, { kind: 'refuse' }, NO_ANSWER),
  one('document: never answered', DOCUMENT, { kind: 'hang' }, LATE),
  one('document: cut off', DOCUMENT, { kind: 'cut', share: 0.9 }, NO_ANSWER),
  one('document: one byte damaged', DOCUMENT, { kind: 'corrupt' }, NO_HASH),
  one('document: a sign-in page', DOCUMENT, SIGN_IN, NO_HASH),
  one(
    'document: more than is taken',
    DOCUMENT,
    json(`"${'x'.repeat(34_000_000)}"`),
    because('larger than the data'),
  ),
  edited(
    'document: a source that is not there',
    (document) => ({ ...document, sources: document.sources.slice(1) }),
    NO_UNITY,
  ),
  edited('document: of another dataset', (document) => ({ ...document, id: 'another' }), NO_UNITY),
  edited(
    'document: numbers as text',
    (document) => ({
      ...document,
      figures: document.figures.map((figure) => ({ ...figure, value: String(figure.value) })),
    }),
    NO_SHAPE,
  ),
  edited(
    'document: 50,000 bad rows',
    (document) => ({
      ...document,
      figures: Array.from({ length: 50_000 }, (_, at) => ({
        ...document.figures[0],
        id: `f${at}`,
        value: 'x',
        to: 3,
      })),
    }),
    NO_SHAPE,
  ),
  edited('document: a rhythm of 10^15 days', question({ rhythm_days: 1e15 }), NO_SHAPE),
  edited('document: an age limit of 10^15 days', question({ age_limit_days: 1e15 }), NO_SHAPE),
  edited(
    'document: the year 9999',
    (document) => ({
      ...document,
      events: document.events.map((event) => ({ ...event, date: '9999-12-31', known_from: '9999-12-31' })),
    }),
    NO_SHAPE,
  ),
  edited('document: letters turned over', question({ title: 'killed \u202E001' }), NO_SHAPE),
  edited(
    'document: no figure at all',
    (document) => ({
      ...document,
      figures: [],
      notes: [],
      relations: [],
      unanswering: [],
      reviews: [],
      history: [],
    }),
    ALIVE,
  ),
  one('settings: status 500', CONFIG, status(500), because('status 500')),
  one('settings: no JSON', CONFIG, json('{'), because('config.json was read')),
  one('settings: an unknown key', CONFIG, json('{"endpont":"data/"}'), because('config.json was read')),
  one(
    'settings: an endpoint that is no address',
    CONFIG,
    json('{"endpoint":"javascript:1"}'),
    because('config.json was read'),
  ),
  one('settings: missing', CONFIG, status(404), ALIVE),
  one('program: gone', ENTRY, status(404), DEAD),
  one('program: never answered', ENTRY, { kind: 'hang' }, /late to come to life/),
  one('program: a sign-in page', ENTRY, SIGN_IN, DEAD),
  one('program: cut off', ENTRY, { kind: 'cut', share: 0.5 }, DEAD),
  one(
    'program: all of it gone, another day asked for',
    ALL_SCRIPTS,
    status(404),
    /could not be brought to life[\s\S]*asks for another view/,
    '?asof=2017-03-01',
  ),
  one(
    'program: all of it gone, an address from a campaign',
    ALL_SCRIPTS,
    status(404),
    DEAD,
    '?utm_source=mail&fbclid=x',
  ),
  one(
    'page script: gone',
    PAGE_SCRIPT,
    status(404),
    /its script could not be loaded[\s\S]*does not give the file/,
    '',
  ),
  one(
    'page script: gone, another day asked for',
    PAGE_SCRIPT,
    status(404),
    /another view[\s\S]*its script could not be loaded/,
    '?asof=2017-03-01',
  ),
  one(
    'checks of what comes: gone',
    CHECKS,
    status(404),
    /its script could not be loaded[\s\S]*does not give the file/,
  ),
  one('checks of what comes: never answered', CHECKS, { kind: 'hang' }, /late to come to life/),
  {
    fault: 'why the figures cannot be had: gone with them',
    told: [
      [CATALOG, status(500)],
      [FAILURES, status(404)],
    ],
    reads: /Could not refresh\.[\s\S]*A part of this page could not be loaded/,
  },
  one('page script: never answered', PAGE_SCRIPT, { kind: 'hang' }, /late to come to life/, ''),
  one(
    'chart script: gone, another day asked for',
    /^assets\/Drawing-.*\.js/,
    status(404),
    /charts could not be loaded[\s\S]*This chart could not be drawn/,
    '?asof=2017-03-01',
  ),
  one('style sheet: gone', /^assets\/style-.*\.css/, status(404), ALIVE),
  one(
    'data: gone, another day asked for',
    /^data\//,
    status(503),
    /another view[\s\S]*Could not refresh/,
    '?asof=2017-03-01',
  ),
];

/** What never comes is waited for two seconds; what does come has its fifteen, however busy the machine and large the answer. */
const settingsFor = ({ reads }: Case): Fault =>
  json({ endpoint: 'data/', pollSeconds: 5, timeoutSeconds: reads === LATE ? 2 : 15 });

journey(
  'however an endpoint or a host misbehaves, a page shows figures with the words that say how old they are and why',
  async ({ pool }) => {
    const lines = ['| fault | page | what a reader sees | seconds |', '| --- | --- | --- | --- |'];
    const lost: string[] = [];
    const cases = CASES().entries();
    const work = async () => {
      const host = await faultServer(inject('siteFolder'));
      const options = {
        baseURL: host.origin,
        locale: 'en-GB',
        timezoneId: 'UTC',
        serviceWorkers: 'block',
      } as const;
      for (const [nth, each] of cases) {
        const { fault, told, reads, at = KINDS[nth % KINDS.length] ?? '' } = each;
        host.heal();
        host.fail(CONFIG, settingsFor(each));
        for (const [matching, how] of told) host.fail(matching, how);
        // What a browser keeps for ever it would not ask for again.
        const isKept = told.some(([matching]) => matching !== CATALOG && matching !== CONFIG);
        const page = await pool.borrow(options);
        if (isKept) await withoutCache(page);
        const thrown: string[] = [];
        page.on('pageerror', (error) => thrown.push(error.message));
        const askedBefore = host.asked.length;
        const begun = performance.now();
        await page.goto(DATASET + at, { waitUntil: 'commit' });
        const seen = await readsWithin(page, reads, 60_000);
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        const figures = await figuresInSight(page);
        lines.push(`| ${fault} | ${at} | ${seen ?? 'NOT WHAT IT SHOULD'}; ${figures} figures | ${seconds} |`);
        if (seen === null || (figures === 0 && !/no figure/.test(fault))) {
          const says = await page.evaluate(() => document.body.innerText.slice(0, 600)).catch(String);
          const asked = host.asked.slice(askedBefore).join(' ');
          lost.push(`${fault} at "${at}": ${seen}, ${figures} figures; asked for ${asked}; says ${says}`);
        }
        if (thrown.length > 0 && !fault.startsWith('program')) lost.push(`${fault}: threw ${thrown.join()}`);
        await picture(page, `page ${fault.replaceAll(/[^a-z0-9]+/gi, ' ')}`);
        await pool.giveBack(page, options);
      }
      await host.close();
    };
    await Promise.all([work(), work(), work()]);
    writeFileSync(join(cache, 'page-faults.md'), `${lines.join('\n')}\n`);
    expect(lines.length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  },
  600_000,
);

/** How many figures a page shows. */
const figuresInSight = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main [data-figure]')].filter((figure) =>
        figure.checkVisibility({ visibilityProperty: true }),
      ).length,
  );

/** The words that were waited for, once they are seen; null when they do not come. */
async function readsWithin(page: Page, reads: RegExp, milliseconds: number): Promise<string | null> {
  const last = performance.now() + milliseconds;
  while (performance.now() < last) {
    // What failed is folded away; a reader opens it.
    const text = await page
      .evaluate((words) => {
        for (const details of document.querySelectorAll('#notice details')) details.setAttribute('open', '');
        // What is nowhere in the page is not seen either, and costs no layout to know.
        return words.test(document.body?.textContent ?? '') ? document.body.innerText : '';
      }, reads)
      .catch(() => '');
    if (reads.test(text)) return (reads.exec(text)?.[0] ?? '').replaceAll(/\s+/g, ' ').slice(0, 260);
    await page.waitForTimeout(200);
  }
  return null;
}
