import type { ReactElement } from 'react';
import { barObstacles, placesBeside } from '../../../src/charts/kinds/bars/places.ts';
import { barsPlot } from '../../../src/charts/kinds/bars/plot.ts';
import { shapesOf, timeObstacles } from '../../../src/charts/kinds/time/obstacles.ts';
import { placesAlong, placesAtPoint } from '../../../src/charts/kinds/time/places.ts';
import { timePlot } from '../../../src/charts/kinds/time/plot.ts';
import { type Box, type LabelObstacle, type LabelPlace, placeLabels } from '../../../src/charts/labels.ts';
import type { Plot, Size } from '../../../src/charts/plot.ts';
import type { Examples } from './example.ts';
import { killed } from './killed.ts';
import {
  bar,
  barsChart,
  dayOf,
  edged,
  labelled,
  NARROW,
  on,
  other,
  ranged,
  series,
  timeChart,
  WIDE,
} from './parts.ts';

const WORDS = [{ text: '12,345', strong: true }];
const MIDDLE = { x: 278, y: 150 };

const sheet = (size: Size, drawn: readonly ReactElement[]): ReactElement => (
  <svg viewBox={`0 0 ${size.width} ${size.height}`}>{drawn}</svg>
);

const outline = ({ x, y, width, height }: Box, key: string) => (
  <rect key={key} x={x} y={y} width={width} height={height} fill="none" stroke="currentColor" />
);

/** The box of a label at each of the places, with the number of the wish that it is. */
function wishes(places: readonly LabelPlace[], { sign }: Plot, size: Size): ReactElement {
  const bounds = { x: 0, y: 0, ...size };
  const boxes = places.flatMap((place) => placeLabels([{ lines: WORDS, places: [place] }], [], bounds, sign));
  return sheet(size, [
    <circle key="mark" cx={MIDDLE.x} cy={MIDDLE.y} r={3.2} />,
    ...boxes.map(({ box }, index) => outline(box, `box ${index}`)),
    ...boxes.map(({ box }, index) => (
      <text key={`number ${index}`} x={box.x + 2} y={box.y + 12} fontSize={10} fill="currentColor">
        {index + 1}
      </text>
    )),
  ]);
}

/** What labels keep off, each with how badly they would lie over it. */
const obstacles = (all: readonly LabelObstacle[], shapes: readonly Box[], size: Size): ReactElement =>
  sheet(size, [
    ...all.map(({ x, y, width, height, weight, owner }, index) => (
      <rect
        key={`obstacle ${index}`}
        x={x}
        y={y}
        width={width}
        height={height}
        fill="currentColor"
        fillOpacity={Math.min(0.6, 0.1 + weight / 40)}
        data-weight={weight}
        data-owner={owner}
      />
    )),
    ...shapes.map((shape, index) => outline(shape, `shape ${index}`)),
  ]);

const crowd = timeChart({
  first: '2016-10-15',
  last: '2017-03-01',
  largest: 900,
  series: [
    series({ runs: [[on('2016-11-01', 200), labelled('2016-11-20', 620, '620', 'A body')]] }),
    series({
      key: 'stairs',
      form: 'stairs',
      runs: [[edged('2016-12-10', 300, 'floor'), edged('2017-01-05', 420, 'about'), on('2017-01-20', 700)]],
    }),
    series({
      key: 'apart',
      form: 'apart',
      runs: [
        [ranged('2017-02-05', 300, 520)],
        [edged('2017-02-15', 810, 'ceiling')],
        [edged('2017-02-25', 160, 'nearly')],
      ],
    }),
  ],
  gaps: [{ from: dayOf('2016-11-25'), to: dayOf('2016-12-05'), badge: '1' }],
  breaks: [
    {
      at: dayOf('2017-02-01'),
      badge: '2',
      before: '',
      after: '',
      brief: { before: '', after: '', both: '', day: '' },
    },
  ],
  events: [{ at: dayOf('2016-12-20'), badge: '3' }],
  asOf: dayOf('2017-02-20'),
});
const arabic = { ...crowd, direction: 'rtl' as const };
const claimed = barsChart({
  first: '2017-01',
  bars: [bar(300), null, bar(250, 'range', null, 400), null],
  others: [other('2017-02', 350), other('2017-04', 200, { edge: 'range', high: 380 })],
});

const timeRoom = (model: typeof crowd, size: Size) =>
  obstacles(timeObstacles(model, timePlot(model, size)), shapesOf(model, timePlot(model, size)), size);

/** Where a label may stand, best first, and what it keeps off: what the places in every chart come from. */
export const ROOM_FOR_LABELS: Examples = {
  'room-around-point': {
    shows:
      'The first thirty places of a label, none over its point: before it, above, below, after, then further off.',
    drawing: {
      svg: wishes(placesAtPoint(MIDDLE, 16, timePlot(crowd, WIDE)).slice(0, 30), timePlot(crowd, WIDE), WIDE),
      size: WIDE,
    },
  },
  'room-around-point-right-to-left': {
    shows: 'The same mirrored.',
    drawing: {
      svg: wishes(
        placesAtPoint(MIDDLE, 16, timePlot(arabic, WIDE)).slice(0, 30),
        timePlot(arabic, WIDE),
        WIDE,
      ),
      size: WIDE,
    },
  },
  'room-along-upright': {
    shows: 'Places on both sides of an upright, from the top of the plot down.',
    drawing: {
      svg: wishes(
        (['earlier', 'later'] as const).flatMap((side) =>
          placesAlong(MIDDLE.x, side, timePlot(crowd, WIDE)).filter((_, at) => at % 8 === 0),
        ),
        timePlot(crowd, WIDE),
        WIDE,
      ),
      size: WIDE,
    },
  },
  'room-beside-claim': {
    shows: 'The eight places beside a claim of others, none over its mark.',
    drawing: {
      svg: wishes(placesBeside(MIDDLE, barsPlot(killed, WIDE)), barsPlot(killed, WIDE), WIDE),
      size: WIDE,
    },
  },
  'room-in-time': {
    shows:
      'Badges, points with their edges, lines, stairs, a silence, uprights and the neighbourhood of a labelled point; outlined what no text may touch.',
    drawing: { svg: timeRoom(crowd, WIDE), size: WIDE },
  },
  'room-in-time-right-to-left': {
    shows: 'The same mirrored, narrow.',
    drawing: { svg: timeRoom(arabic, NARROW), size: NARROW },
  },
  'room-in-bars': {
    shows:
      'Bars from above their edge down, and the marks of claims with their arrows, a range as high as it reaches.',
    drawing: { svg: obstacles(barObstacles(claimed, barsPlot(claimed, WIDE)), [], WIDE), size: WIDE },
  },
};
