import type { ChartModel, ChartSeries, MonthlyBarsModel, TimeChartModel } from '../../charts/model.ts';

/** Labels on an axis that can be read from five metres. */
const MOST_LABELS = 3;

/** The same figures with fewer words: at most three labels an axis, and only the newest figure named. */
export function forTheWall(model: ChartModel): ChartModel {
  return model.chart === 'time' ? wallTime(model) : wallBars(model);
}

function wallTime(model: TimeChartModel): TimeChartModel {
  const newest = Math.max(...model.series.flatMap(({ runs }) => runs.flat().map(({ day }) => day)));
  return {
    ...model,
    dayTicks: thinned(model.dayTicks),
    valueTicks: thinned(model.valueTicks),
    events: [],
    gaps: model.gaps.map((gap) => ({ ...gap, label: null })),
    breaks: model.breaks.map(({ at, brief }) => ({ at, ...brief, brief })),
    series: model.series.map((series) => namedOnlyAt(series, newest)),
  };
}

function namedOnlyAt(series: ChartSeries, day: number): ChartSeries {
  return {
    ...series,
    name: null,
    runs: series.runs.map((run) =>
      run.map(({ label, ...point }) =>
        label && point.day === day ? { ...point, label: { ...label, by: [] } } : point,
      ),
    ),
  };
}

function wallBars(model: MonthlyBarsModel): MonthlyBarsModel {
  const last = model.months.findLastIndex(({ bar }) => bar !== null);
  const named = new Set(thinned(model.months).map(({ key }) => key));
  return {
    ...model,
    valueTicks: thinned(model.valueTicks),
    months: model.months.map((month, index) => ({
      ...month,
      label: named.has(month.key) ? month.label : '',
      bar: month.bar && { ...month.bar, label: index === last ? month.bar.label : '' },
    })),
    others: model.others.map((claim) => ({ ...claim, label: '', by: null })),
    missingLabel: '',
  };
}

function thinned<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / MOST_LABELS);
  return items.filter((_, index) => index % step === 0);
}
