import type { Page } from 'playwright-core';
import { editDocument } from './edited-document.ts';
import { answer, type Answer } from './lent.ts';
import { DATASET } from './pages.ts';
import { picture } from './looks.ts';
import { journey, type Visit } from './visit.ts';

const LEASE = 10;
const SCREEN = `${DATASET}screen/?scenes=number.civilians-in-old-city&lease=${LEASE}&refresh=60`;
const MINUTE = 60_000;
const CATALOG = '*/data/catalog.json';

type Answering = (address: string) => Answer | Promise<Answer>;

/** Opens a screen whose clocks the test turns, with an endpoint that answers as the test says. */
async function screen(visit: Visit, now = Date.UTC(2026, 5, 1, 9)) {
  let answering: Answering = () => 'of the host';
  const page = await visit(SCREEN, {
    requestsFail: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    clock: now,
    before: (opened) => answer(opened, CATALOG, (address) => answering(address)),
  });
  await page.locator('[data-figure]').first().waitFor();
  await page.waitForLoadState('networkidle');
  return {
    page,
    answerWith: (other: Answering) => (answering = other),
    /** Nothing answers any more, the page's own address included, so that the screen stays on the page it has. */
    async cutOff() {
      answering = () => 'none';
      await answer(page, '*/screen/*', () => 'none');
    },
    /** Lets minutes pass, as on a machine whose timers are late. */
    async pass(minutes: number) {
      for (let quarter = 0; quarter < minutes * 4; quarter += 1) await page.clock.fastForward(MINUTE / 4);
    },
    async isShown() {
      // What React has still to draw after a tick of the turned clock.
      await page.clock.runFor(600);
      return (await page.locator('[data-screen] data').count()) > 0;
    },
  };
}

const FAULTS: Readonly<Record<string, Answering>> = {
  'the network is cut': () => 'none',
  'the answer never comes': () => new Promise(() => {}),
  'the server fails': () => ({ status: 500, text: 'Internal Server Error' }),
  'the network asks for a sign-in': () => ({
    type: 'text/html',
    text: '<!doctype html><p>Sign in',
  }),
  'the endpoint lists another document than it has': async (address) => {
    const catalog = await (await fetch(address)).json();
    catalog.datasets[0].sha256 = '0'.repeat(64);
    return { json: catalog };
  },
  'the endpoint no longer lists the dataset': () => ({ json: { version: 1, datasets: [] } }),
};

for (const [fault, answer] of Object.entries(FAULTS)) {
  journey.concurrent(`no expired number is visible when ${fault}`, async ({ visit, expect }) => {
    const { page, answerWith, pass, isShown } = await screen(visit);
    answerWith(answer);
    await pass(LEASE / 2);
    expect(await isShown()).toBe(true);
    await pass(LEASE / 2 + 2);
    expect(await isShown()).toBe(false);
    await page.getByText('Withheld').waitFor();
    await page.getByText(/Last confirmed 1 June 2026/).waitFor();
    await picture(page, `withheld ${fault}`);
    answerWith(() => 'of the host');
    await expect
      .poll(
        async () => {
          await page.clock.runFor(MINUTE);
          return isShown();
        },
        { timeout: 60_000 },
      )
      .toBe(true);
  });
}

journey.concurrent(
  'no number outlives its lease when the clock is put forward',
  async ({ visit, expect }) => {
    const { page, cutOff, isShown } = await screen(visit);
    await cutOff();
    await page.clock.setSystemTime(Date.UTC(2026, 5, 1, 12));
    expect(await isShown()).toBe(false);
  },
);

journey.concurrent('no number outlives its lease when the clock is put back', async ({ visit, expect }) => {
  const { page, cutOff, isShown } = await screen(visit);
  await cutOff();
  await page.clock.setSystemTime(Date.UTC(2026, 5, 1, 6));
  expect(await isShown()).toBe(true);
  await page.clock.runFor((LEASE + 1) * MINUTE);
  expect(await isShown()).toBe(false);
});

journey.concurrent('a machine that slept wakes to no expired number', async ({ visit, expect }) => {
  const { page, cutOff, isShown } = await screen(visit);
  await cutOff();
  await page.clock.fastForward(8 * 60 * MINUTE);
  expect(await isShown()).toBe(false);
});

journey.concurrent('a page that was hidden is looked at anew when it is shown', async ({ visit, expect }) => {
  const { page, cutOff } = await screen(visit);
  await cutOff();
  await page.clock.pauseAt(Date.UTC(2026, 5, 1, 10));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => page.locator('[data-screen] data').count()).toBe(0);
});

journey.concurrent(
  'a page whose scripts stand still hides its numbers by itself',
  async ({ visit, expect }) => {
    const { page } = await screen(visit);
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000);
    await page.locator('[data-leased]').evaluate((element) => {
      // The lease ends in this moment; no script runs any more.
      for (const each of [element, element.nextElementSibling])
        for (const animation of each?.getAnimations() ?? []) animation.finish();
    });
    const visible = () => page.locator('[data-screen] data').first().isVisible();
    await expect.poll(visible).toBe(false);
    expect(await page.getByText('Withheld').isVisible()).toBe(true);
  },
);

journey.concurrent(
  'an endpoint that goes back to an earlier version confirms nothing',
  async ({ visit, expect }) => {
    const { page, pass, isShown } = await screen(visit);
    await editDocument(page, () => (document) => ({ ...document, version: '0.0.1' }));
    await pass(LEASE + 2);
    expect(await isShown()).toBe(false);
  },
);

async function figureOf(page: Page): Promise<string> {
  return (await page.locator('[data-screen] data').first().textContent()) ?? '';
}

journey.concurrent(
  'a corrected figure comes next with the old value and the reason',
  async ({ visit, expect }) => {
    const { page } = await screen(visit);
    const before = await figureOf(page);
    const id = await page.locator('[data-figure]').first().getAttribute('data-figure');
    await editDocument(page, () => (document) => {
      const wrong = document.figures.find((figure) => figure.id === id);
      if (!wrong) throw new Error(`The document has no figure ${id}.`);
      const corrected = {
        ...wrong,
        id: `${id}-corrected`,
        value: 110_000,
        published: document.opensAsOf,
        supersedes: wrong.id,
        supersede_reason: 'correction' as const,
        supersede_note: 'A digit was left out.',
      };
      return { ...document, figures: [...document.figures, corrected] };
    });
    await expect
      .poll(
        async () => {
          await page.clock.runFor(5_000);
          return page.getByText('Corrected.').count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    const text = (await page.locator('[data-screen]').textContent()) ?? '';
    expect(text).toContain('110,000');
    expect(text).toContain(before);
    expect(text).toContain('A digit was left out.');
  },
);

for (const there of [true, false]) {
  journey.concurrent(
    there
      ? 'at its chosen hour a screen loads itself anew'
      : 'a screen does not trade its page for one that does not open',
    async ({ visit, expect }) => {
      const page = await visit(`${DATASET}screen/?scenes=title&reload=10`, {
        requestsFail: true,
        serviceWorkers: 'block',
        clock: Date.UTC(2026, 5, 1, 8, 30),
      });
      await page.locator('[data-screen]').waitFor();
      await page.waitForLoadState('networkidle');
      let loaded = 0;
      page.on('load', () => (loaded += 1));
      if (!there)
        await answer(page, '*/screen/*', () => ({ status: 502, type: 'text/html', text: 'Bad Gateway' }));
      await page.clock.fastForward(91 * MINUTE);
      await page.clock.runFor(2000);
      await page.waitForTimeout(1500);
      expect(loaded).toBe(there ? 1 : 0);
      expect(await page.locator('[data-screen]').count()).toBe(1);
    },
  );
}
