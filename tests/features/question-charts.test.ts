import { describe, expect, it } from 'vitest';
import type { MonthlyBarsModel } from '../../src/charts/kinds/bars/model.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { calendarDate, dayNumber } from '../../src/domain/calendar-date.ts';
import {
  chartsAskedFor,
  chartsToDraw,
  drawn,
  possibleCharts,
} from '../../src/charts/questions/question-charts.ts';
import { english } from '../i18n/every-word.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { mosul } from './shipped-desk.ts';

const words = english;

function chartsOn(day: string, question: string) {
  const asked = mosul.questions.get(question);
  if (!asked) throw new Error(`The ledger has no question ${question}.`);
  const view = asOfView(mosul, calendarDate(day));
  return chartsAskedFor(view, asked).map((chart) => drawn(chart, words));
}

const timeModels = (day: string) =>
  chartsOn(day, 'fled-since-17-october').map(({ model }) => model as TimeChartModel);
const barModels = (day: string) =>
  chartsOn(day, 'civilians-killed-month').map(({ model }) => model as MonthlyBarsModel);

describe('figures in doubt', () => {
  it('are no bar: November 2017 is drawn as the 117 that leads', () => {
    const bars = barModels('2017-12-31').flatMap(({ months }) => months);
    expect(bars.find(({ key }) => key === '2017-11')?.bar?.value).toBe(117);
  });
});

describe('displacement over time', () => {
  it('has one scale and the same dates for the running total and for the day', () => {
    const [total, day] = timeModels('2017-06-26');
    expect(total?.valueTicks).toEqual(day?.valueTicks);
    expect(total?.days).toEqual(day?.days);
  });

  it('never joins a line across the end of June 2017', () => {
    const cut = dayNumber(calendarDate('2017-06-30'));
    for (const model of timeModels('2017-12-31')) {
      for (const run of model.series
        .filter(({ key }) => key.includes('iom-dtm'))
        .flatMap(({ runs }) => runs)) {
        expect(run.some(({ day }) => day < cut) && run.some(({ day }) => day >= cut)).toBe(false);
      }
    }
  });

  it('cuts on 4 July but explains only from 7 July', () => {
    const sentence = (day: string) => timeModels(day)[1]?.breaks[0]?.after;
    expect(sentence('2017-07-04')).toContain('Nobody had explained it yet');
    expect(sentence('2017-07-07')).toContain('380,000');
  });

  it('says the longest silence in days: 48, from 4 November to 21 December 2016', () => {
    const model = timeModels('2017-06-26')[0];
    expect(model?.gaps.filter(({ badge }) => badge !== null)).toHaveLength(1);
    expect(model?.sentence).toContain('No figure from 4 November 2016 to 21 December 2016, 48 days');
  });

  it('keeps the words of a floor on its point', () => {
    const points = timeModels('2017-06-26').flatMap(({ series }) =>
      series.flatMap(({ runs }) => runs.flat()),
    );
    const cnn = points.find(({ id }) => id === 'cnn-displaced');
    expect(cnn?.edge).toBe('floor');
    expect(cnn?.text).toMatch(/^more than 700,000: .*CNN.*26 June 2017.*, published 26 June 2017/);
  });

  it('draws nothing that was published later', () => {
    for (const day of ['2016-11-15', '2017-03-01', '2017-06-26']) {
      for (const { figures } of chartsOn(day, 'fled-since-17-october')) {
        for (const figure of figures) expect(figure.published !== null && figure.published <= day).toBe(true);
      }
    }
  });
});

describe('civilian casualties by month', () => {
  it('puts Ninewa inside Iraq, and other counters beside the bars', () => {
    const [killed] = barModels('2017-06-26');
    const may = killed?.months.find(({ key }) => key === '2017-05')?.bar;
    expect([may?.value, may?.part?.value, may?.edge]).toEqual([354, 160, 'floor']);
    expect(killed?.others.map(({ value }) => value)).toEqual([1348, 770]);
  });

  it('has a month on the axis for every claim of others, also before the first bar', () => {
    const outside: string[] = [];
    for (const day of ['2017-02-01', '2017-06-26', '2017-07-20', '2018-01-31'])
      for (const asked of mosul.questions.values())
        for (const { model } of possibleCharts(asOfView(mosul, calendarDate(day)), asked, words))
          if (model.chart === 'bars')
            for (const { month, label } of model.others)
              if (model.months.every(({ key }) => key !== month))
                outside.push(`${day} ${asked.id} ${month} ${label}`);
    expect(outside).toEqual([]);
  });

  it('leaves an empty slot where no month was published, never a bar of nought', () => {
    const bars = barModels('2017-06-26').flatMap(({ months }) => months.flatMap(({ bar }) => bar ?? []));
    expect(bars.length).toBeGreaterThan(10);
    expect(bars.every(({ value }) => value > 0)).toBe(true);
  });
});

describe('the charts of a question’s own page', () => {
  const questions = [...mosul.questions.values()];
  const ids = (of: typeof chartsToDraw, day: string) =>
    questions.flatMap((asked) => of(asOfView(mosul, calendarDate(day)), asked).map(({ id }) => id));

  it('hold those of the desk by the same ids, and more', () => {
    const possible = ids(chartsToDraw, '2017-06-26');
    expect(possible).toEqual(expect.arrayContaining(ids(chartsAskedFor, '2017-06-26')));
    expect(possible).toContain('returned-returned-mosul-area-people');
    expect(possible).toContain('ninewa-killed-month-killed');
  });

  it('never share an id: a still belongs to one chart', () => {
    for (const day of ['2016-12-01', '2017-06-26', '2018-01-02']) {
      const possible = ids(chartsToDraw, day);
      expect(new Set(possible).size).toBe(possible.length);
    }
  });
});
