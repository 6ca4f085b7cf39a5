import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forTheWall } from '../../src/charts/kinds.ts';
import { timeLabels } from '../../src/charts/kinds/time/labels.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { monthsBetween, valueTicks } from '../../src/charts/ticks.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { displaced } from './drawn/displaced.ts';
import { killed } from './drawn/killed.ts';
import { onTheWall } from './drawn/on-the-wall.ts';

it('a scale on a wall has three numbers at most, among them nought and its top', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 2, max: 6 }), (largest, most) => {
      const ticks = valueTicks(largest, most).map((at) => ({ at, label: String(at) }));
      for (const chart of [displaced, killed]) {
        const shown = forTheWall({ ...chart, valueTicks: ticks }, onTheWall()).valueTicks;
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(shown[0]).toEqual(ticks[0]);
        expect(ticks).toContainEqual(shown.at(-1));
        expect(shown.length).toBeGreaterThan(1);
      }
    }),
  );
});

it('three or four months are named, the first of them and each January with its year', () => {
  const shown = forTheWall(displaced, onTheWall());
  if (shown.chart !== 'time') throw new Error('The chart has become another.');
  expect(shown.dayTicks.map(({ label }) => label)).toEqual(['Oct 2016', 'Jan 2017', 'Apr']);
  const bars = forTheWall(killed, onTheWall());
  if (bars.chart !== 'bars') throw new Error('The chart has become another.');
  const names = bars.months.map(({ label }) => label);
  expect(names.filter((name) => name !== '').length).toBe(Math.ceil(names.length / 3));
});

it('a chart on a wall shows every figure of the speaker who leads, and nobody else', () => {
  const shown = forTheWall(displaced, onTheWall('dtm-jun'));
  if (shown.chart !== 'time') throw new Error('The chart has become another.');
  const figures = (chart: typeof displaced) =>
    chart.series.flatMap(({ runs }) => runs.flat().map(({ id, low, high, edge }) => [id, low, high, edge]));
  const own = { ...displaced, series: displaced.series.filter(({ key }) => key === 'on-a-day') };
  expect(figures(shown)).toEqual(figures(own));
  const { highest } = timePlot(shown, { width: 480, height: 150 });
  expect(Math.max(...figures(shown).map(([, , high]) => Number(high)))).toBeLessThanOrEqual(highest);
  const bars = forTheWall(killed, onTheWall());
  if (bars.chart !== 'bars') throw new Error('The chart has become another.');
  expect(bars.others).toEqual([]);
});

const time = (headline: string | null, chart = displaced) => {
  const shown = forTheWall(chart, onTheWall(...(headline === null ? [] : [headline])));
  if (shown.chart !== 'time') throw new Error('The chart has become another.');
  return shown;
};

it('a chart on a wall shows every speaker where the figure that leads is drawn by none', () => {
  for (const headline of [null, 'of-another-chart'])
    expect(time(headline).series.map(({ key }) => key)).toEqual(displaced.series.map(({ key }) => key));
});

it('the scale ends at the first number that is not below the largest figure drawn, or before it where that leaves much bare', () => {
  const ticks = [0, 10, 20, 30, 40, 50].map((at) => ({ at, label: String(at) }));
  const [first] = displaced.series;
  const topOf = (high: number): number | undefined => {
    const runs = [[{ ...first!.runs[0]![0]!, low: 1, high }]];
    return time(null, { ...displaced, valueTicks: ticks, series: [{ ...first!, runs }] }).valueTicks.at(-1)
      ?.at;
  };
  expect([9, 10, 15, 16, 20, 23, 24, 50, 51, 0].map(topOf)).toEqual([10, 10, 10, 20, 20, 20, 30, 50, 50, 50]);
});

it('months are named from the first on while no January comes, and from January on where one does', () => {
  const { year: _, ...bare } = killed.months[0]!;
  const months = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const month = (from + index) % 12;
      const year = from + index < 12 ? 2016 : 2017;
      const key = `${year}-${String(month + 1).padStart(2, '0')}-01`;
      return {
        ...bare,
        key,
        label: `m${month + 1}`,
        ...(index === 0 || month === 0 ? { year: String(year) } : {}),
      };
    });
  const names = (from: number, count: number): string[] => {
    const shown = forTheWall({ ...killed, months: months(from, count) }, onTheWall());
    if (shown.chart !== 'bars') throw new Error('The chart has become another.');
    return shown.months.map(({ label }) => label);
  };
  expect(names(3, 5)).toEqual(['m4 2016', '', 'm6', '', 'm8']);
  expect(names(9, 5)).toEqual(['', 'm11 2016', '', 'm1 2017', '']);
  expect(names(8, 9)).toEqual(['', 'm10 2016', '', '', 'm1 2017', '', '', 'm4', '']);
  expect(names(0, 4)).toEqual(['m1 2016', '', 'm3', '']);
});

it('of several years a few are named, each by its January, whether months have a tick or only every sixth', () => {
  const { year: _, ...bare } = killed.months[0]!;
  const names = (from: string, count: number) => {
    const first = calendarDate(from);
    const months = monthsBetween(first, addDays(first, count * 30)).map((day, index) => ({
      ...bare,
      key: day,
      label: 'm',
      ...(index === 0 || day.endsWith('-01-01') ? { year: day.slice(0, 4) } : {}),
    }));
    const shown = forTheWall({ ...killed, months }, onTheWall());
    if (shown.chart !== 'bars') throw new Error('The chart has become another.');
    return shown.months.flatMap(({ label, key }) => (label === '' ? [] : [`${label} at ${key}`]));
  };
  expect(names('2013-05-01', 48)).toEqual([2014, 2015, 2016, 2017].map((year) => `${year} at ${year}-01-01`));
  expect(names('1992-01-01', 300)).toEqual(
    [1993, 1999, 2005, 2011].map((year) => `${year} at ${year}-01-01`),
  );
});

it('the words of an event on a low wall stand above its axis', () => {
  const wide = { width: 480, height: 150 };
  for (const share of [0.2, 0.4, 0.6]) {
    const at = displaced.days.first + share * (displaced.days.last - displaced.days.first);
    const events = [{ at, badge: '', label: '1 November 1966: a bridge over the river falls' }];
    const model = { ...time(null), days: displaced.days, events };
    const plot = timePlot(model, wide);
    const [words] = timeLabels(model, plot, wide).filter(({ lines }) => lines[0]?.text.startsWith('1 Nov'));
    expect((words?.box.y ?? 0) + (words?.box.height ?? 0)).toBeLessThanOrEqual(plot.bottom + 1);
  }
});

it('a wall ends its time at the as-of day and begins it with the first figure that is drawn', () => {
  const shown = time('dtm-jun');
  const days = shown.series.flatMap(({ runs }) => runs.flat().map(({ day }) => day));
  expect(shown.days.last).toBe(displaced.asOf);
  expect(Math.min(...days) - shown.days.first).toBeLessThan(31);
  expect(shown.days.first).toBeLessThanOrEqual(Math.min(...days));
});

it('what the speakers on a wall leave open is a gap, with no words over the figures', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 17_100, max: 17_300 }), { minLength: 1 }), (days) => {
      const [first] = displaced.series;
      const runs = days.map((day) => [{ ...first!.runs[0]![0]!, id: `of-${day}`, day }]);
      const { gaps } = time(`of-${days[0]}`, { ...displaced, series: [{ ...first!, runs }, first!] });
      const sorted = days.toSorted((a, b) => a - b);
      const silences = sorted.slice(1).map((day, at) => day - (sorted[at] ?? day) - 1);
      const long = silences.filter((silence) => silence > 14);
      expect(gaps.map(({ from, to }) => to - from + 1)).toEqual(long);
      expect(gaps.every(({ badge }) => badge === null)).toBe(true);
    }),
  );
});

it('of several events a wall marks one at most, with its words, away from both ends of the axis', () => {
  const { first, last } = time('dtm-jun').days;
  const at = (share: number) => Math.round(first + share * (last - first));
  const events = [0.02, 0.3, 0.6, 0.97].map((share) => ({ at: at(share), label: `at ${share}` }));
  const marked = (chart: typeof displaced) => {
    const shown = forTheWall(chart, { ...onTheWall('dtm-jun'), events });
    if (shown.chart !== 'time') throw new Error('The chart has become another.');
    return shown.events;
  };
  expect(marked({ ...displaced, breaks: [] })).toEqual([{ at: at(0.6), label: 'at 0.6', badge: '' }]);
  // A break of April has its words about there.
  expect(marked(displaced)).toEqual([{ at: at(0.3), label: 'at 0.3', badge: '' }]);
});

it('a wall tells of a break between two of the figures it draws, one on the day of the later among them', () => {
  const [first] = displaced.series;
  const [one] = first!.runs[0]!;
  const runs = [17_150, 17_180].map((day) => [{ ...one!, id: `of-${day}`, day }]);
  const model = { ...displaced, series: [{ ...first!, runs }] };
  const brief = { before: 'IOM', after: 'Government', both: 'both', day: 'day' };
  const told = (at: number) =>
    time('of-17150', { ...model, breaks: [{ at, badge: '1', before: 'long', after: 'long', brief }] }).breaks;
  expect([17_150, 17_151, 17_180, 17_181].map((at) => told(at).length)).toEqual([0, 1, 1, 0]);
  expect(told(17_160)).toEqual([{ at: 17_160, badge: null, ...brief, brief }]);
});

it('of two speakers on a wall only the silences of the one who leads are gaps, and only from the month of their first figure', () => {
  const [first] = displaced.series;
  const [one] = first!.runs[0]!;
  const speaker = (id: string, ...days: readonly number[]) => ({
    ...first!,
    runs: days.map((day) => [{ ...one!, id: `${id}-${day}`, day }]),
  });
  const series = [
    speaker('beside', 17_150, 17_170),
    speaker('leads', 17_140, 17_180),
    speaker('not-named', 17_100),
  ];
  const shown = forTheWall({ ...displaced, series }, onTheWall('leads-17180', 'beside-17170'));
  if (shown.chart !== 'time') throw new Error('The chart has become another.');
  expect(shown.series).toHaveLength(2);
  expect(shown.gaps).toEqual([{ from: 17_141, to: 17_179, badge: null }]);
  // 2016-12-01, the month of the day 17,140.
  expect(shown.days.first).toBe(17_136);
});
