import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_HEIGHT, overlap, placeLabels, stackLabels } from '../../src/charts/labels.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { sizesOf } from '../../src/charts/kinds.ts';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';
import { timeLabels } from '../../src/charts/kinds/time/labels.ts';
import { displaced } from './drawn/displaced.ts';

const bounds = { x: 0, y: 0, width: 600, height: 300 };
const lines = [{ text: '854,327', strong: true }];

test('a label takes its first wish when nothing is in the way', () => {
  const [placed] = placeLabels(
    [
      {
        lines,
        places: [
          { x: 100, top: 50, anchor: 'end' },
          { x: 100, top: 80, anchor: 'end' },
        ],
      },
    ],
    [],
    bounds,
    1,
  );
  expect(placed!.place.top).toBe(50);
  expect(placed!.box.x).toBeLessThan(100);
});

test('a label keeps off a point when it has another wish', () => {
  const obstacle = { x: 40, y: 45, width: 60, height: 20, weight: 4 };
  const [placed] = placeLabels(
    [
      {
        lines,
        places: [
          { x: 100, top: 50, anchor: 'end' },
          { x: 100, top: 80, anchor: 'end' },
        ],
      },
    ],
    [obstacle],
    bounds,
    1,
  );
  expect(placed!.place.top).toBe(80);
});

test('a label keeps off the neighbourhood of another labelled point, and may lie in its own', () => {
  const places = [
    { x: 100, top: 50, anchor: 'end' as const },
    { x: 100, top: 150, anchor: 'end' as const },
  ];
  const near = { x: 0, y: 40, width: 110, height: 40, weight: 0.5, owner: 'first' };
  const [own, other] = ['first', 'second'].map(
    (owner) => placeLabels([{ owner, lines, places }], [near], bounds, 1)[0],
  );
  expect(own!.place.top).toBe(50);
  expect(other!.place.top).toBe(150);
});

test('read from the right, the start of a text is its right end', () => {
  const [placed] = placeLabels([{ lines, places: [{ x: 100, top: 50, anchor: 'start' }] }], [], bounds, -1);
  expect(placed!.box.x + placed!.box.width).toBeCloseTo(100);
});

test('labels of a column keep their order, stay apart and above the foot', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 280 }), { minLength: 1, maxLength: 6 }), (tops) => {
      const labels = tops.map((top) => ({
        lines: [...lines, ...lines],
        places: [{ x: 500, top, anchor: 'start' as const }],
      }));
      const placed = stackLabels(labels, 300, 1);
      for (const label of placed) {
        expect(label.box.y + label.box.height).toBeLessThanOrEqual(300);
      }
      for (const [index, label] of placed.slice(1).entries()) {
        expect(label.box.y - placed[index]!.box.y).toBeGreaterThanOrEqual(2 * LINE_HEIGHT);
      }
    }),
  );
});

test('no two texts of a chart cover one another, and none leaves the drawing', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const model = { ...displaced, direction };
    for (const size of sizesOf(model, true)) {
      const labels = timeLabels(model, timePlot(model, size), size);
      expect(labels.length).toBeGreaterThanOrEqual(4);
      for (const [index, { box }] of labels.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(0);
      }
    }
  }
});

test('a sentence is cut between words only, and no line is wider than asked', () => {
  const texts = wrapText(
    'Break: the published total changes from the IOM count to the government count',
    150,
  );
  expect(texts.join(' ')).toBe(
    'Break: the published total changes from the IOM count to the government count',
  );
  for (const text of texts) expect(textWidth(text)).toBeLessThanOrEqual(150);
});

test('the box of a label is as wide as its widest line, as its weight has it', () => {
  const boxOf = (strong: boolean, anchor: 'start' | 'middle' | 'end') =>
    placeLabels(
      [
        {
          lines: [
            { text: '854,327', strong },
            { text: '1', strong: false },
          ],
          places: [{ x: 300, top: 50, anchor }],
        },
      ],
      [],
      bounds,
      1,
    )[0]!.box;
  const width = textWidth('854,327');
  expect(boxOf(false, 'start')).toEqual({ x: 300, y: 50, width, height: 2 * LINE_HEIGHT });
  expect(boxOf(true, 'start').width).toBeCloseTo(textWidth('854,327', 'strong'));
  expect(boxOf(false, 'end').x).toBeCloseTo(300 - width);
  expect(boxOf(false, 'middle').x).toBeCloseTo(300 - width / 2);
});

test('boxes that only touch do not cover one another', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(overlap(box, { ...box, x: 10 })).toBe(0);
  expect(overlap(box, { ...box, y: 10 })).toBe(0);
  expect(overlap(box, { ...box, x: -10, y: -10 })).toBe(0);
  expect(overlap(box, { ...box, x: 7, y: 4 })).toBe(18);
});

test('of two places that are alike the earlier wish is taken, and a column is read from the top', () => {
  const places = [50, 120].map((top) => ({ x: 100, top, anchor: 'start' as const }));
  const near = { x: 100, y: 60, width: 2, height: 2, weight: 5 };
  expect(placeLabels([{ lines, places }], [near], bounds, 1)[0]!.place.top).toBe(50);
  const tops = stackLabels(
    [200, 40, 44, 120].map((top) => ({ lines, places: [{ x: 500, top, anchor: 'start' as const }] })),
    300,
    1,
  ).map(({ place }) => place.top);
  expect(tops).toEqual([40, 40 + LINE_HEIGHT + 4, 120, 200]);
});
