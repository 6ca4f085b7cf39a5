import type { ChartModel, MonthlyBarsModel, TimeChartModel } from '../../charts/model.ts';

/** Labels on an axis that can be read from five metres. */
const MOST_LABELS = 3;

/** The same figures with fewer words: at most three labels an axis. The line under the chart names the newest figure. */
export function forTheWall(model: ChartModel): ChartModel {
  return model.chart === 'time' ? wallTime(model) : wallBars(model);
}

function wallTime(model: TimeChartModel): TimeChartModel {
  return {
    ...model,
    dayTicks: thinned(model.dayTicks),
    valueTicks: thinned(model.valueTicks),
    events: [],
    gaps: model.gaps.map((gap) => ({ ...gap, label: null })),
    breaks: model.breaks.map(({ at, brief }) => ({ at, ...brief, brief })),
    series: model.series.map((series) => ({
      ...series,
      name: null,
      runs: series.runs.map((run) => run.map(({ label: _, ...point }) => point)),
    })),
  };
}

function wallBars(model: MonthlyBarsModel): MonthlyBarsModel {
  const named = new Set(thinned(model.months).map(({ key }) => key));
  return {
    ...model,
    heading: '',
    valueTicks: thinned(model.valueTicks),
    months: model.months.map(({ year: _, ...month }, index) => ({
      ...month,
      label: named.has(month.key) ? month.label : '',
      ...(named.has(month.key) && (index === 0 || month.key.endsWith('-01'))
        ? { year: month.key.slice(0, 4) }
        : {}),
      bar: month.bar && { ...month.bar, label: '' },
    })),
    others: model.others.map((claim) => ({ ...claim, label: '', by: null })),
    missingLabel: '',
  };
}

/** Few enough to read, and always the last, which is the top of a scale or the newest month. */
function thinned<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.ceil(items.length / MOST_LABELS);
  return items.filter((_, index) => (items.length - 1 - index) % step === 0);
}
