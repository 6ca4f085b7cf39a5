import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type FaultServer, faultServer } from '../faults/fault-server.ts';
import { journey } from '../faults/fault-journey.ts';
import {
  catalog,
  CATALOG,
  CONFIG,
  json,
  Matrix,
  PAGE,
  seen,
  SIGN_IN,
  status,
  type Told,
} from '../faults/wall.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { picture } from './looks.ts';
import type { PagePool } from './page-pool.ts';
import { DATASET } from './pages.ts';

const SCREEN = `${DATASET}screen/?scenes=number.civilians-in-old-city&refresh=15`;
const HASTE = json({ endpoint: 'data/', pollSeconds: 15, timeoutSeconds: 2 });
const MINUTE = 60_000;
const NINE = Date.UTC(2026, 5, 1, 9);

const optionsAt = (host: FaultServer) =>
  ({ baseURL: host.origin, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' }) as const;

async function open(pool: PagePool, host: FaultServer, before?: (page: Page) => Promise<unknown>) {
  const page = await pool.fresh(optionsAt(host));
  await before?.(page);
  await page.goto(SCREEN);
  return page;
}

/** Waits until the wall is as asked and gives the seconds it took; null when it never is. */
async function until(page: Page, holds: (now: Awaited<ReturnType<typeof seen>>) => boolean, most = 60) {
  const begun = performance.now();
  while (performance.now() - begun < most * 1000) {
    const now = await seen(page).catch(() => null);
    if (now && holds(now)) return (performance.now() - begun) / 1000;
    await page.waitForTimeout(100);
  }
  return null;
}

/** Waits until the page and the figures are stored for a start without a network. */
async function stored(page: Page): Promise<void> {
  await page.locator('[data-leased] data').first().waitFor();
  await page.keyboard.press('s');
  await page.locator('[data-status="able"]').getByText('Its figures are kept in this browser.').waitFor();
  await page.keyboard.press('s');
}

const refuse = { kind: 'refuse' } as const;

interface Restart {
  readonly fault: string;
  readonly told: Told;
  readonly says: RegExp | null;
}

/** Faults in which a wall that was switched off is switched on again. Its numbers are there, with words where due. */
const RESTARTS = (next: string): readonly Restart[] => [
  // Whatever the host says in place of the page, the one that is kept stands in for it.
  ...[404, ...oneIn(3, [500, 502, 503])].map(
    (code) => ({ fault: `page: status ${code}`, told: [[PAGE, status(code)]], says: null }) as const,
  ),
  { fault: 'page: never answered', told: [[PAGE, { kind: 'hang' }]], says: null },
  { fault: 'page: the connection ends', told: [[PAGE, refuse]], says: null },
  { fault: 'page: cut off', told: [[PAGE, { kind: 'cut', share: 0.3 }]], says: null },
  { fault: 'page: a sign-in page', told: [[PAGE, SIGN_IN]], says: null },
  { fault: 'page: empty', told: [[PAGE, { kind: 'other', text: '' }]], says: null },
  {
    fault: 'deploy: the new page without its scripts',
    told: [[PAGE, { kind: 'from', folder: next }]],
    says: null,
  },
  { fault: 'deploy: the old page, its scripts gone', told: [[/^assets\//, status(404)]], says: null },
  { fault: 'config.json: status 500', told: [[CONFIG, status(500)]], says: null },
  { fault: 'config.json: never answered', told: [[CONFIG, { kind: 'hang' }]], says: null },
  { fault: 'everything: the connection ends', told: [['everything', refuse]], says: /Connection lost\./ },
  { fault: 'everything: status 502', told: [['everything', status(502)]], says: /answered with a fault\./ },
  {
    fault: 'everything: a sign-in page',
    told: [['everything', SIGN_IN]],
    says: /answered with a fault\.|cannot be used\./,
  },
  {
    fault: 'everything: never answered',
    told: [['everything', { kind: 'hang' }]],
    says: /Connection lost\./,
  },
];

journey.concurrent(
  'a wall that is switched on again shows its number, whatever its host answers, and words where the number is old',
  async ({ pool, next, expect }) => {
    const matrix = new Matrix();
    const cases = RESTARTS(next).values();
    const work = async () => {
      const host = await faultServer(inject('siteFolder'));
      const haste = () => host.fail(CONFIG, HASTE);
      haste();
      const page = await open(pool, host);
      await stored(page);
      for (const { fault, told, says } of cases) {
        for (const [matching, how] of told) host.fail(matching, how);
        const begun = performance.now();
        await page.reload({ waitUntil: 'commit', timeout: 60_000 }).catch(() => null);
        const found = await until(page, ({ number, text }) => number && (says === null || says.test(text)));
        const seconds = (performance.now() - begun) / 1000;
        const now = await seen(page);
        matrix.add(
          fault,
          found === null
            ? now.text.slice(0, 90)
            : `the number${says ? `, ${says.source.replaceAll('\\', '')}` : ''}`,
          seconds,
          found !== null,
        );
        await picture(page, `wall restart ${fault.replaceAll(/\W+/g, ' ')}`);
        host.heal();
        haste();
        await page.goto('about:blank');
        await page.goto(SCREEN);
        await page.locator('[data-leased] data').first().waitFor();
      }
      await page.context().close();
      await host.close();
    };
    await Promise.all([work(), work()]);
    matrix.write('wall-restarts');
    expect(matrix.length).toBe(RESTARTS('').length);
    expect(matrix.lost).toEqual([]);
  },
  600_000,
);

/** Faults in which a wall is switched on for the first time: no figures, but words and what the crew needs. */
const FIRST: readonly Restart[] = [
  {
    fault: 'catalog: the connection ends',
    told: [[CATALOG, refuse]],
    says: /Withheld Connection lost\. .*catalog\.json/,
  },
  {
    fault: 'catalog: never answered',
    told: [[CATALOG, { kind: 'hang' }]],
    says: /Withheld Connection lost\./,
  },
  {
    fault: 'catalog: status 502',
    told: [[CATALOG, status(502)]],
    says: /Withheld The data endpoint answered with a fault\. .*502 http/,
  },
  {
    fault: 'catalog: another hash',
    told: [[CATALOG, catalog(() => ({ sha256: '0'.repeat(64) }))]],
    says: /Withheld The document received does not match its hash\./,
  },
  {
    fault: 'catalog: of another shape',
    told: [[CATALOG, json([])]],
    says: /Withheld The document received does not pass the check\./,
  },
  {
    fault: 'config.json: no settings',
    told: [[CONFIG, json('{"endpoint": 1}')]],
    says: /Withheld The settings of this site cannot be used\./,
  },
];

journey.concurrent(
  'a wall that has never had figures says in large words what is wrong, and shows them once it is mended',
  async ({ pool, host, expect }) => {
    const matrix = new Matrix();
    for (const { fault, told, says } of FIRST) {
      host.heal();
      host.fail(CONFIG, HASTE);
      for (const [matching, how] of told) host.fail(matching, how);
      const page = await pool.borrow(optionsAt(host));
      await page.goto(SCREEN);
      const found = await until(
        page,
        ({ words, number, text }) => words && !number && (says?.test(text) ?? true),
      );
      matrix.add(
        `first start, ${fault}`,
        found === null ? (await seen(page)).text.slice(0, 90) : 'those words',
        found ?? Number.NaN,
        found !== null,
      );
      await picture(page, `wall first ${fault.replaceAll(/\W+/g, ' ')}`);
      await pool.giveBack(page, optionsAt(host));
    }
    matrix.write('wall-first-starts');
    expect(matrix.lost).toEqual([]);
  },
);

journey.concurrent(
  'a site without config.json, or with a file that cannot be had, still stores what there is, and says what it cannot do',
  async ({ pool, host, expect }) => {
    host.fail(CONFIG, status(404));
    const mend = host.fail(/^assets\/Drawing-.*\.js/, status(404));
    const page = await open(pool, host);
    await page.locator('[data-leased] data').first().waitFor();
    await page.keyboard.press('s');
    await page.locator('[data-status="partial"]').getByText('Part of this page is not stored').waitFor();
    await picture(page, 'wall status partial');
    mend();
    await page.locator('[data-status="able"]').waitFor();
    await picture(page, 'wall status able');
    host.fail('everything', refuse);
    await page.reload();
    expect(
      await until(page, ({ number, text }) => number && text.includes('Connection lost.')),
    ).not.toBeNull();
    await page.context().close();
  },
);

journey.concurrent(
  'a store that never answers delays a wall by seconds, and it says so',
  async ({ pool, host, expect }) => {
    const page = await open(pool, host, (opened) =>
      opened.addInitScript(() => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      }),
    );
    expect(await until(page, ({ number }) => number, 12)).not.toBeNull();
    await page.getByText('The store of this browser does not answer').first().waitFor();
    await page.context().close();
  },
);

journey.concurrent(
  'figures that were damaged in the store are not shown, and are replaced by the next confirmed ones',
  async ({ pool, host, expect }) => {
    host.fail(CONFIG, HASTE);
    const page = await open(pool, host);
    await stored(page);
    const damaged = () =>
      page.evaluate(async () => {
        const store = await new Promise<IDBObjectStore>((resolve) => {
          const opening = indexedDB.open('keyval-store');
          opening.addEventListener('success', () =>
            resolve(opening.result.transaction('keyval', 'readwrite').objectStore('keyval')),
          );
        });
        await new Promise((resolve) => {
          const cursor = store.openCursor();
          cursor.addEventListener('success', () => {
            const at = cursor.result;
            if (!at) return resolve(null);
            if (at.value?.bytes)
              at.update({ ...at.value, bytes: at.value.bytes.map((byte: number) => byte ^ 1) });
            at.continue();
            return undefined;
          });
        });
      });
    await damaged();
    host.fail('everything', refuse);
    await page.reload();
    expect(
      await until(page, ({ words, number, text }) => words && !number && /Connection lost/.test(text)),
    ).not.toBeNull();
    host.heal();
    host.fail(CONFIG, HASTE);
    await page.reload();
    await stored(page);
    host.fail('everything', refuse);
    await page.reload();
    expect(await until(page, ({ number }) => number)).not.toBeNull();
    await page.context().close();
  },
);

journey.concurrent(
  'a wall whose clock was set back behind its last confirmation withholds after every restart, and says why',
  async ({ pool, host, expect }) => {
    host.fail(CONFIG, HASTE);
    const page = await open(pool, host, (opened) => opened.clock.install({ time: NINE }));
    await stored(page);
    host.fail('everything', refuse);
    await page.clock.setSystemTime(NINE - 60 * MINUTE);
    for (let restart = 0; restart < 2; restart += 1) {
      await page.reload();
      await page.clock.runFor(2000);
      expect(
        await until(
          page,
          ({ words, number, text }) => words && !number && /ahead of this screen’s clock/.test(text),
        ),
      ).not.toBeNull();
    }
    await picture(page, 'wall clock behind');
    await page.context().close();
  },
);

/** Which build the open page is of: the name of its script. */
const buildOf = (page: Page) =>
  page
    .locator('script[type="module"][src]')
    .first()
    .getAttribute('src')
    .catch(() => null);

journey.concurrent(
  'after a deploy a wall loads the new build by itself, between two scenes; half a deploy leaves it as it is',
  async ({ pool, host, next, expect }) => {
    host.fail(CONFIG, HASTE);
    const page = await open(pool, host, (opened) => opened.clock.install({ time: NINE }));
    await stored(page);
    const before = await buildOf(page);
    const half = host.fail(PAGE, { kind: 'from', folder: next });
    const turn = async (minutes: number) => {
      for (let half = 0; half < minutes * 2; half += 1) {
        await page.clock.fastForward(MINUTE / 2).catch(() => undefined);
        await page.waitForTimeout(40);
      }
    };
    await turn(25);
    await page.waitForTimeout(500);
    expect(await buildOf(page)).toBe(before);
    half();
    await host.deploy(next);
    await expect
      .poll(
        async () => {
          await turn(1);
          return buildOf(page);
        },
        { timeout: 100_000 },
      )
      .not.toBe(before);
    await page.locator('[data-leased] data').first().waitFor();
    await page.context().close();
  },
);

journey.concurrent(
  'the hour of reloading in the middle of half a deploy keeps the old page',
  async ({ pool, host, next, expect }) => {
    const page = await open(pool, host, async (opened) => {
      await opened.clock.install({ time: Date.UTC(2026, 5, 1, 8, 30) });
      await opened.goto(`${SCREEN}&reload=10`);
    });
    await page.goto(`${SCREEN}&reload=10`);
    await stored(page);
    const before = await buildOf(page);
    host.fail(PAGE, { kind: 'from', folder: next });
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.clock.fastForward(91 * MINUTE);
    for (let minute = 0; minute < 3; minute += 1) {
      await page.clock.runFor(MINUTE);
      await page.waitForTimeout(300);
    }
    // After so long a jump the number is shown again only once the next answer has come, in the host's own time.
    await page.locator('[data-leased] data').first().waitFor();
    expect([loads, await buildOf(page)]).toEqual([0, before]);
    expect((await seen(page)).number).toBe(true);
    await page.context().close();
  },
);

journey.concurrent(
  'settings that are changed reach a wall that is left alone; settings that are gone change nothing',
  async ({ pool, host, expect }) => {
    const page = await open(pool, host, (opened) => opened.clock.install({ time: NINE }));
    await page.locator('[data-leased] data').first().waitFor();
    /** Whether an address is asked for within forty minutes, turned in steps shorter than a request may take. */
    const asked = async (begins: string) => {
      host.asked.length = 0;
      for (let turned = 0; turned < 40 * MINUTE; turned += 10_000) {
        await page.clock.fastForward(10_000);
        await page.waitForTimeout(60);
        if (host.asked.some((address) => address.startsWith(begins))) return true;
      }
      return false;
    };
    host.fail(CONFIG, status(404));
    expect(await asked('config.json')).toBe(true);
    expect(await asked('data/catalog.json')).toBe(true);
    host.fail(CONFIG, json({ endpoint: 'elsewhere/' }));
    expect(await asked('elsewhere/catalog.json')).toBe(true);
    await page.context().close();
  },
);

journey.concurrent(
  'a list of scenes from another host is refused unless the settings name it, and lengthens no lease past the most',
  async ({ pool, host, expect }) => {
    const other = await faultServer(inject('siteFolder'));
    other.fail(/^wall\.json/, json({ scenes: ['timeline'], lease: 99_999 }));
    host.fail(/^wall\.json/, json({ scenes: ['timeline'], lease: 99_999 }));
    const page = await open(pool, host);
    await page.goto(`${DATASET}screen/?scenes=title&list=${other.origin}/wall.json`);
    await page.getByText('cannot be read').waitFor();
    expect(other.asked).toEqual([]);
    await page.goto(`${DATASET}screen/?list=/wall.json`);
    await page.locator('[data-scene="timeline"]').waitFor();
    await page.getByText('Skipped: lease “99999”.').waitFor();
    await page.context().close();
    await other.close();
  },
);

journey.concurrent(
  'a chart whose script never comes leaves the scene before it standing, and then says what is missing',
  async ({ pool, host, expect }) => {
    host.fail(/^assets\/Drawing-.*\.js/, { kind: 'hang' });
    const page = await open(pool, host, (opened) => opened.clock.install({ time: NINE }));
    await page.goto(`${DATASET}screen/?scenes=number.civilians-in-old-city,chart.still-displaced&dwell=600`);
    await page.locator('[data-leased] data').first().waitFor();
    await page.keyboard.press('1');
    await page.clock.runFor(1000);
    await page.keyboard.press('2');
    await page.clock.runFor(5000);
    expect((await seen(page)).number).toBe(true);
    expect(await page.locator('[data-screen]').getAttribute('data-scene')).toBe(
      'number.civilians-in-old-city',
    );
    await page.clock.runFor(6000);
    await page.getByText('The chart cannot be drawn: its script could not be loaded.').waitFor();
    await page.context().close();
  },
);
