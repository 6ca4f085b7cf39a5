import { expect, it } from 'vitest';
import { forTheWall } from '../../src/charts/kinds.ts';
import { drawnEvents, timeLabels } from '../../src/charts/kinds/time/labels.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import type { Size } from '../../src/charts/plot.ts';
import { displaced } from './drawn/displaced.ts';
import { onTheWall } from './drawn/on-the-wall.ts';

const SIZES = [200, 230, 260, 300].flatMap((width) => [110, 150, 220].map((height) => ({ width, height })));

/** Of the words on a small wall's chart with two breaks so many days apart and an event, those that cross the line of a break. */
function crossing(apart: number): readonly string[] {
  const [broken] = displaced.breaks;
  if (!broken) throw new Error('The chart has no break.');
  const two = { ...displaced, breaks: [broken, { ...broken, at: broken.at + apart }] };
  return [-40, 15, 90].flatMap((after) => {
    const events = [{ at: broken.at + after, label: 'The bridge falls' }];
    const wall = forTheWall(two, { ...onTheWall('dtm-jun'), events });
    if (wall.chart !== 'time') throw new Error('The chart has become another.');
    return SIZES.flatMap((size) => crossingAt(size, wall));
  });
}

function crossingAt(size: Size, wall: TimeChartModel): readonly string[] {
  const plot = timePlot(wall, size);
  return timeLabels(wall, plot, size).flatMap(({ box, lines }) =>
    wall.breaks
      .map(({ at }) => plot.x(at))
      .filter((x) => box.x < x && box.x + box.width > x)
      .map(() => `${size.width}x${size.height}: ${lines.map(({ text }) => text).join(' ')}`),
  );
}

it('words on a wall cross the line of no break, however near one another two breaks lie', () => {
  for (const apart of [10, 20, 30, 45, 60]) expect(crossing(apart), `${apart} days`).toEqual([]);
});

it('an event has a line on a wall only where its words have room', () => {
  const wall = forTheWall(displaced, onTheWall('dtm-jun'));
  if (wall.chart !== 'time') throw new Error('The chart has become another.');
  const told = { ...wall, events: [{ at: wall.days.first + 90, badge: '', label: 'The bridge falls' }] };
  const lines = (height: number) => {
    const size = { width: 300, height };
    const plot = timePlot(told, size);
    return drawnEvents(told, timeLabels(told, plot, size)).length;
  };
  expect(lines(220)).toBe(1);
  expect(lines(60)).toBe(0);
});
