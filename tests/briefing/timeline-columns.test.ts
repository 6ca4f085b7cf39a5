import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AxisColumn, columnsAt } from '../../src/briefing/scenes/timeline/columns.ts';
import { holds } from '../domain/laws.ts';

type Layout = (places: readonly number[], room: number, widest: number) => readonly AxisColumn[];

const anyAxis = fc
  .record({
    room: fc.double({ min: 8, max: 40, noNaN: true }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
    widest: fc.double({ min: 6, max: 17, noNaN: true }),
  })
  .map(({ room, shares, widest }) => ({
    room,
    widest,
    places: shares.toSorted((a, b) => a - b).map((share) => share * room),
  }));

/** Words lie over no others, within the axis, on a stem at their edge; and at their day wherever nothing keeps them from it. */
const standsWell = (layout: Layout) =>
  fc.property(anyAxis, ({ places, room, widest }) => {
    const columns = layout(places, room, widest);
    return columns.every(({ left, width, stem, side }, index) => {
      const [before, after] = [columns[index - 1], columns[index + 1]];
      const at = places[index] ?? 0;
      const isFree =
        (at + width <= room || at >= width) &&
        (before === undefined || before.left + before.width < left - 1) &&
        (after === undefined || after.left > left + width + 1);
      return (
        left > -0.01 &&
        left + width < room + 0.01 &&
        (before === undefined || left >= before.left + before.width + 0.5) &&
        Math.abs(stem - (side === 'after' ? left : left + width)) < 0.01 &&
        (!isFree || Math.abs(stem - at) < 0.01)
      );
    });
  });

it('words of a timeline stand at their days, over no others and within the axis', () => {
  expect(holds(standsWell(columnsAt))).toBe(true);
});

it('words in equal columns, whatever their days, are found', () => {
  const inEqualColumns: Layout = (places, room) =>
    places.map((_, index) => {
      const width = room / places.length - 1;
      const left = (index * room) / places.length;
      return { left, width, stem: left, side: 'after' };
    });
  expect(holds(standsWell(inEqualColumns))).toBe(false);
});
