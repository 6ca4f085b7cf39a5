import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forTheWall } from '../../src/charts/kinds.ts';
import type { ChartModel, ChartToDraw } from '../../src/charts/kinds.ts';
import type { MonthlyBarsModel } from '../../src/charts/kinds/bars/model.ts';
import type { TimeChartModel } from '../../src/charts/kinds/time/model.ts';
import { addDays, dayNumber } from '../../src/domain/calendar-date.ts';
import { once } from '../../src/domain/once.ts';
import { mostClaimed } from '../../src/domain/quantity.ts';
import { scrubberModel } from '../../src/features/as-of/scrubber-model.ts';
import type { DrawnScope } from '../../src/charts/questions/drawn-scope.ts';
import { chartsToDraw, drawn, possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { timePlot } from '../../src/charts/kinds/time/plot.ts';
import { answers } from '../../src/statistics/answers.ts';
import type { WholeView } from '../../src/statistics/as-of.ts';
import { breaksBetween } from '../../src/statistics/breaks.ts';
import { select } from '../../src/statistics/selection.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { english } from '../i18n/every-word.ts';
import { anyDay, anyLedgerWithSilence, viewOn } from '../ledgers/any-ledger.ts';
import { onTheWall } from '../charts/drawn/on-the-wall.ts';
import { tries } from '../setup/draws-of-a-run.ts';

/*
 * What every chart of every drawn ledger keeps, on any day: decades and single days, doubtful and extrapolated figures,
 * silences, breaks and missing numbers among them.
 */

type Charts = (view: WholeView) => readonly DrawnScope[];
const chartsOf: Charts = once((view: WholeView) =>
  [...view.dataset.questions.values()].flatMap((question) => possibleCharts(view, question, english)),
);

const law = (keeps: (chart: DrawnScope, view: WholeView) => boolean) => (charts: Charts) =>
  fc.property(anyLedgerWithSilence, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return charts(view).every((chart) => keeps(chart, view));
  });

const ofTime = (keeps: (model: TimeChartModel, view: WholeView, chart: DrawnScope) => boolean) =>
  law((chart, view) => chart.model.chart !== 'time' || keeps(chart.model, view, chart));
const ofBars = (keeps: (model: MonthlyBarsModel, view: WholeView, chart: DrawnScope) => boolean) =>
  law((chart, view) => chart.model.chart !== 'bars' || keeps(chart.model, view, chart));

function drawnIds(model: ChartModel): readonly string[] {
  if (model.chart === 'time') return model.series.flatMap(({ runs }) => runs.flat().map(({ id }) => id));
  return [
    ...model.months.flatMap(({ bar }) => (bar ? [bar.id, ...(bar.part ? [bar.part.id] : [])] : [])),
    ...model.others.map(({ id }) => id),
  ];
}
/** A part inside a bar has no mark of its own. */
const markIds = ({ months, others }: MonthlyBarsModel) => [
  ...months.flatMap(({ bar }) => bar?.id ?? []),
  ...others.map(({ id }) => id),
];
function hollowIds(model: ChartModel): readonly string[] {
  const marks =
    model.chart === 'time'
      ? model.series.flatMap(({ runs }) => runs.flat())
      : [...model.months.flatMap(({ bar }) => bar ?? []), ...model.others];
  return marks.filter(({ hollow }) => hollow).map(({ id }) => id);
}
const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join() === b.toSorted().join();

const LAWS = {
  'draws every figure of a course that has a number once, and nothing else': ofTime((model, _, { figures }) =>
    same(
      drawnIds(model),
      figures.flatMap(({ id, quantity }) => (mostClaimed(quantity) === null ? [] : [id])),
    ),
  ),
  'draws nothing twice and nothing that its table does not have': law(({ model, figures }) => {
    const ids = drawnIds(model);
    return new Set(ids).size === ids.length && ids.every((id) => figures.some((figure) => figure.id === id));
  }),
  'has its points, its breaks and its silences within its days, and its scale above all of them': ofTime(
    ({ days: { first, last }, series, valueTicks, breaks, gaps }) => {
      const points = series.flatMap(({ runs }) => runs.flat());
      const top = valueTicks.at(-1)?.at ?? 0;
      return (
        valueTicks[0]?.at === 0 &&
        points.every(({ day, low, high }) => day >= first && day <= last && low <= high && high <= top) &&
        breaks.every(({ at }) => at <= last) &&
        gaps.every(({ from, to }) => first <= from && from < to && to <= last)
      );
    },
  ),
  'tells of no event after its day, and of no break that its day does not know': ofTime(
    ({ breaks, events, asOf }, view) =>
      asOf !== null &&
      events.every(({ at }) => at <= asOf) &&
      breaks.every(({ at }) => view.breaks.some(({ date }) => dayNumber(date) === at)),
  ),
  'marks every break that parts two figures of a series': ofTime(({ breaks }, view, { figures }) =>
    figures.every((later) =>
      figures.every((earlier) =>
        breaksBetween(view, earlier, later).every(({ date }) =>
          breaks.some(({ at }) => at === dayNumber(date)),
        ),
      ),
    ),
  ),
  'has no figure in a silence, and calls every one of more than fourteen days a silence': ofTime(
    ({ series, gaps }, _, { figures }) => {
      const days = [
        ...new Set(
          figures.map(({ time }) =>
            dayNumber(time.kind === 'stock' ? time.asOf : time.kind === 'flow' ? time.to : time.until),
          ),
        ),
      ].toSorted((a, b) => a - b);
      const silent = days.flatMap((day, at) => {
        const before = days[at - 1];
        return before !== undefined && day - before - 1 > 14 ? [`${before + 1} ${day - 1}`] : [];
      });
      return (
        series.length === 0 ||
        same(
          silent,
          gaps.map(({ from, to }) => `${from} ${to}`),
        )
      );
    },
  ),
  'joins no two figures with more than fourteen silent days between them, none in doubt and none that is extrapolated':
    ofTime(({ series }, { dataset }) =>
      series.every(({ runs }) =>
        runs.every((run) =>
          run.every(({ id, day }, at) => {
            const before = run[at - 1];
            const status = dataset.figures.get(id)?.status;
            return (
              run.length === 1 ||
              (status !== 'doubtful' &&
                status !== 'extrapolated' &&
                (before === undefined || (before.day <= day && day - before.day - 1 <= 14)))
            );
          }),
        ),
      ),
    ),
  'has bars of one speaker alone': ofBars(
    ({ months }, { dataset }) =>
      new Set(months.flatMap(({ bar }) => (bar ? [dataset.figures.get(bar.id)?.originator] : []))).size <= 1,
  ),
  'has each month once in order, a scale from nought that holds bars and claims, and a month for each claim':
    ofBars(({ months, others, valueTicks }) => {
      const keys = months.map(({ key }) => key);
      const highs = [...months.flatMap(({ bar }) => bar?.high ?? []), ...others.map(({ high }) => high)];
      return (
        valueTicks[0]?.at === 0 &&
        Math.max(...highs, 0) <= (valueTicks.at(-1)?.at ?? 0) &&
        new Set(keys).size === keys.length &&
        keys.join() === keys.toSorted().join() &&
        others.every(({ month }) => keys.includes(month))
      );
    }),
  'draws hollow the claims that a card calls past their age limit, and no others': law(
    ({ id: chartId, model }, view) => {
      const [asked, ...others] = answers(view).filter(({ question }) =>
        chartId.startsWith(`${question.id}-`),
      );
      if (!asked || others.length > 0) return true;
      const aged = asked.groups.flatMap(({ claims }) => claims.filter(({ pastAgeLimit }) => pastAgeLimit));
      const own = model.chart === 'time' ? drawnIds(model) : markIds(model);
      return same(
        hollowIds(model),
        [...new Set(aged.map(({ figure }) => figure.id))].filter((id) => own.includes(id)),
      );
    },
  ),
  'draws dashed what is in doubt and nothing else, in no course, and a drawing over time has the word for it':
    law(({ model, key = '' }, { dataset }) => {
      const marks =
        model.chart === 'time'
          ? model.series.flatMap(({ runs }) => runs.flat())
          : [...model.months.flatMap(({ bar }) => bar ?? []), ...model.others];
      const dashed = marks.filter(({ inDoubt }) => inDoubt);
      const doubtful = marks.filter(({ id }) => dataset.figures.get(id)?.status === 'doubtful');
      const labels = dashed.flatMap((mark) => ('by' in mark ? [] : (mark.label ?? [])));
      return (
        dashed.length === doubtful.length &&
        dashed.every((mark) => doubtful.includes(mark)) &&
        (model.chart !== 'time' ||
          dashed.length === 0 ||
          (key.includes('in doubt') &&
            labels.some((label) => typeof label !== 'string' && label.value.startsWith('In doubt: '))))
      );
    }),
  'keeps the whole of one speaker on a wall, who leads where the chart has the figure that does': law(
    ({ model }, view) => {
      const leading = answers(view).flatMap(({ headline }) => headline?.claim.figure.id ?? []);
      const led = leading.find((id) => drawnIds(model).includes(id)) ?? null;
      const wall = forTheWall(model, onTheWall(...(led === null ? [] : [led])));
      if (wall.chart !== 'time' || led === null) return true;
      const { highest } = timePlot(wall, { width: 900, height: 400 });
      return (
        drawnIds(wall).includes(led) &&
        wall.series.every(({ runs }) => runs.flat().every(({ high }) => high <= highest)) &&
        new Set(drawnIds(wall).map((id) => view.dataset.figures.get(id)?.originator)).size === 1
      );
    },
  ),
} as const;

const changed =
  (change: (model: TimeChartModel) => TimeChartModel): Charts =>
  (view) =>
    chartsOf(view).map((chart) =>
      chart.model.chart === 'time' ? { ...chart, model: change(chart.model) } : chart,
    );

const PLANTED: readonly (readonly [string, keyof typeof LAWS, Charts])[] = [
  [
    'drops the last figure of each series',
    'draws every figure of a course that has a number once, and nothing else',
    changed((model) => ({
      ...model,
      series: model.series.map((series) => ({ ...series, runs: series.runs.slice(0, -1) })),
    })),
  ],
  [
    'joins each series from end to end',
    'joins no two figures with more than fourteen silent days between them, none in doubt and none that is extrapolated',
    changed((model) => ({
      ...model,
      series: model.series.map((series) => ({ ...series, runs: [series.runs.flat()] })),
    })),
  ],
  [
    'forgets its silences',
    'has no figure in a silence, and calls every one of more than fourteen days a silence',
    changed((model) => ({ ...model, gaps: [] })),
  ],
  [
    'knows the events of a later day',
    'tells of no event after its day, and of no break that its day does not know',
    (view) =>
      chartsOf({ ...view, day: addDays(view.day, 90), events: view.dataset.events }).map((chart) =>
        chart.model.chart === 'time'
          ? { ...chart, model: { ...chart.model, asOf: dayNumber(view.day) } }
          : chart,
      ),
  ],
  [
    'is drawn as if everything were new',
    'draws hollow the claims that a card calls past their age limit, and no others',
    changed((model) => ({
      ...model,
      series: model.series.map((each) => ({
        ...each,
        runs: each.runs.map((run) => run.map(({ hollow: _, ...point }) => point)),
      })),
    })),
  ],
  [
    'is drawn as if nothing were in doubt',
    'draws dashed what is in doubt and nothing else, in no course, and a drawing over time has the word for it',
    changed((model) => ({
      ...model,
      series: model.series.map((each) => ({
        ...each,
        runs: each.runs.map((run) => run.map(({ inDoubt: _, ...point }) => point)),
      })),
    })),
  ],
  [
    'marks the first of its breaks alone',
    'marks every break that parts two figures of a series',
    changed((model) => ({ ...model, breaks: model.breaks.slice(0, 1) })),
  ],
];

describe('a chart of any ledger on any day', () => {
  it.each(Object.entries(LAWS))('%s', (_, one) => {
    expect(holds(one(chartsOf), LEDGERS)).toBe(true);
  });
  it.each(PLANTED)('one that %s is caught', (_, caughtBy, wrong) => {
    expect(holds(LAWS[caughtBy](wrong), LEDGERS)).toBe(false);
  });
  it('is drawn of dozens of ledgers, of both kinds', () => {
    const drawn = fc
      .sample(fc.tuple(anyLedgerWithSilence, anyDay), { seed: 20170626, numRuns: 2 * LEDGERS })
      .map(([dataset, day]) => chartsOf(viewOn(dataset, day)).map(({ model }) => model.chart));
    const having = (kind: string) => drawn.filter((kinds) => kinds.some((one) => one === kind)).length;
    expect(Math.min(having('time'), having('bars'))).toBeGreaterThan(12);
  });
});

describe('a chart before it is drawn', () => {
  type ToDraw = typeof chartsToDraw;
  const told = { drawn: 0, narrowed: 0, none: 0 };
  const isTold = (listed: ToDraw) =>
    fc.property(
      anyLedgerWithSilence,
      anyDay,
      fc.subarray(['un', 'ngo', 'government'] as const),
      (dataset, day, kinds) => {
        const view = select(viewOn(dataset, day), { places: [], populations: [], kinds });
        return [...view.dataset.questions.values()].every((question) => {
          const wanted = question.scopes.filter(
            (scope) =>
              scope.timeKind !== 'flow' && seriesOf(view, scope).flatMap(({ points }) => points).length >= 4,
          );
          const charts = listed(view, question);
          told.drawn += charts.length;
          told.narrowed += view.narrowed ? charts.length : 0;
          told.none += question.scopes.length - charts.length;
          return (
            charts.filter(({ chart }) => chart === 'time').length === wanted.length &&
            charts.every((each) => {
              const { figures, id, model } = drawn(each, english);
              return figures.length === each.figureCount && id === each.id && model.chart === each.chart;
            })
          );
        });
      },
    );
  it('is told by its id and its kind, with as many figures as it shows, also under a filter', () => {
    expect(holds(isTold(chartsToDraw), LEDGERS)).toBe(true);
    expect(Math.min(told.drawn, told.narrowed, told.none)).toBeGreaterThan(LEDGERS / 2);
  });
  it.each<[string, ToDraw]>([
    [
      'knows only the day and not the filter',
      (view, question) => chartsToDraw(view.narrowed?.whole ?? view, question),
    ],
    [
      'counts the named speakers alone',
      (view, question) =>
        chartsToDraw(view, question).map((chart) => ({ ...chart, figureCount: namedIn(chart) })),
    ],
  ])('one that %s is caught', (_, wrong) => {
    expect(holds(isTold(wrong), LEDGERS)).toBe(false);
  });
  const namedIn = (chart: ChartToDraw) =>
    drawn(chart, english).figures.filter(({ originator }) => originator.named).length;
});

describe('the timeline of any ledger on any day', () => {
  it('has every bar, event and month within its width, and nothing later than its day', () => {
    fc.assert(
      fc.property(anyLedgerWithSilence, anyDay, (dataset, day) => {
        const view = viewOn(dataset, day);
        const { handle, bars, events, months } = scrubberModel(view);
        for (const share of [handle, ...[...bars, ...events, ...months].map(({ at }) => at)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const { at, width, height } of bars) {
          expect(at + width).toBeLessThanOrEqual(handle + 1e-9);
          expect(height).toBeGreaterThan(0);
          expect(height).toBeLessThanOrEqual(1);
        }
        expect(events.every(({ event }) => event.knownFrom <= day)).toBe(true);
        expect(months.every(({ month, known }) => known === month <= day)).toBe(true);
      }),
      { numRuns: tries(LEDGERS) },
    );
  });
});
