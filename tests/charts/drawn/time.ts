import { chart, type Examples } from './example.ts';
import { daily, dailyRanges, years } from './long-courses.ts';
import { displaced } from './displaced.ts';
import { edged, labelled, NARROW, on, ranged, series, timeChart, WIDE } from './parts.ts';

const SPAN = { first: '2017-01-01', last: '2017-06-30', largest: 100_000 } as const;
const MONTHS = ['2017-01-15', '2017-02-12', '2017-03-12', '2017-04-09', '2017-05-14', '2017-06-11'];
const oneOfEachEdge = (value: number) =>
  (['exact', 'about', 'nearly', 'floor', 'ceiling'] as const).map((edge, index) => [
    edged(MONTHS[index] ?? '', value, edge),
  ]);
const rising = (from: number, step: number) => MONTHS.map((day, index) => on(day, from + index * step));

/** Figures over time: every form of a series, every edge of a point, and from no figure to decades of them. */
export const TIME: Examples = {
  'time-every-form': chart(
    'All at once: stairs, a line, claims apart, a gap, a break, events.',
    displaced,
    WIDE,
  ),
  'time-every-form-narrow': chart('The same in a narrow panel.', displaced, NARROW),
  'time-line': chart(
    'A number on a day: points joined by straight lines.',
    timeChart({ ...SPAN, series: [series({ runs: [rising(20_000, 12_000)] })] }),
    WIDE,
  ),
  'time-stairs': chart(
    'A running total: stairs with a wash down to nought.',
    timeChart({
      ...SPAN,
      series: [series({ form: 'stairs', kind: 'government', runs: [rising(30_000, 12_000)] })],
    }),
    WIDE,
  ),
  'time-apart-edges': chart(
    'Claims apart, one of each edge: as stated, about, nearly, at least, up to, a range.',
    timeChart({
      ...SPAN,
      series: [
        series({
          form: 'apart',
          runs: oneOfEachEdge(50_000),
        }),
        series({ key: 'range', form: 'apart', runs: [[ranged('2017-06-11', 30_000, 70_000)]] }),
      ],
    }),
    WIDE,
  ),
  'time-edges-near-nought': chart(
    'Near nought “about” has its outer wave alone, and arrows from and to nought are short.',
    timeChart({
      ...SPAN,
      series: [
        series({
          form: 'apart',
          runs: oneOfEachEdge(2000),
        }),
      ],
    }),
    WIDE,
  ),
  'time-best-estimates': chart(
    'Ranges with a best estimate: the shape stands there, and the line goes through it; one without ends the line.',
    timeChart({
      ...SPAN,
      series: [
        series({
          runs: [
            MONTHS.slice(0, 5).map((day, index) =>
              ranged(
                day,
                20_000 + index * 9000,
                50_000 + index * 9000,
                index === 3 ? undefined : 30_000 + index * 9000,
              ),
            ),
          ],
        }),
      ],
    }),
    WIDE,
  ),
  'time-line-edges': chart(
    'The same edges on the points of one line; the line ends before the range and begins anew after it.',
    timeChart({
      ...SPAN,
      series: [
        series({
          runs: [
            [
              on('2017-01-08', 30_000),
              edged('2017-01-20', 40_000, 'about'),
              edged('2017-02-01', 50_000, 'nearly'),
              ranged('2017-03-01', 40_000, 80_000),
              edged('2017-04-01', 60_000, 'floor'),
              edged('2017-05-01', 70_000, 'ceiling'),
              on('2017-06-01', 75_000, { hollow: true }),
            ],
          ],
        }),
      ],
    }),
    WIDE,
  ),
  'time-stairs-range': chart(
    'A range among the stairs: neither stairs nor wash go through it.',
    timeChart({
      ...SPAN,
      series: [
        series({
          form: 'stairs',
          runs: [
            [
              on('2017-01-08', 20_000),
              on('2017-02-01', 30_000),
              ranged('2017-03-01', 40_000, 60_000),
              on('2017-04-01', 55_000),
              on('2017-06-01', 75_000),
            ],
          ],
        }),
      ],
    }),
    WIDE,
  ),
  'time-hollow': chart(
    'Past its age limit: hollow shapes and a hollow range.',
    timeChart({
      ...SPAN,
      series: [
        series({
          form: 'apart',
          kind: 'party',
          runs: [
            [on('2017-02-01', 40_000, { hollow: true })],
            [on('2017-03-15', 60_000, { hollow: true, edge: 'floor' })],
            [on('2017-05-01', 30_000, { hollow: true, edge: 'range', high: 70_000 })],
          ],
        }),
      ],
    }),
    WIDE,
  ),
  'time-speakers': chart(
    'Each kind of speaker has its own shape and colour.',
    timeChart({
      ...SPAN,
      series: (['un', 'government', 'party', 'ngo', 'monitor', 'media'] as const).map((kind, index) =>
        series({ key: kind, kind, runs: [rising(10_000 + index * 12_000, 1000)] }),
      ),
    }),
    WIDE,
  ),
  'time-no-point': chart(
    'No figure: an axis, and nothing that could be taken for nought.',
    timeChart({ ...SPAN, largest: 0 }),
    WIDE,
  ),
  'time-one-point': chart(
    'One figure is a point, and no line.',
    timeChart({ ...SPAN, series: [series({ form: 'apart', runs: [[on('2017-03-12', 64_000)]] })] }),
    WIDE,
  ),
  'time-one-day': chart(
    'Four claims of one day stand over one another.',
    timeChart({
      first: '2017-06-01',
      last: '2017-06-26',
      largest: 800,
      series: [120, 300, 540, 800].map((value, index) =>
        series({ key: String(index), form: 'apart', runs: [[on('2017-06-16', value)]] }),
      ),
    }),
    WIDE,
  ),
  'time-decades': chart(
    'Thirty years: only Januaries are marked, and their years keep apart.',
    timeChart({
      first: '1990-01-01',
      last: '2020-01-10',
      largest: 3_000_000,
      series: [
        series({
          runs: [
            Array.from({ length: 31 }, (_, year) =>
              on(`${1990 + year}-01-01`, 100_000 * (year % 9) + 90_000 * year),
            ),
          ],
        }),
      ],
    }),
    WIDE,
  ),
  'time-1500-days': chart(
    '1,500 daily figures: a line; marked are its ends, what is not stated as exact, and what is labelled. Silence and a break stay.',
    daily,
    WIDE,
  ),
  'time-1500-days-narrow': chart('The same in a narrow panel.', daily, NARROW),
  'time-1500-ranges': chart(
    '1,500 daily ranges are a band, marked only where one is no range; 300 "about" a line, marked only where one is exact.',
    dailyRanges,
    WIDE,
  ),
  'time-1500-ranges-narrow': chart('The same in a narrow panel.', dailyRanges, NARROW),
  'time-25-years': chart('Twenty-five years, month by month, of two speakers.', years, WIDE),
  'time-25-years-narrow': chart('The same in a narrow panel.', years, NARROW),
  'time-small-numbers': chart(
    'Numbers up to three: no tick stands between two whole ones, and nought lies on the axis.',
    timeChart({
      ...SPAN,
      largest: 3,
      series: [series({ runs: [MONTHS.map((day, index) => on(day, [0, 1, 0, 2, 3, 1][index] ?? 0))] })],
    }),
    WIDE,
  ),
  'time-large-numbers': chart(
    'Hundreds of millions have their room beside the axis.',
    timeChart({
      ...SPAN,
      largest: 700_000_000,
      series: [series({ runs: [rising(90_000_000, 110_000_000)] })],
    }),
    WIDE,
  ),
  'time-end-labels': chart(
    'Names at the end of three series near one another do not touch.',
    timeChart({
      ...SPAN,
      series: (['un', 'government', 'media'] as const).map((kind, index) =>
        series({
          key: kind,
          kind,
          runs: [
            [
              on('2017-04-01', 50_000 + 2000 * index),
              labelled(
                '2017-06-26',
                60_000 + 3000 * index,
                `${60 + 3 * index},000`,
                `Speaker ${index + 1},`,
                '26 June',
              ),
            ],
          ],
        }),
      ),
    }),
    WIDE,
  ),
  'time-end-labels-narrow': chart(
    'In a narrow panel the names stand inside, each at its point.',
    timeChart({
      ...SPAN,
      series: [20_000, 55_000, 90_000].map((value, index) =>
        series({
          key: String(index),
          form: 'apart',
          runs: [
            [
              labelled(
                '2017-06-11',
                value,
                `more than ${value / 1000},000`,
                `Speaker ${index + 1},`,
                '11 June',
              ),
            ],
          ],
        }),
      ),
    }),
    NARROW,
  ),
  'time-long-name': chart(
    'A long name is wrapped beside the plot.',
    timeChart({
      ...SPAN,
      series: [
        series({
          runs: [
            [
              ...rising(20_000, 12_000),
              labelled(
                '2017-06-26',
                86_000,
                '86,000',
                'Joint Coordination and Monitoring Centre of the Region,',
                '26 June',
              ),
            ],
          ],
        }),
      ],
    }),
    WIDE,
  ),
};
