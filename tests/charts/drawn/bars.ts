import { forTheWall } from '../../../src/charts/kinds.ts';
import { chart, type Examples } from './example.ts';
import { killed } from './killed.ts';
import { bar, barsChart, other, WIDE } from './parts.ts';
import { onTheWall } from './on-the-wall.ts';

const NARROW = { width: 324, height: 260 };
const floors = (...values: number[]) => values.map((value) => bar(value));

const crowded = barsChart({
  first: '2016-01',
  bars: Array.from({ length: 24 }, (_, index) => bar(1000 + ((index * 37) % 11) * 90)),
});
const arabic = barsChart({
  first: '2016-11',
  direction: 'rtl',
  heading: 'مدنيون قُتلوا',
  bars: [bar(609, 'floor', 42), null, bar(403, 'floor', 187), bar(392, 'floor', 201), bar(548, 'floor', 367)],
  others: [other('2017-02', 800, { by: 'مرصد', label: '800 على الأقل' })],
});

/** Counts in a month: every edge of a bar and of a claim beside it, and from one month to years of them. */
export const BARS: Examples = {
  'bars-floors': chart(
    'Minimum counts with a part inside, two months missing, a claim of others.',
    killed,
    WIDE,
  ),
  'bars-floors-narrow': chart('The same in a narrow panel.', killed, NARROW),
  'bars-edges': chart(
    'One bar of each edge, all told apart: as stated, about, nearly, at least, up to, a range.',
    barsChart({
      first: '2017-01',
      bars: [
        bar(400, 'exact'),
        { ...bar(400, 'about'), label: '~400' },
        { ...bar(400, 'nearly'), label: 'almost 400' },
        { ...bar(400), label: '≥400' },
        { ...bar(400, 'ceiling'), label: '≤400' },
        { ...bar(300, 'range', null, 500), label: '300 to 500' },
      ],
    }),
    WIDE,
  ),
  'bars-hollow': chart(
    'The newest month past its age limit is an outline, and so is a claim of others and a range.',
    barsChart({
      first: '2017-01',
      bars: [
        bar(400),
        bar(320, 'exact', 90),
        { ...bar(300, 'range', null, 420), hollow: true },
        { ...bar(360, 'floor', 120), hollow: true },
      ],
      others: [{ ...other('2017-02', 500), hollow: true }],
    }),
    WIDE,
  ),
  'bars-part': chart(
    'A part stands solid inside its whole; where the part is all, nothing of the wash is left.',
    barsChart({
      first: '2017-01',
      bars: [bar(400, 'floor', 100), bar(400, 'exact', 400), bar(400, 'floor')],
    }),
    WIDE,
  ),
  'bars-missing': chart(
    'Months without a figure at the beginning, in the middle and at the end; nought is no slot.',
    barsChart({ first: '2017-01', bars: [null, null, bar(300), null, bar(0, 'exact'), bar(200), null] }),
    WIDE,
  ),
  'bars-one-month': chart('One month alone.', barsChart({ first: '2017-05', bars: floors(354) }), WIDE),
  'bars-small-numbers': chart(
    'Numbers up to two have whole ticks.',
    barsChart({ first: '2017-01', bars: floors(1, 2, 1, 1) }),
    WIDE,
  ),
  'bars-two-years': chart('Two years: names and numbers thin out.', crowded, WIDE),
  'bars-ten-years': chart(
    'Ten years: every month keeps its bar.',
    barsChart({
      first: '2008-01',
      bars: Array.from({ length: 120 }, (_, index) =>
        index % 17 === 5 ? null : bar(500 + ((index * 53) % 97) * 9),
      ),
    }),
    WIDE,
  ),
  'bars-25-years': chart(
    'Twenty-five years: bars that touch are one outline, open where a month has no count; years are named where they have room.',
    barsChart({
      first: '1992-01',
      usual: 'floor',
      bars: Array.from({ length: 300 }, (_, index) =>
        index % 67 === 50
          ? null
          : bar(
              400 + Math.round(300 * Math.sin(index / 20)) + ((index * 53) % 97),
              index % 41 === 9 ? 'about' : 'floor',
            ),
      ),
    }),
    WIDE,
  ),
  'bars-two-years-narrow': chart('Two years in a narrow panel.', crowded, NARROW),
  'bars-no-heading': chart(
    'Without a heading the plot takes its room.',
    barsChart({ first: '2017-01', heading: '', bars: floors(120, 300, 210) }),
    WIDE,
  ),
  'bars-others-edges': chart(
    'Claims of others, one of each edge and one past its age limit, beside the bars and never in them.',
    barsChart({
      first: '2017-01',
      bars: floors(200, 200, 200, 200, 200, 200),
      others: (['exact', 'about', 'nearly', 'floor', 'ceiling'] as const)
        .map((edge, index) => other(`2017-0${index + 1}`, 500, { edge, by: null, label: edge }))
        .concat(
          other('2017-06', 500, { hollow: true, edge: 'exact', by: null, label: 'old' }),
          other('2017-06', 250, { id: 'range', high: 400, edge: 'range', by: null, label: 'range' }),
        ),
    }),
    WIDE,
  ),
  'bars-others-alone': chart(
    'A month in which only others counted is no empty slot.',
    barsChart({ first: '2017-01', bars: [bar(200), null, null, bar(240)], others: [other('2017-02', 330)] }),
    WIDE,
  ),
  'bars-others-far-above': chart(
    'A claim far above the bars sets the scale for all.',
    barsChart({ first: '2017-01', bars: floors(90, 120, 60), others: [other('2017-03', 2100)] }),
    WIDE,
  ),
  'bars-others-together': chart(
    'Two claims of one month keep their words apart.',
    barsChart({
      first: '2017-01',
      bars: floors(90, 120, 60),
      others: [other('2017-03', 200), other('2017-03', 230, { id: 'second', kind: 'ngo', by: 'Charity' })],
    }),
    WIDE,
  ),
  'bars-right-to-left': chart('Months run to the left.', arabic, WIDE),
  'bars-right-to-left-narrow': chart('The same in a narrow panel.', arabic, NARROW),
  'wall-bars': chart('On a wall: no words but the months, three numbers.', forTheWall(killed, onTheWall()), {
    width: 480,
    height: 270,
  }),
};
