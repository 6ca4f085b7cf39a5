import { inject } from 'vitest';
import { type Fault, type FaultServer, faultServer } from '../faults/fault-server.ts';
import {
  CATALOG,
  CONFIG,
  catalog,
  drawn,
  edition,
  json,
  Matrix,
  seen,
  SIGN_IN,
  status,
  type Told,
} from '../faults/wall.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { DATASET } from './pages.ts';
import { picture } from './looks.ts';
import type { PagePool } from './page-pool.ts';
import { journey } from './visit.ts';

const LEASE = 4;
const SCREEN = `${DATASET}screen/?scenes=number.civilians-in-old-city&lease=${LEASE}&refresh=60`;
/**
 * An answer may take six seconds in place of fifteen: longer than a step of the clock, so that whatever is asked within one
 * can be answered before the next, on the busiest machine.
 */
const HASTE = json({ endpoint: 'data/', pollSeconds: 60, timeoutSeconds: 6 });

const LOST = /Connection lost\./;
const ANSWERED = /The data endpoint answered with a fault\./;
const HASH = /does not match its hash\./;
const CHECK = /does not pass the check\./;
const OLDER = /is older than what was shown\./;

interface Case {
  readonly fault: string;
  readonly told: () => Told;
  readonly says: RegExp;
}
const one = (fault: string, matching: RegExp, how: Fault, says: RegExp): Case => ({
  fault,
  told: () => [[matching, how]],
  says,
});
const titled = (title: string) => edition((document) => ({ ...document, title }));

const CASES: readonly Case[] = [
  one('catalog: the connection ends', CATALOG, { kind: 'refuse' }, LOST),
  one('catalog: never answered', CATALOG, { kind: 'hang' }, LOST),
  one('catalog: cut off', CATALOG, { kind: 'cut', share: 0.5 }, LOST),
  one('catalog: drop by drop', CATALOG, { kind: 'drip', bytes: 2 }, LOST),
  // A wall takes all statuses alike.
  ...[404, 503, ...oneIn(4, [401, 429, 500, 502])].map((code) =>
    one(`catalog: status ${code}`, CATALOG, status(code), ANSWERED),
  ),
  one('catalog: a sign-in page', CATALOG, SIGN_IN, ANSWERED),
  one('catalog: empty', CATALOG, json(''), ANSWERED),
  one('catalog: no object', CATALOG, json([]), CHECK),
  one('catalog: no dataset', CATALOG, json({ version: 1, datasets: [] }), ANSWERED),
  one(
    'catalog: another dataset',
    CATALOG,
    catalog(() => ({ id: 'elsewhere' })),
    ANSWERED,
  ),
  one(
    'catalog: names a document that is gone',
    CATALOG,
    catalog(() => ({ sha256: '0'.repeat(64), document: 'gone.json' })),
    ANSWERED,
  ),
  one(
    'catalog: names another hash',
    CATALOG,
    catalog(() => ({ sha256: '0'.repeat(64) })),
    HASH,
  ),
  {
    fault: 'new document: one byte is another',
    told: () => {
      const { told } = titled('Damaged');
      const [first, second] = told;
      return first && second ? [first, [second[0], json(JSON.stringify({ damaged: true }))]] : [];
    },
    says: HASH,
  },
  {
    fault: 'new document: never answered',
    told: () => {
      const [first, second] = titled('Late').told;
      return first && second ? [first, [second[0], { kind: 'hang' }]] : [];
    },
    says: LOST,
  },
  {
    fault: 'new document: of another shape',
    told: () => edition(({ title: _title, ...others }) => others).told,
    says: CHECK,
  },
  {
    fault: 'new document: a figure whose source is not there',
    told: () =>
      edition((document) => ({
        ...document,
        figures: document.figures.map((figure, at) => (at === 0 ? { ...figure, source: 'nowhere' } : figure)),
      })).told,
    says: CHECK,
  },
  {
    fault: 'catalog: an earlier version',
    told: () => edition((document) => ({ ...document, version: '0.0.1' }), { version: '0.0.1' }).told,
    says: OLDER,
  },
  {
    fault: 'catalog: an earlier version that only its document tells',
    told: () => {
      const { told } = edition((document) => ({ ...document, version: '0.0.2' }));
      return told;
    },
    says: OLDER,
  },
  {
    fault: 'catalog: published before, under an equal version',
    told: () =>
      edition((document) => ({ ...document, subtitle: 'An old copy' }), { publishedLatest: '2001-01-01' })
        .told,
    says: OLDER,
  },
];

/** A standing wall whose clock the test turns; its host is told what goes wrong. */
async function wall(pool: PagePool, host: FaultServer) {
  host.fail(CONFIG, HASTE);
  const page = await pool.fresh({
    baseURL: host.origin,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  const awaited = new Set<unknown>();
  page.on('request', (request) => awaited.add(request));
  page.on('requestfinished', (request) => awaited.delete(request));
  page.on('requestfailed', (request) => awaited.delete(request));
  await page.clock.install({ time: Date.UTC(2026, 5, 1, 9) });
  await page.goto(SCREEN);
  await page.locator('[data-leased] data').first().waitFor();
  let turned = 0;
  /**
   * Turns the clock until the wall is as asked, `steady` second by second or else as on a machine that is late; gives the
   * seconds it took, or null when it never is.
   */
  const until = async (
    holds: (now: Awaited<ReturnType<typeof seen>>) => boolean,
    most: number,
    step = 5,
    { steady = true } = {},
  ) => {
    const begun = turned;
    const last = performance.now() + 45_000;
    while (turned - begun <= most || performance.now() < last) {
      const now = await seen(page);
      if (now.number === now.words) faults.push(`${now.number ? 'both' : 'neither'} at ${turned} s`);
      if (holds(now)) return turned - begun;
      if (performance.now() > last + 15_000) return null;
      // What is turned faster than answers come would pass for an endpoint that is silent.
      await (steady ? page.clock.runFor(step * 1000) : page.clock.fastForward(step * 1000));
      turned += step;
      await page.waitForTimeout(20);
      const patience = performance.now() + 1500;
      while (awaited.size > 0 && performance.now() < patience) await page.waitForTimeout(20);
      await drawn(page);
    }
    return null;
  };
  return { page, until, faults };
}

const told = (host: FaultServer, all: Told) => {
  const ends = all.map(([matching, how]) => host.fail(matching, how));
  return () => ends.forEach((end) => end());
};

journey.concurrent(
  'whatever is wrong with the endpoint, the wall says which of five things it is, withholds in time, and recovers',
  async ({ pool, expect }) => {
    const matrix = new Matrix();
    const cases = CASES.values();
    const work = async () => {
      const host = await faultServer(inject('siteFolder'));
      const { page, until, faults } = await wall(pool, host);
      for (const { fault, told: what, says } of cases) {
        const end = told(host, what());
        const said = await until(({ text }) => says.test(text), 120);
        await picture(page, `wall says ${says.source.replaceAll(/\W+/g, ' ')}`);
        const withheld = await until(({ words }) => words, (LEASE + 1) * 60, 30, { steady: false });
        await picture(page, `wall withheld ${fault.replaceAll(/\W+/g, ' ')}`);
        end();
        const well = await until(({ number, text }) => number && !says.test(text), 180);
        matrix.add(
          fault,
          `“${says.source.replaceAll('\\', '')}”${withheld === null ? '' : `, withheld ${(said ?? 0) + withheld} s after`}, well again ${well ?? 'never'} s after`,
          said ?? Number.NaN,
          said !== null && withheld !== null && well !== null && said + withheld <= (LEASE + 1) * 60,
        );
      }
      expect(faults).toEqual([]);
      await page.context().close();
      await host.close();
    };
    await Promise.all([work(), work()]);
    matrix.write('wall-faults');
    expect(matrix.length).toBe(CASES.length);
    expect(matrix.lost).toEqual([]);
  },
  600_000,
);

/** Three documents of one version: what a cache on the way may serve in turn. */
const withTitle = (title: string, entry = {}) =>
  edition(
    (document) => ({
      ...document,
      questions: document.questions.map((question) => ({ ...question, title })),
    }),
    entry,
  );

journey.concurrent(
  'two caches that serve two documents of one version in turn: the wall goes on once and never back',
  async ({ pool, expect }) => {
    const host = await faultServer(inject('siteFolder'));
    const { page, until, faults } = await wall(pool, host);
    const next = withTitle('How many by the second document?');
    let end = told(host, next.told);
    expect(await until(({ text }) => text.includes('second document'), 180)).not.toBeNull();
    for (let turn = 0; turn < 3; turn += 1) {
      end();
      expect(await until(({ text }) => OLDER.test(text), 180)).not.toBeNull();
      expect((await seen(page)).text).toContain('second document');
      end = told(host, next.told);
      expect(await until(({ text }) => !OLDER.test(text), 180)).not.toBeNull();
      expect((await seen(page)).text).toContain('second document');
    }
    expect(faults).toEqual([]);
    await page.context().close();
    await host.close();
  },
);

journey.concurrent(
  'a document that the endpoint takes back gives way to the one before it, and does not return',
  async ({ pool, expect }) => {
    const host = await faultServer(inject('siteFolder'));
    const { page, until } = await wall(pool, host);
    const wrong = withTitle('How many by mistake?', { version: '9.0.0' });
    const end = told(host, wrong.told);
    expect(await until(({ text }) => text.includes('by mistake'), 180)).not.toBeNull();
    end();
    const taken = host.fail(
      CATALOG,
      catalog(() => ({ takenBack: [wrong.sha256] })),
    );
    expect(await until(({ text }) => !text.includes('by mistake'), 180)).not.toBeNull();
    expect(OLDER.test((await seen(page)).text)).toBe(false);
    taken();
    told(host, wrong.told);
    expect(await until(({ text }) => OLDER.test(text), 180)).not.toBeNull();
    expect((await seen(page)).text).not.toContain('by mistake');
    await page.context().close();
    await host.close();
  },
);
