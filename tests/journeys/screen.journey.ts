import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { violations } from './axe.ts';
import { editDocument } from './edited-document.ts';
import { answer, runFirst } from './lent.ts';
import { DATASET } from './pages.ts';
import { alive, picture, stands } from './looks.ts';
import { cutNumbers, withLongNumbers } from './uncut.ts';
import { journey } from './visit.ts';

const SCREEN = `${DATASET}screen/`;
/** Any picture of the site's own. */
const MARK = `${DATASET}questions/still-displaced/picture.png`;
const SCENES = [
  'title',
  'number.civilians-in-old-city',
  'number.fled-since-17-october',
  'number.is-fighters-left',
  'two.fled-since-17-october.still-displaced',
  'chart.still-displaced',
  'chart.civilians-killed-month',
  'claims.civilians-in-old-city',
  'claims.fled-since-17-october',
  'changes',
  'timeline',
];
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [1024, 768],
  [1600, 1200],
  [2560, 1080],
] as const;

/** What is wrong with a scene as it stands: something beyond the inset, too small to read from afar, or cut. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const [width, height] = [innerWidth, innerHeight];
    const millimetresAPixel = (55 * 25.4) / Math.hypot(width, height);
    const minutes = (element: Element) => {
      const zoom = (element as HTMLElement).currentCSSZoom ?? 1;
      const capitals =
        Number.parseFloat(getComputedStyle(element).fontSize) * zoom * 0.698 * millimetresAPixel;
      return (Math.atan(capitals / 5000) * 180 * 60) / Math.PI;
    };
    const place = document.querySelector('[data-fits]');
    if (place?.getAttribute('data-fits') !== 'true') faults.push('does not fit');
    if (document.documentElement.scrollWidth > width || document.documentElement.scrollHeight > height)
      faults.push('scrolls');
    // What is for those who run the screen stands in the margin.
    for (const element of document.querySelectorAll('[data-screen] *:not([data-crew], [data-crew] *)')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const box = element.getBoundingClientRect();
      if (!own || box.width < 2 || getComputedStyle(element).visibility === 'hidden') continue;
      const said = `"${element.textContent?.slice(0, 30)}"`;
      if (minutes(element) < 16 - 0.01) faults.push(`${said} is ${minutes(element).toFixed(1)} arc-minutes`);
      const { display, lineHeight } = getComputedStyle(element);
      // Letters within a line have a box that is higher than the line; they themselves are not.
      const letters = display === 'inline' ? (element.getClientRects()[0]?.height ?? 0) : 0;
      const above = Math.max(0, (letters - Number.parseFloat(lineHeight)) / 2) || 0;
      const beyond = [
        box.left < width * 0.05 - 1,
        box.right > width * 0.95 + 1,
        box.top + above < height * 0.05 - 1,
        box.bottom - above > height * 0.95 + 1,
      ];
      if (beyond.includes(true)) faults.push(`${said} stands outside the inset`);
    }
    const paragraphs = [...document.querySelectorAll('[data-fits] :is(p, h1, h2):not(.vh)')].filter(
      (each) =>
        each.getClientRects().length > 0 &&
        getComputedStyle(each).visibility !== 'hidden' &&
        getComputedStyle(each).display !== 'inline',
    );
    // Two may share a line: what counts is where their letters stand, which fill three fifths of their boxes.
    const lines = paragraphs.map((each) => {
      const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      const letters: DOMRect[] = [];
      while (texts.nextNode()) {
        // What only those who listen get has no place.
        if (texts.currentNode.parentElement?.closest('.vh')) continue;
        const range = document.createRange();
        range.selectNode(texts.currentNode);
        letters.push(...range.getClientRects());
      }
      return letters
        .filter(({ width, height }) => width > 2 && height > 2)
        .map(({ left, right, top, height }) => ({
          left,
          right,
          top: top + height * 0.25,
          bottom: top + height * 0.85,
        }));
    });
    for (const [at, one] of paragraphs.entries())
      for (const [past, other] of paragraphs.slice(at + 1).entries()) {
        const isOver = lines[at]?.some((a) =>
          lines[at + 1 + past]?.some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
          ),
        );
        if (isOver)
          faults.push(`"${one.textContent?.slice(0, 20)}" lies over "${other.textContent?.slice(0, 20)}"`);
      }
    for (const leader of document.querySelectorAll<SVGLineElement>('[data-leads-to]')) {
      const id = leader.dataset['leadsTo'] ?? '';
      const words = document.querySelector(`div[data-figure="${CSS.escape(id)}"]`)?.parentElement;
      const place = leader.getScreenCTM();
      if (!words || !place || leader.getClientRects().length === 0) continue;
      const end = new DOMPoint(leader.x2.baseVal.value, leader.y2.baseVal.value).matrixTransform(place);
      const box = words.getBoundingClientRect();
      if (end.x < box.left - 1 || end.x > box.right + 1 || end.y < box.top - 1 || end.y > box.bottom + 1)
        faults.push(`the line to ${id} ends outside its words`);
    }
    // The words about two figures are read as one where nothing parts them.
    const ends = [...document.querySelectorAll('[data-leads-to]')]
      .flatMap(
        (leader) =>
          document.querySelector(
            `div[data-figure="${CSS.escape(leader.getAttribute('data-leads-to') ?? '')}"]`,
          ) ?? [],
      )
      .map((words) => ({ words, box: words.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
      .toSorted((a, b) => a.box.top - b.box.top);
    for (const [at, { words, box }] of ends.entries()) {
      const before = ends[at - 1]?.box;
      if (before && box.top - before.bottom < Number.parseFloat(getComputedStyle(words).fontSize) / 2)
        faults.push(`"${words.textContent?.slice(0, 20)}" stands too close to what is above it`);
    }
    // Where words of one language run within lines of the other, their signs stand at either end.
    const blocks = document.dir === 'rtl' ? [] : document.querySelectorAll('[data-fits] :is(p, h1, h2, li)');
    for (const block of blocks) {
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const all = document.createRange();
      all.selectNodeContents(block);
      const pieces = [...all.getClientRects()].filter(({ width }) => width > 1);
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (parentElement?.closest('.vh')) continue;
        for (const { index } of (textContent ?? '').matchAll(/[,.;:]/g)) {
          const sign = document.createRange();
          sign.setStart(texts.currentNode, index);
          sign.setEnd(texts.currentNode, index + 1);
          const { left, top, bottom, width } = sign.getBoundingClientRect();
          const middle = (top + bottom) / 2;
          const isBegun = pieces.some(
            (piece) => piece.top < middle && piece.bottom > middle && piece.left < left - 3,
          );
          if (width > 0 && !isBegun) faults.push(`"${textContent?.slice(index, index + 30)}" begins a line`);
        }
      }
    }
    const axis = document.querySelector('.recharts-xAxis')?.getBoundingClientRect();
    const days = [...document.querySelectorAll('svg.recharts-surface text')]
      .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => axis && box.width > 0 && box.top > axis.top - 2)
      .toSorted((a, b) => a.box.left - b.box.left);
    if (axis && days.length === 0) faults.push('no day stands below the chart');
    for (const [at, { said, box }] of days.entries()) {
      const next = days[at + 1];
      if (next && next.box.left - box.right < box.height / 5)
        faults.push(`"${said}" runs into "${next.said}" below the chart`);
    }
    const rows = [...document.querySelectorAll('[data-scene^="claims"] li[data-figure]:not([hidden])')];
    const scale = rows[0]?.parentElement?.querySelector(':scope > li:not([data-figure]) p');
    const track = [...(rows[0]?.querySelectorAll('svg') ?? [])].at(-1)?.getBoundingClientRect();
    if (rows.length === 1 && scale && track) {
      const off = scale.getBoundingClientRect().top - track.bottom;
      if (off > height / 20) faults.push(`the scale stands ${Math.round(off)} px below the only claim`);
    }
    const key = [
      // A finding of many words steps down before its chart does.
      ...document.querySelectorAll(
        '[data-screen] :is(h1, h2):not(.vh, [data-setting]:not([data-setting="roomy"]) [data-finding])',
      ),
      // Where several figures stand the numbers are large, and speakers and days give way so that all fit.
      ...document.querySelectorAll('[data-scene^="claims"] [data-figure] data'),
      ...document.querySelectorAll(
        ':is([data-scene="changes"], [data-scene="timeline"], [data-scene^="chart"]) [data-figure] > p:first-child data',
      ),
      ...[
        ...document.querySelectorAll(
          '[data-screen]:not([data-scene^="claims"], [data-scene^="chart"], [data-scene="changes"], [data-scene="timeline"]) [data-figure]:not(p *, h1 *)',
        ),
      ].flatMap((figure) => [
        ...[figure.querySelector('svg + b')].filter((each) => each !== null),
        ...[figure.querySelector('time')].filter((each) => each !== null),
      ]),
    ];
    for (const element of key)
      if (element.getBoundingClientRect().width > 0 && minutes(element) < 21 - 0.01)
        faults.push(
          `key "${element.textContent?.slice(0, 30)}" is ${minutes(element).toFixed(1)} arc-minutes`,
        );
    return faults;
  });
}

async function settled(page: Page): Promise<void> {
  await page.locator('[data-fits]').waitFor();
  if ((await page.locator('[data-scene^="chart"]').count()) > 0)
    await page.locator('svg.recharts-surface').waitFor();
  await stands(page);
}

/** How much of a wall's height the plot of its chart has: a mark may stand above the last number of the scale. */
const plotShare = (page: Page) =>
  page.evaluate(() => {
    const axis = document.querySelector('.recharts-xAxis')?.getBoundingClientRect();
    const drawing = document.querySelector('svg.recharts-surface')?.getBoundingClientRect();
    return axis && drawing ? (axis.top - drawing.top) / innerHeight : 0;
  });

for (const [index, scene] of SCENES.entries()) {
  const theme = index % 2 === 0 ? 'dark' : 'light';
  // Each size is the one that some scene is opened in; the others are turned to.
  const sizes = [...SIZES.slice(index % SIZES.length), ...SIZES.slice(0, index % SIZES.length)];
  journey.concurrent(
    `the scene ${scene} fits every size and can be read from five metres`,
    async ({ visit }) => {
      const [[width, height] = SIZES[0]] = sizes;
      const page = await visit(`${SCREEN}?scenes=${scene}&theme=${theme}`, {
        viewport: { width, height },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        requestsFail: true,
      });
      const faults: string[] = [];
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await settled(page);
        await picture(page, `screen-${scene}-${width}x${height}-${theme}`);
        faults.push(...(await faultsOf(page)).map((fault) => `${width}x${height}: ${fault}`));
        if (scene.startsWith('chart') && height < width && width / height < 2)
          expect(await plotShare(page), `${width}x${height}`).toBeGreaterThanOrEqual(
            // Where another claim has its words and its mark beside, the plot gives way before they do.
            (await page.locator('[data-leads-to]').count()) > 1 ? 1 / 3 : 0.5,
          );
      }
      if (scene === 'timeline') faults.push(...(await faultsOfFullDay(page)));
      expect(faults).toEqual([]);
    },
  );
}

/** The eve, a course of ten days, a single claim, the end with its many words, and years after the last that is told. */
const OTHER_DAYS = [
  ['2016-10-18', 'changes', 'timeline'],
  ['2016-11-05', 'chart.still-displaced'],
  ['2017-06-26', 'claims.in-camps'],
  ['2017-07-10', 'changes', 'timeline', 'chart.still-displaced'],
  ['2026-11-30', 'changes', 'timeline', 'chart.civilians-killed-month'],
] as const;

journey('what changed, what happened and charts fit on other days, upright too', async ({ visit }) => {
  const faults: string[] = [];
  const page = await visit(`${SCREEN}?scenes=title`, {
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    requestsFail: true,
  });
  for (const [day, ...scenes] of OTHER_DAYS)
    for (const scene of scenes) {
      await page.goto(`${SCREEN}?scenes=${scene}&asof=${day}`);
      for (const [width, height] of LONG_SIZES) {
        await page.setViewportSize({ width, height });
        await settled(page);
        faults.push(
          ...(await faultsOf(page)).map((fault) => `${scene} of ${day}, ${width}x${height}: ${fault}`),
        );
      }
    }
  expect(faults).toEqual([]);
});

/** A day on which three events and two figures of many words have to stand on a timeline: none is dropped in silence. */
async function faultsOfFullDay(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${SCREEN}?scenes=timeline&asof=2017-07-20`);
  await settled(page);
  expect(await page.locator('[data-where="below"] [data-figure]:visible').count()).toBe(2);
  await page.getByText('10 July to 20 July: events above, newest figures below').waitFor();
  return faultsOf(page);
}

const LONG_SIZES = [
  [1920, 1080],
  [1080, 1920],
  [1024, 768],
] as const;
/** Questions of 120 letters, longer than any should be. */
const LONG = {
  en: {
    dir: 'ltr',
    title:
      'How many of the civilians who were there before the battle were still inside the Old City of Mosul on that day in June?',
  },
  ar: {
    dir: 'rtl',
    title:
      'كم عدد المدنيين الذين كانوا يعيشون في المدينة القديمة في الموصل قبل بدء المعركة وما زالوا داخلها حتى ذلك اليوم من حزيران؟',
  },
} as const;
const ONE_OF_EACH = SCENES.filter((scene, index) => {
  const kind = (each: string) => each.split('.')[0];
  return SCENES.findIndex((other) => kind(other) === kind(scene)) === index;
});

/** Goes to each of a wall's scenes in turn by its number, as its crew does; a scene chosen so stays for two minutes. */
async function* scenesByHand(page: Page, scenes: readonly string[]): AsyncGenerator<string> {
  for (const [at, scene] of scenes.entries()) {
    await vi.waitFor(async () => {
      await page.keyboard.press(`${at + 1}`);
      expect(await page.locator('[data-screen]').getAttribute('data-scene')).toBe(scene);
    }, 20_000);
    await settled(page);
    yield scene;
  }
}

for (const lang of ['en', 'ar'] as const)
  journey.concurrent(`questions of 120 letters fit every scene and size, ${lang}`, async ({ visit }) => {
    const { dir, title } = LONG[lang];
    const page = await visit(`${SCREEN}?scenes=${ONE_OF_EACH.join(',')}`, {
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      requestsFail: true,
      before: async (opened) => {
        await runFirst(
          opened,
          `document.addEventListener('readystatechange', () =>
              Object.assign(document.documentElement, ${JSON.stringify({ lang, dir })}))`,
        );
        await editDocument(opened, () => (document) => ({
          ...document,
          questions: document.questions.map((question) => ({ ...question, title })),
        }));
      },
    });
    const faults: string[] = [];
    for (const [width, height] of LONG_SIZES) {
      await page.setViewportSize({ width, height });
      for await (const scene of scenesByHand(page, ONE_OF_EACH)) {
        if (scene.includes('.')) await page.getByText(title).first().waitFor();
        await picture(page, `screen-${scene}-${width}x${height}-long-${lang}`);
        faults.push(...(await faultsOf(page)).map((fault) => `${scene}, ${width}x${height}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

const FIVE_SIZES = [
  [1920, 1080],
  [1080, 1920],
  [1280, 720],
  [3840, 2160],
  [1024, 768],
] as const;

/** The claims that a wall shows, and how many it says that it does not. */
const claimsOn = (page: Page) =>
  page.evaluate(() => ({
    shown: [...document.querySelectorAll('li[data-figure]:not([hidden])')].map((row) =>
      row.getAttribute('data-figure'),
    ),
    hidden: Number.parseInt(
      document.querySelector<HTMLElement>('[data-fits]')?.innerText.match(/(\d+) more claim/)?.[1] ?? '0',
      10,
    ),
  }));

journey(
  'a wall of any size shows the five claims about the Old City, the same at every load',
  async ({ visit }) => {
    const page = await visit(`${SCREEN}?scenes=claims.civilians-in-old-city&asof=2017-06-26`, {
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      requestsFail: true,
    });
    for (const [width, height] of FIVE_SIZES) {
      await page.setViewportSize({ width, height });
      await settled(page);
      const first = await claimsOn(page);
      expect(first.shown.length, `${width}x${height}`).toBe(5);
      expect(first.hidden, `${width}x${height}`).toBe(0);
      await page.reload();
      await settled(page);
      expect(await claimsOn(page)).toEqual(first);
    }
  },
);

/** As a share of what any text may be at least: smaller are no names, however many letters they have. */
const LEAST_OF_LONG_NAMES = 0.7;

/** What is wrong; names of eighty letters may make text smaller than it may be otherwise, where they would be cut. */
const faultsOfLongNames = async (page: Page) =>
  (await faultsOf(page)).filter((fault) => {
    const minutes = /is ([\d.]+) arc-minutes$/.exec(fault)?.[1];
    return minutes === undefined || Number(minutes) < 16 * LEAST_OF_LONG_NAMES - 0.1;
  });

journey('numbers of ten digits fit every scene, and claims without room are counted', async ({ visit }) => {
  const page = await visit(`${SCREEN}?scenes=title`, {
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    requestsFail: true,
    before: (opened) => editDocument(opened, () => withLongNumbers),
  });
  const faults: string[] = [];
  for (const scene of ONE_OF_EACH.filter((each) => each.includes('.') || each === 'changes')) {
    await page.goto(`${SCREEN}?scenes=${scene}&asof=2017-06-26`);
    for (const [width, height] of FIVE_SIZES) {
      await page.setViewportSize({ width, height });
      await settled(page);
      faults.push(
        ...[
          ...(await faultsOfLongNames(page)),
          ...(scene.startsWith('chart') ? [] : await cutNumbers(page)),
        ].map((fault) => `${scene}, ${width}x${height}: ${fault}`),
      );
      if (!scene.startsWith('claims')) continue;
      const { shown, hidden } = await claimsOn(page);
      expect(shown.length, `${width}x${height}`).toBeGreaterThanOrEqual(2);
      expect(shown.length + hidden, `${width}x${height}`).toBe(5);
    }
  }
  expect(faults).toEqual([]);
});

const READ_FROM_AFAR = [
  'number.civilians-in-old-city',
  'claims.civilians-in-old-city',
  'changes',
  'timeline',
];

for (const theme of ['dark', 'light', 'contrast'])
  journey.concurrent(`text stands out at least seven to one, ${theme}`, async ({ visit }) => {
    const scenes = READ_FROM_AFAR.join(',');
    const page = await visit(`${SCREEN}?scenes=${scenes}&theme=${theme}`, {
      // A scene that is fading in has no contrast yet.
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      requestsFail: true,
    });
    for await (const scene of scenesByHand(page, READ_FROM_AFAR))
      expect(await violations(page, 'seven to one'), scene).toEqual([]);
  });

journey('a scene that does not exist is skipped and named in a corner', async ({ visit }) => {
  const page = await visit(`${SCREEN}?scenes=pie,number.fled-since-17-october`, {
    serviceWorkers: 'block',
    requestsFail: true,
  });
  await page.getByText('Skipped: scenes “pie”.').waitFor();
  expect(await page.locator('[data-screen]').getAttribute('data-scene')).toBe('number.fled-since-17-october');
});

journey('keys move the scenes, hold one, and show themselves', async ({ visit }) => {
  const page = await visit(`${SCREEN}?scenes=title,changes,timeline&dwell=600`, {
    serviceWorkers: 'block',
    requestsFail: true,
  });
  const scene = () => page.locator('[data-screen]').getAttribute('data-scene');
  await expect
    .poll(async () => {
      await page.keyboard.press('2');
      return scene();
    })
    .toBe('changes');
  await page.keyboard.press('ArrowRight');
  await expect.poll(scene).toBe('timeline');
  await page.keyboard.press('b');
  await expect.poll(scene).toBe('changes');
  await page.keyboard.press(' ');
  await page.getByText('Held by hand.').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
});

journey('two screens of one address show the same scene within a second', async ({ visit }) => {
  const address = `${SCREEN}?scenes=title,changes,timeline&dwell=15`;
  const options = { serviceWorkers: 'block', requestsFail: true } as const;
  const [one, other] = [await visit(address, options), await visit(address, options)];
  const scenes = () =>
    Promise.all([one, other].map((page) => page.locator('[data-screen]').getAttribute('data-scene')));
  await expect.poll(async () => new Set(await scenes()).size).toBe(1);
  const before = await scenes();
  await expect
    .poll(async () => (await scenes())[0] !== before[0], { timeout: 20_000, interval: 50 })
    .toBe(true);
  await expect.poll(async () => new Set(await scenes()).size, { timeout: 1000, interval: 50 }).toBe(1);
});

journey(
  'a screen that loses the network starts again from its last verified copy, and says so',
  async ({ visit }) => {
    const page = await visit(`${SCREEN}?scenes=number.civilians-in-old-city`, { requestsFail: true });
    await page.locator('[data-screen] data').first().waitFor();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.waitForFunction(async () => (await caches.keys()).length > 1);
    await alive(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('Connection lost.').waitFor();
    await expect.poll(() => page.locator('[data-screen] data').first().textContent()).toBe('100,000');
  },
);

journey(
  'a scene list may be a file; one that cannot be read is named and the usual scenes are shown',
  async ({ visit, site }) => {
    const options = { serviceWorkers: 'block', requestsFail: true } as const;
    const page = await visit(`${SCREEN}?list=/wall.json`, {
      ...options,
      before: (opened) =>
        answer(opened, `${site}/wall.json`, () => ({ json: { scenes: ['timeline'], dwell: 30 } })),
    });
    await page.locator('[data-scene="timeline"]').waitFor();
    const other = await visit(`${SCREEN}?list=/no-such.json&scenes=title`, options);
    await other.getByText('The scene list /no-such.json cannot be read.').waitFor();
    await other.locator('[data-scene="title"]').waitFor();
  },
);

journey(
  'a lower third lies on a green or on nothing, with its number’s speaker, day and source and no word else',
  async ({ visit }) => {
    const options = {
      viewport: { width: 1920, height: 1080 },
      serviceWorkers: 'block',
      requestsFail: true,
    } as const;
    const page = await visit(`${SCREEN}?scenes=lower.civilians-in-old-city`, options);
    const plate = page.locator('[data-screen] [data-figure]');
    await plate.waitFor();
    const said = (await page.locator('[data-screen]').innerText()).replaceAll(/\s+/g, ' ').trim();
    expect(said).toMatch(
      /^more than 100,000 civilians Still in the place, Old City of Mosul Bruno Geddo, UNHCR, 16 June 2017 Source: IQ News$/,
    );
    const ground = () =>
      page.evaluate(() =>
        [document.querySelector('[data-screen]'), document.documentElement].map(
          (element) => element && getComputedStyle(element).backgroundColor,
        ),
      );
    expect((await ground())[0]).toBe('rgb(0, 177, 64)');
    await page.goto(`${SCREEN}?scenes=lower.civilians-in-old-city&ground=clear`);
    await plate.waitFor();
    expect(await ground()).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    expect(await plate.evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(/^rgb\(/);
    // Too old for a wall: nothing is laid over the picture.
    await page.goto(`${SCREEN}?scenes=lower.people-in-west-mosul`);
    await page.locator('[data-fits]').waitFor();
    expect((await page.locator('[data-screen]').innerText()).trim()).toBe('');
  },
);

journey(
  'a house mark and an editor’s headline stand on the scene, the headline called the editor’s',
  async ({ visit }) => {
    const page = await visit(
      `${SCREEN}?scenes=title,number.civilians-in-old-city&headline=2.Day+nine+of+the+offensive&logo=${MARK}`,
      { viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block', requestsFail: true },
    );
    await page.locator('[data-screen]').waitFor();
    expect(await page.locator('[data-house-mark]').getAttribute('src')).toBe(MARK);
    const other = await visit(`${SCREEN}?scenes=title&logo=/no-such-mark.svg`, {
      serviceWorkers: 'block',
      requestsFail: true,
    });
    await other.locator('[data-scene="title"]').waitFor();
    await expect.poll(() => other.locator('[data-house-mark]').count()).toBe(0);
    await page.keyboard.press('1');
    await page.locator('[data-scene="title"]').waitFor();
    expect(await page.getByText('Day nine of the offensive').count()).toBe(0);
    await page.keyboard.press('2');
    await page.getByText('Day nine of the offensive').waitFor();
    await page.getByText('Headline by the editor').waitFor();
    await page.getByRole('heading', { name: 'How many civilians are still inside' }).waitFor();
    await page.getByText('Source: IQ News').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  },
);

journey('the builder writes the address of a screen, and the screen obeys it', async ({ visit }) => {
  // It holds a screen, whose worker may answer in place of what the page has asked for.
  const page = await visit(`${DATASET}builder/`, { serviceWorkers: 'block', requestsFail: true });
  await alive(page);
  await page.getByRole('button', { name: 'Remove Title' }).click();
  await page.locator('main').getByRole('combobox', { name: 'Theme' }).selectOption('light');
  await page.getByLabel('Seconds for each scene').fill('40');
  await page.getByLabel('Seconds for each scene').blur();
  const link = page.locator('main p a[href*="/screen/?"]');
  await expect.poll(() => link.getAttribute('href')).toContain('dwell=40');
  await page.getByLabel('Metres from the eye').fill('12');
  await page.getByLabel('Metres from the eye').blur();
  await expect.poll(() => link.getAttribute('href')).toContain('distance=12');
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toContain('theme=light');
  expect(address).not.toContain('scenes=title');
  // Of so small a screen nobody can read five claims from there: fewer stand there, and each of them whole.
  const far = `${address.replace(/scenes=[^&]+/, 'scenes=claims.civilians-in-old-city')}&diagonal=40`;
  const screen = await visit(far, { serviceWorkers: 'block', requestsFail: true });
  await screen.locator('[data-screen][data-theme="light"] [data-fits="true"]').waitFor();
});

journey(
  'the builder starts from presets, shows the scene under the hand, and copies the whole address',
  async ({ visit }) => {
    const page = await visit(`${DATASET}builder/`, { serviceWorkers: 'block', requestsFail: true });
    await alive(page);
    const main = page.locator('main');
    const link = main.locator('p a[href*="/screen/"]');
    const preview = main.locator('iframe');
    const scenes = () => main.locator('ol li > button').allTextContents();
    // Unless somebody chooses otherwise, it loads itself anew at night.
    expect(await link.getAttribute('href')).toContain('reload=4');
    // The browser of this visit stores no pages, and keeps the display awake by its lock or by a video.
    const survives = main.locator('section', { hasText: 'What this screen survives' }).locator('dl > div');
    expect(await survives.count()).toBe(4);
    await survives.getByText('This browser stores no pages: this screen cannot restart offline.').waitFor();
    await survives.getByText('It loads itself anew at 4:00.').waitFor();
    await survives.getByText('This browser keeps the display awake.').waitFor();
    await survives.getByText('A silent endpoint, for 60 minutes').waitFor();
    expect(await main.locator('[data-passed="false"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Three numbers and a chart' }).click();
    await expect
      .poll(() => link.getAttribute('href'))
      .toMatch(/scenes=number\.[^,]+,number\.[^,]+,number\.[^,]+,chart\./);
    await main.locator('label', { has: page.locator('[value="plate"]') }).click();
    await expect.poll(() => preview.getAttribute('src')).toMatch(/scenes=lower\./);
    await page.getByRole('button', { name: 'Disagreement' }).click();
    await expect.poll(() => link.getAttribute('href')).toMatch(/scenes=claims\.[^,]+,claims\./);
    await page.getByRole('button', { name: 'The week' }).click();
    await expect.poll(async () => (await scenes()).length).toBe(4);
    await main.getByRole('button', { name: /^4\. Timeline/ }).click();
    await expect.poll(() => preview.getAttribute('src')).toMatch(/scenes=timeline/);
    await page.frameLocator('main iframe').locator('[data-scene="timeline"]').waitFor();
    await main.getByText('23.4 mm high and can be read from 5 metres away.').waitFor();
    await main.getByRole('button', { name: 'Next scene' }).click();
    await main.getByText('1 of 4: Title').waitFor();
    await main.getByRole('button', { name: 'Previous scene' }).click();
    await main.getByText('4 of 4: Timeline').waitFor();
    expect(await link.textContent()).toBe(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    await main.getByLabel('Headline by the editor').fill('Day nine');
    await page.keyboard.press('Enter');
    await expect.poll(() => link.getAttribute('href')).toContain('headline=4.Day+nine');
    // By keys, one press after another: the button is under the hand again, and the headline goes along.
    await main.getByRole('button', { name: 'Move Timeline earlier' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await scenes())[2]).toMatch(/^3\. Timeline/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await scenes())[1]).toMatch(/^2\. Timeline/);
    await expect.poll(() => link.getAttribute('href')).toContain('headline=2.Day+nine');
    expect(await preview.getAttribute('src')).toMatch(/scenes=timeline/);
    await main.getByRole('combobox', { name: 'Theme' }).selectOption('light');
    await expect.poll(() => preview.getAttribute('src')).toContain('theme=light');
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.body.dataset['copied'] = text;
        return Promise.resolve();
      };
    });
    await main.getByRole('button', { name: 'Copy the whole address' }).click();
    await page.getByText('The address is copied.').waitFor();
    expect(await page.evaluate(() => document.body.dataset['copied'])).toBe(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(await main.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe(
      await link.getAttribute('href'),
    );
    await main.getByRole('combobox', { name: 'Hour to load the page anew' }).selectOption('never');
    await expect.poll(() => link.getAttribute('href')).not.toContain('reload');
    await survives.getByText('It never loads itself anew.').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(scenes).toEqual(['1. Title']);
    await page.reload();
    await alive(page);
    expect(await scenes()).toEqual(['1. Title']);
    expect(await link.getAttribute('href')).not.toContain('reload');
  },
);

for (const kind of ['number', 'chart']) {
  journey(`a figure too old for its own rhythm is not shown as a ${kind}`, async ({ visit }) => {
    // The newest figure for west Mosul, of 10 May 2017, is 47 days old.
    const page = await visit(`${SCREEN}?scenes=${kind}.people-in-west-mosul`, {
      serviceWorkers: 'block',
      requestsFail: true,
    });
    await page
      .getByText(/Withheld|the limit is 21/)
      .first()
      .waitFor();
    const numbers = page.locator('[data-screen] data');
    expect(await page.locator('[data-screen] [data-last-figure] data').count()).toBe(await numbers.count());
    if (kind === 'number') expect(await page.locator('[data-last-figure] time').count()).toBeGreaterThan(0);
  });
}
