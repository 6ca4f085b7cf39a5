import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChartNote } from '../../src/charts/questions/chart-notes.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { type CalendarDate, calendarDate, dateOfDayNumber } from '../../src/domain/calendar-date.ts';
import { FigureTable } from '../../src/features/question-charts/FigureTable.tsx';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { reportDays } from '../../src/statistics/report-days.ts';
import { pageOf } from '../features/page-of.tsx';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { SecondHand, type Silence } from './recount.ts';
import { tablesIn } from './tables.ts';

const hand = new SecondHand(tablesIn(join(import.meta.dirname, '../../data/mosul-2016-2017')));

/** What a chart and its table tell of when nobody gave a figure. */
interface Told {
  readonly chart: string;
  readonly drawn: readonly Pick<Silence, 'from' | 'to'>[];
  readonly labels: readonly string[];
  readonly sentence: string;
  readonly table: readonly string[];
  readonly figures: readonly string[];
}

function toldOn(day: CalendarDate): readonly Told[] {
  const view = asOfView(mosul, day);
  return [...view.dataset.questions.values()]
    .flatMap((question) => possibleCharts(view, question, english))
    .flatMap(({ id, title, figures, gaps = [], notes, model }) => {
      if (model.chart !== 'time') return [];
      const page = pageOf(<FigureTable figures={figures} gaps={gaps} view={view} caption={title} />, view);
      return {
        chart: `${day} ${id}`,
        ...chartTells(model, notes),
        table: [...page.querySelectorAll('td[colspan]')]
          .map(({ textContent }) => textContent)
          .filter((text) => text.startsWith('No figure from')),
        figures: figures.map((figure) => figure.id),
      };
    });
}

function chartTells(
  { gaps, sentence }: TimeChartModel,
  notes: readonly ChartNote[],
): Pick<Told, 'drawn' | 'labels' | 'sentence'> {
  return {
    drawn: gaps.map(({ from, to }) => ({ from: dateOfDayNumber(from), to: dateOfDayNumber(to) })),
    labels: gaps.flatMap(({ badge }) =>
      badge === null ? [] : notes.flatMap((note) => (note.badge === badge ? [note.text] : [])),
    ),
    sentence,
  };
}

const inWords = ({ from, to, days }: Silence): string =>
  `No figure from ${english.date(calendarDate(from))} to ${english.date(calendarDate(to))}, ${days} days`;

/** In what drawing, label, alternative text and table tell other gaps than a count of the days one by one. */
function differences(told: readonly Told[]): readonly string[] {
  return told.flatMap(({ chart, drawn, labels, sentence, table, figures }) => {
    const gaps = hand.gaps(figures);
    const longest = Math.max(0, ...gaps.map(({ days }) => days));
    const same = (found: unknown, wanted: unknown) => JSON.stringify(found) === JSON.stringify(wanted);
    return [
      ...(same(
        drawn,
        gaps.map(({ from, to }) => ({ from, to })),
      )
        ? []
        : [`${chart}: other gaps are drawn`]),
      ...(labels.every((label) => label.includes(`, ${longest} days`)) && labels.length > 0 === longest > 0
        ? []
        : [`${chart}: the drawing says ${labels.join()}, and not ${longest} days`]),
      ...(gaps.length === 0 || gaps.some((gap) => gap.days === longest && sentence.includes(inWords(gap)))
        ? []
        : [`${chart}: the alternative text lacks ${longest} days`]),
      ...(same(table.toReversed(), gaps.map(inWords)) ? [] : [`${chart}: the table has ${table.join()}`]),
    ];
  });
}

const days = reportDays(mosul);
const tried = oneIn(20, days);

describe('a gap has the days on which nobody gave a figure, in drawing, alternative text and table', () => {
  it(`on ${tried.length} report days`, { timeout: 600_000 }, () => {
    const told = tried.flatMap(toldOn);
    expect(told.flatMap(({ drawn }) => drawn).length).toBeGreaterThan(20);
    expect(differences(told)).toEqual([]);
  });
  it('and one that counts a day of a figure with it is found, wherever it stands', () => {
    const told = toldOn(calendarDate('2017-12-20'));
    const off = (text: string) =>
      text.replace(/(\d+) days/, (_, count: string) => `${Number(count) + 1} days`);
    expect(differences(told)).toEqual([]);
    expect(differences(told.map((one) => ({ ...one, labels: one.labels.map(off) })))).not.toEqual([]);
    expect(differences(told.map((one) => ({ ...one, table: one.table.map(off) })))).not.toEqual([]);
    expect(differences(told.map((one) => ({ ...one, sentence: off(one.sentence) })))).not.toEqual([]);
    expect(differences(told.map((one) => ({ ...one, drawn: one.drawn.slice(1) })))).not.toEqual([]);
  });
});
