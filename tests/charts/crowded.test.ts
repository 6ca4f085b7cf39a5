import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLabels, missingSlots, missingWord } from '../../src/charts/kinds/bars/labels.ts';
import { claimPosition } from '../../src/charts/kinds/bars/places.ts';
import { overlap } from '../../src/charts/labels.ts';
import { barsPlot } from '../../src/charts/kinds/bars/plot.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { timeLabels } from '../../src/charts/kinds/time/labels.ts';
import { spacedWidth, textWidth } from '../../src/charts/text-width.ts';
import { tickNames } from '../../src/charts/tick-names.ts';
import { BADGE_RADIUS, placedBadges, shownEvents } from '../../src/charts/kinds/time/geometry.ts';
import { displaced } from './drawn/displaced.ts';
import { killed } from './drawn/killed.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NARROW = { width: 324, height: 280 };
const WIDE = { width: 556, height: 312 };

const anyMonths = fc
  .record({ first: fc.nat(11), count: fc.integer({ min: 1, max: 40 }) })
  .map(({ first, count }) =>
    Array.from({ length: count }, (_, index) => {
      const month = first + index;
      const isNewYear = index === 0 || month % 12 === 0;
      return {
        label: MONTHS[month % 12] ?? '',
        ...(isNewYear && { year: String(2016 + Math.floor(month / 12)) }),
      };
    }),
  );

describe('names under a time axis', () => {
  it('never touch, months or years, however narrow the months', () => {
    fc.assert(
      fc.property(anyMonths, fc.integer({ min: 4, max: 60 }), (ticks, spacing) => {
        for (const part of ['month', 'year'] as const) {
          let end = -Infinity;
          for (const [index, name] of tickNames(ticks, spacing).entries()) {
            const text = name[part];
            if (text === null) continue;
            expect(index * spacing).toBeGreaterThan(end);
            end = index * spacing + textWidth(text);
          }
        }
      }),
    );
  });

  it('name every January, and every month where there is room', () => {
    fc.assert(
      fc.property(anyMonths, fc.integer({ min: 4, max: 60 }), (ticks, spacing) => {
        const names = tickNames(ticks, spacing);
        for (const [index, { label, year }] of ticks.entries())
          if (index > 0 && year !== undefined && names[index]?.month !== label) throw new Error(`No ${year}`);
        const wide = tickNames(ticks, 60);
        expect(wide.map(({ month }) => month)).toEqual(ticks.map(({ label }) => label));
      }),
    );
  });
});

it('years on an axis of Januaries alone keep apart, and the first of them is told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 18 }), fc.integer({ min: 8, max: 60 }), (count, spacing) => {
      const ticks = Array.from({ length: count }, (_, index) => ({
        label: 'Jan',
        year: String(1990 + 2 * index),
      }));
      const shown = tickNames(ticks, spacing).flatMap(({ month, year }, index) => {
        expect(month === null).toBe(year === null);
        return year === null ? [] : [{ at: index * spacing, year }];
      });
      expect(shown[0]?.year).toBe('1990');
      for (const [index, { at }] of shown.slice(1).entries())
        expect(at - shown[index]!.at).toBeGreaterThan(textWidth('1990'));
    }),
  );
});

it('an event outside the days shown has neither badge nor upright, one on the first or the last day has both', () => {
  const { first, last } = displaced.days;
  const events = [first - 1, first, last, last + 1].map((at, index) => ({ at, badge: String(index) }));
  const model = { ...displaced, events };
  expect(shownEvents(model).map(({ badge }) => badge)).toEqual(['1', '2']);
  expect(placedBadges(model, timePlot(model, WIDE)).map(({ badge }) => badge)).toEqual(['1', '2']);
});

it('badges of events never touch, stay in their order and within the plot', () => {
  const chart = displaced;
  const { first, last } = chart.days;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: first, max: last }), { maxLength: 9 }), (days) => {
      const model = { ...chart, events: days.map((at, index) => ({ at, badge: String(index), title: '' })) };
      const plot = timePlot(model, NARROW);
      const badges = placedBadges(model, plot);
      expect(badges).toHaveLength(days.length);
      const dayOf = (badge: string) => days[Number(badge)] ?? 0;
      for (const [index, { x, badge }] of badges.entries()) {
        expect(x).toBeGreaterThanOrEqual(plot.left + BADGE_RADIUS - 0.001);
        expect(x).toBeLessThanOrEqual(plot.right - BADGE_RADIUS + 0.001);
        const before = badges[index - 1];
        if (!before) continue;
        expect(x - before.x).toBeGreaterThanOrEqual(2 * BADGE_RADIUS);
        expect(dayOf(before.badge)).toBeLessThanOrEqual(dayOf(badge));
      }
    }),
  );
});

it.each([NARROW, WIDE])('names beside a break never cross another break, in a chart $width wide', (size) => {
  const chart = { ...displaced, series: [], gaps: [] };
  const { first, last } = chart.days;
  // With room for a word on the outer side of both.
  const anyDay = fc.integer({
    min: Math.ceil(first + 0.4 * (last - first)),
    max: Math.floor(first + 0.6 * (last - first)),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyDay, { minLength: 2, maxLength: 2 }), (days) => {
      const breaks = days
        .toSorted((a, b) => a - b)
        .map((at, index) => ({
          at,
          badge: null,
          before: '',
          after: '',
          brief: {
            before: 'Government of Iraq',
            after: `After ${index}`,
            both: `One agency before, the Government of Iraq after ${index}`,
            day: `Break ${index}`,
          },
        }));
      const plot = timePlot({ ...chart, breaks }, size);
      const labels = timeLabels({ ...chart, breaks }, plot, size);
      expect(labels.length).toBeGreaterThanOrEqual(2);
      for (const { box, lines } of labels) {
        const crossed = days.filter((day) => plot.x(day) > box.x && plot.x(day) < box.x + box.width);
        expect(crossed, lines.map(({ text }) => text).join(' ')).toEqual([]);
      }
    }),
  );
});

it('numbers over bars never touch; the newest and the highest are always there', () => {
  const chart = killed;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1400 }), { minLength: 1, maxLength: 20 }), (values) => {
      const bar = chart.months.find((month) => month.bar !== null)?.bar;
      if (!bar) throw new Error('The model has no bar.');
      const model = {
        ...chart,
        others: [],
        months: values.map((value, index) => ({
          key: String(index),
          label: 'Jan',
          bar: { ...bar, value, high: value, label: String(value), part: null },
        })),
      };
      const labels = barLabels(model, barsPlot(model, NARROW));
      for (const [at, label] of labels.entries())
        for (const other of labels.slice(at + 1)) expect(overlap(label.box, other.box)).toBe(0);
      const shown = labels.map(({ lines }) => Number(lines[0]?.text));
      expect(shown.at(-1)).toBe(values.at(-1));
      const [newest, highest] = [values.at(-1) ?? 0, Math.max(...values)];
      const besideNewest = values.slice(-3).includes(highest);
      expect(besideNewest || shown.includes(highest) || newest === highest).toBe(true);
    }),
  );
});

describe('a month without a bar', () => {
  const claim = killed.others[0];
  if (!claim) throw new Error('The model has no claim of others.');
  const [firstMissing] = killed.months.filter(({ bar }) => bar === null);

  it('is no empty slot where others claim something', () => {
    const plot = barsPlot(killed, NARROW);
    const claimed = { ...killed, others: [{ ...claim, month: firstMissing?.key ?? '' }] };
    expect(missingSlots(claimed, plot)).toHaveLength(missingSlots(killed, plot).length - 1);
  });

  it('has its word where no label reaches, while another slot is free', () => {
    const model = {
      ...killed,
      others: [{ ...claim, month: '2016-09', value: 300, high: 300 }],
      months: killed.months.map((month, index) =>
        index > 0 && index !== killed.months.length - 1 ? { ...month, bar: null } : month,
      ),
    };
    for (const width of [420, 556]) {
      const plot = barsPlot(model, { ...NARROW, width });
      const labels = barLabels(model, plot);
      const word = missingWord(model, plot, labels);
      if (!word) throw new Error('No word.');
      const length = spacedWidth(model.missingLabel);
      const box = { x: word.x - 12, y: word.y - length, width: 16, height: length };
      expect(labels.filter((label) => overlap(label.room, box) > 0)).toEqual([]);
      expect(missingWord(model, plot, [])).not.toBeNull();
    }
  });
});

it('labels of claims near one another hide no mark and leave the word for empty slots out where it has no place', () => {
  const claim = killed.others[0];
  if (!claim) throw new Error('The model has no claim of others.');
  const months = killed.months
    .slice(0, 8)
    .map((month, index) => (index < 2 ? month : { ...month, bar: null }));
  const others = months.slice(-2).map(({ key }, index) => ({
    ...claim,
    id: key,
    month: key,
    value: 70 + 10 * index,
    high: 70 + 10 * index,
    label: 'at least 70',
  }));
  const model = { ...killed, months, others };
  const plot = barsPlot(model, NARROW);
  const labels = barLabels(model, plot);
  const marks = others.map((other) => claimPosition(model, other, plot));
  for (const { x, y } of marks)
    for (const { box } of labels)
      expect(overlap(box, { x: x - 6, y: y - 24, width: 12, height: 30 })).toBe(0);
  const everywhere = [{ ...labels[0]!, room: { x: 0, y: 0, width: 324, height: 280 } }];
  expect(missingWord(model, plot, everywhere)).toBeNull();
});
