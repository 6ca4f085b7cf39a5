import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ChartFrame } from '../../src/charts/ChartFrame.tsx';
import { fingerprintOf } from '../../src/charts/fingerprint.ts';
import { loadLiveChart } from '../../src/charts/live.tsx';
import type { ChartModel } from '../../src/charts/kinds.ts';
import { sizesOf } from '../../src/charts/kinds.ts';
import { stillOf } from '../../src/charts/still.ts';
import { stillKey, StillsContext } from '../../src/charts/stills-context.tsx';
import { displaced } from './drawn/displaced.ts';
import { killed } from './drawn/killed.ts';
import { plainClasses } from './drawn/plain-svg.ts';
import barsNarrow from './drawn/stored/bars-floors-narrow.svg?raw';
import barsWide from './drawn/stored/bars-floors.svg?raw';
import timeNarrow from './drawn/stored/time-every-form-narrow.svg?raw';
import timeWide from './drawn/stored/time-every-form.svg?raw';
import { waitFor } from '../setup/wait-for.ts';

const STORED: Readonly<Record<string, string>> = {
  'time-wide': timeWide,
  'time-narrow': timeNarrow,
  'bars-wide': barsWide,
  'bars-narrow': barsNarrow,
};
const storedStill = (name: string, model: ChartModel) =>
  (STORED[name] ?? '')
    .replaceAll(/>\s+</g, '><')
    .trim()
    .replace(' direction=', ` data-model="${fingerprintOf(model)}" direction=`);

const roots: Root[] = [];

function place(width = 638): HTMLElement {
  const holder = document.createElement('div');
  holder.style.width = `${width}px`;
  // The browser's pointer lies somewhere over the page, and reaching for a chart is part of what is tested.
  holder.style.pointerEvents = 'none';
  document.body.append(holder);
  return holder;
}

afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  document.body.replaceChildren();
});

/** The page as a server sends it, then taken over by React, which is told nothing of the stills. */
async function hydrate(
  model: ChartModel,
  width?: number,
): Promise<{ holder: HTMLElement; root: Root; sent: Element[] }> {
  const holder = place(width);
  const stills = new Map([
    [stillKey('chart', 'wide'), storedStill('time-wide', displaced)],
    [stillKey('chart', 'narrow'), storedStill('time-narrow', displaced)],
  ]);
  holder.innerHTML = renderToString(
    <StillsContext value={stills}>
      <ChartFrame id="chart" model={displaced} />
    </StillsContext>,
  );
  const sent = [...holder.querySelectorAll('svg')];
  const root = hydrateRoot(holder, <ChartFrame id="chart" model={model} />);
  roots.push(root);
  await waitFor(() => expect(holder.querySelector('button')).not.toBeNull());
  return { holder, root, sent };
}

const settledSvg = async (holder: Element) => {
  let before = -1;
  await waitFor(() => {
    const count = holder.querySelectorAll('.recharts-surface *').length;
    const settled = count > 3 && count === before;
    before = count;
    expect(settled).toBe(true);
  });
  return holder.querySelector<SVGSVGElement>('.recharts-surface')!;
};

const LiveChart = await loadLiveChart();

test.each([
  ['time', displaced],
  ['bars', killed],
] as const)('in a browser Recharts draws a %s chart where its stills stand', async (name, model) => {
  for (const size of sizesOf(model)) {
    const holder = place(size.width);
    const root = createRoot(holder);
    roots.push(root);
    flushSync(() => root.render(<LiveChart model={model} size={size} />));
    const svg = await settledSvg(holder);
    expect(plainClasses(stillOf(svg, model, size))).toBe(storedStill(`${name}-${size.name}`, model));
  }
});

test('React keeps the still that stands in the page, and only the size that fits is seen', async () => {
  const { holder, sent } = await hydrate(displaced);
  const [wide, narrow] = holder.querySelectorAll('svg[data-model]');
  expect(wide).toBe(sent[0]);
  expect(narrow).toBe(sent[1]);
  expect(wide!.querySelectorAll('path').length).toBeGreaterThan(5);
  expect(wide!.getBoundingClientRect().width).toBe(638);
  expect(narrow!.getBoundingClientRect().width).toBe(0);
  expect(holder.querySelector('.recharts-wrapper')).toBeNull();
});

test.each([
  [1100, 'full'],
  [999, 'wide'],
  [500, 'narrow'],
])('of one that stands alone in %i pixels the drawing "%s" is seen', (width, name) => {
  const holder = place(width);
  const root = createRoot(holder);
  roots.push(root);
  flushSync(() => root.render(<ChartFrame id="chart" model={displaced} isAlone />));
  const seen = [...holder.querySelectorAll<HTMLElement>('[data-size]')].filter(
    (each) => each.clientWidth > 0,
  );
  expect(seen.map(({ dataset }) => dataset['size'])).toEqual([name]);
});

test('in a narrow panel the narrow still is seen', async () => {
  const { holder } = await hydrate(displaced, 324);
  const [wide, narrow] = holder.querySelectorAll<SVGElement>('svg[data-model]');
  expect(wide!.getBoundingClientRect().width).toBe(0);
  expect(narrow!.getBoundingClientRect().width).toBe(324);
});

test('when a reader reaches for the chart, the live drawing takes the place of the still to the pixel', async () => {
  const { holder } = await hydrate(displaced);
  const before = holder.querySelector('svg')!.getBoundingClientRect();
  const height = holder.getBoundingClientRect().height;
  holder.style.pointerEvents = 'auto';
  await userEvent.hover(holder.querySelector('[data-size="wide"]')!);
  const svg = await settledSvg(holder);
  await waitFor(() => expect(holder.querySelector('[data-size="wide"] svg[data-model]')).toBeNull());
  const after = svg.getBoundingClientRect();
  expect([after.x, after.y, after.width, after.height]).toEqual([
    before.x,
    before.y,
    before.width,
    before.height,
  ]);
  expect(holder.getBoundingClientRect().height).toBe(height);
});

test('a still of another day is never seen: other figures are drawn at once', async () => {
  const [first, ...rest] = displaced.series;
  const { holder } = await hydrate({ ...displaced, series: rest, sentence: 'Without the total.' });
  await waitFor(() => expect(holder.querySelector('.recharts-surface')).not.toBeNull());
  const stills = [...holder.querySelectorAll('[data-size="wide"] svg[data-model]')];
  expect(stills.filter((still) => getComputedStyle(still).visibility !== 'hidden')).toEqual([]);
  await settledSvg(holder);
  expect(holder.textContent).not.toContain(first!.runs[0]!.at(-1)!.label!.value);
});

test('a moved day is drawn anew, and the pass to it leaves no still behind', async () => {
  const { holder, root } = await hydrate(displaced);
  root.render(
    <ChartFrame id="chart" model={{ ...displaced, events: [], series: displaced.series.slice(0, 2) }} />,
  );
  await settledSvg(holder);
  await waitFor(() => {
    expect(holder.querySelector('svg[data-model]')).toBeNull();
    expect(holder.textContent).not.toContain('more than 700,000');
  });
});

test('the keyboard visits the points one by one and what travels with a figure opens and closes', async () => {
  const { holder } = await hydrate(displaced);
  await userEvent.tab();
  const at = () => document.activeElement?.getAttribute('aria-label');
  expect(at()).toBe('others-floor: 700000');
  await userEvent.keyboard('{ArrowLeft}');
  expect(at()).toBe('dtm-jun: 432726');
  expect(holder.querySelector('p')?.textContent).toBe('dtm-jun: 432726');
  await userEvent.keyboard('{Escape}');
  expect(holder.querySelector('p')).toBeNull();
  expect(at()).toBe('dtm-jun: 432726');
  await userEvent.keyboard('{Home}');
  expect(at()).toBe('dtm-oct: 8940');
  await userEvent.keyboard('{ArrowRight}');
  expect(at()).toBe('dtm-nov: 47000');
});

test('read from the right, the left arrow leads to the later point', async () => {
  await hydrate({ ...displaced, direction: 'rtl' });
  await userEvent.tab();
  await userEvent.keyboard('{Home}');
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('dtm-nov: 47000');
});

test('a pointer over a point opens it, and leaving closes it', async () => {
  const { holder } = await hydrate(displaced);
  const { x, y } = holder.querySelector('button')!.getBoundingClientRect();
  const cursor = holder.querySelector('button')!.parentElement!;
  cursor.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x + 12, clientY: y + 12 }));
  await waitFor(() => expect(holder.querySelector('p')?.textContent).toBe('others-floor: 700000'));
  cursor.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
  await waitFor(() => expect(holder.querySelector('p')).toBeNull());
});

test('a chart says its main values and is a picture to those who do not see it', async () => {
  const { holder } = await hydrate(displaced);
  const pictures = [...holder.querySelectorAll('[role="img"]')];
  expect(pictures.map((picture) => picture.getAttribute('aria-label'))).toEqual([
    displaced.sentence,
    displaced.sentence,
  ]);
});
