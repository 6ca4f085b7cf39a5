import { describe, expect, it } from 'vitest';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { calendarDate, dayNumber } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { ChangeLine } from '../../src/claims/ChangeLine.tsx';
import { FigureTable } from '../../src/features/question-charts/FigureTable.tsx';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { WhyItMoved } from '../../src/features/why-it-moved/WhyItMoved.tsx';
import { english } from '../i18n/every-word.ts';
import { pageOf } from './page-of.tsx';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { changeSince } from '../../src/statistics/change.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { SWITCH_DAY, bothSwitched, oneSpeakerTwoReasons } from '../statistics/broken-ledgers.ts';
import { scope } from '../ledgers/small-ledger.ts';
import { mosul } from './shipped-desk.ts';

const words = english;
const END = calendarDate('2017-08-31');

function leading(dataset: WholeDataset, id?: string) {
  const question = id === undefined ? [...dataset.questions.values()][0] : dataset.questions.get(id);
  if (!question) throw new Error('The ledger has no such question.');
  return question;
}

function chart(view: WholeView, id?: string, measure = ''): TimeChartModel {
  const asked = possibleCharts(view, leading(view.dataset, id), words).find((one) =>
    one.id.includes(measure),
  );
  if (asked?.model.chart !== 'time') throw new Error('No time chart is drawn.');
  return asked.model;
}

const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ');

const why = (view: WholeView, id?: string) =>
  pageOf(<WhyItMoved view={view} question={leading(view.dataset, id)} />, view);

const table = (view: WholeView) =>
  pageOf(<FigureTable view={view} figures={view.figures} caption="All figures" />, view);

/** Runs of a chart that hold days on both sides of the switch. */
const joinedAcross = (model: TimeChartModel, day = SWITCH_DAY) =>
  model.series
    .flatMap(({ runs }) => runs)
    .filter(
      (run) =>
        run.some((point) => point.day < dayNumber(day)) && run.some((point) => point.day >= dayNumber(day)),
    );

describe.each([
  ['one speaker changes scope and definition on one day', oneSpeakerTwoReasons(), 'everyone under one roof'],
  ['source and scope switch on one day', bothSwitched(), 'count of the agency'],
] as const)('R25: %s', (_, dataset, otherBefore) => {
  const view = asOfView(dataset, END);
  const early = asOfView(dataset, SWITCH_DAY);
  const bothSides = [/without east Mosul/, /with east Mosul/, new RegExp(otherBefore)];
  const futures = /east Mosul|roof|household|took over|count of the/;

  it('the chart joins nothing across it, and labels both sides of one cut', () => {
    const model = chart(view);
    expect(joinedAcross(model)).toEqual([]);
    expect(model.breaks).toHaveLength(1);
    expect(model.breaks[0]?.at).toBe(dayNumber(SWITCH_DAY));
    expect(model.breaks[0]?.before).toContain('without east Mosul');
    expect(model.breaks[0]?.before).toContain(otherBefore);
    expect(model.breaks[0]?.after).toContain('with east Mosul');
  });

  it('the spoken sentence of the chart tells both reasons', () => {
    for (const side of bothSides) expect(chart(view).sentence).toMatch(side);
    expect(chart(view).sentence.match(/Break on 30 June 2017/g)).toHaveLength(2);
  });

  it('the table has a full-width row between the two sides for each reason', () => {
    const rows = [...table(view).querySelectorAll('tbody tr')];
    const kinds = rows.map((row) => row.getAttribute('data-figure') ?? 'break');
    expect(kinds).toEqual(['later', 'after', 'break', 'break', 'before', 'first']);
    const breaks = rows.filter((row) => !row.hasAttribute('data-figure'));
    for (const row of breaks) expect(row.querySelector('td')?.getAttribute('colspan')).toBe('4');
    for (const side of bothSides) expect(breaks.map(text).join(' ')).toMatch(side);
  });

  it('the card tells no number, and both explanations', () => {
    const after = dataset.figures.get('after')!;
    const line = pageOf(<ChangeLine figure={after} change={changeSince(view, after)} />, view);
    expect(line.querySelectorAll('data')).toHaveLength(0);
    expect(text(line)).toMatch(/^No change is computed: the count changed on 30 June 2017\./);
    expect(text(line)).toContain('People in east Mosul were added.');
  });

  it('why it moved shows both sides with their labels, and no number of ours', () => {
    const broken = [...why(view).querySelectorAll('li')].find(
      (row) => row.querySelector('[data-figure="before"]') && row.querySelector('[data-figure="after"]'),
    );
    expect(text(broken)).toMatch(/Counted before: 420,000 .*Counted after: 820,000/);
    for (const side of bothSides) expect(text(broken)).toMatch(side);
    expect(broken?.querySelectorAll('[data-derived]')).toHaveLength(0);
    expect(text(why(view))).not.toContain('400,000');
  });

  it('before anybody explained it every place says only that the count changed', () => {
    const after = dataset.figures.get('after')!;
    const places = [
      text(pageOf(<ChangeLine figure={after} change={changeSince(early, after)} />, early)),
      text(table(early)),
      text(why(early)),
    ];
    for (const place of places) {
      expect(place).toMatch(/Nobody had explained it/);
      expect(place).not.toMatch(futures);
    }
  });
});

describe('a page that looks over breaks is caught', () => {
  const view = { ...asOfView(oneSpeakerTwoReasons(), END), breaks: [] };
  it('by a joined chart without a cut, a table without a row, a number on the card and in why it moved', () => {
    const after = view.dataset.figures.get('after')!;
    expect(chart(view).breaks).toEqual([]);
    expect(table(view).querySelectorAll('tbody tr:not([data-figure])')).toHaveLength(0);
    const line = pageOf(<ChangeLine figure={after} change={changeSince(view, after)} />, view);
    expect(line.querySelector('[data-derived] data')?.getAttribute('value')).toBe('400000');
    expect(text(why(view))).toContain('400,000 more');
  });
  it('and by a segment that crosses', () => {
    const { segments } = seriesOf(view, scope())[0]!;
    expect(segments).toHaveLength(1);
    expect(joinedAcross(chart(view))).toHaveLength(1);
  });
});

describe('R25: the end of June 2017 in the shipped ledger', () => {
  it('page, chart and speech name it as of 20 July 2017', () => {
    const view = asOfView(mosul, calendarDate('2017-07-20'));
    const shown = text(why(view, 'still-displaced'));
    expect(shown).toMatch(/Counted before: 432,726 on 22 June 2017.*Counted after: 821,178 on 3 July 2017/);
    expect(shown).toContain('380,000 people newly identified in east Mosul');
    expect(shown).not.toContain('388,452');
    const model = chart(view, 'fled-since-17-october', 'displaced_current');
    expect(
      joinedAcross({ ...model, series: model.series.filter(({ key }) => key.includes('iom-dtm')) }),
    ).toEqual([]);
    expect(model.sentence).toContain('Break on 30 June 2017: what IOM DTM counts changed.');
  });
  it('on 4 July 2017 only that the count changed', () => {
    const view = asOfView(mosul, calendarDate('2017-07-04'));
    const shown = text(why(view, 'still-displaced'));
    expect(shown).toContain(
      'Break on 30 June 2017: the count changed. Nobody had explained it by 4 July 2017.',
    );
    expect(shown).not.toContain('380,000');
    expect(chart(view, 'fled-since-17-october', 'displaced_current').sentence).not.toContain('380,000');
  });
});
