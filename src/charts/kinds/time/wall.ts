import { dateOfDayNumber } from '../../../domain/calendar-date.ts';
import { thinned, wallMonth } from '../../wall-ticks.ts';
import type { TimeChartModel } from './model.ts';

/** The figures of the one speaker whose figure leads, `headline` by its id, with few words; of all when none of them does. */
export function wallTime(model: TimeChartModel, headline: string | null): TimeChartModel {
  const own = model.series.filter(({ runs }) => runs.flat().some(({ id }) => id === headline));
  const shown = own.length > 0 ? own : model.series;
  const largest = Math.max(...shown.flatMap(({ runs }) => runs.flat().map(({ high }) => high)));
  const top = model.valueTicks.findIndex(({ at }) => at >= largest);
  return {
    ...model,
    dayTicks: model.dayTicks.flatMap(({ at }, index) => {
      const label = wallMonth(model.dayTicks, index, dateOfDayNumber(at));
      return label === '' ? [] : [{ at, label }];
    }),
    valueTicks: thinned(top < 1 ? model.valueTicks : model.valueTicks.slice(0, top + 1)),
    events: [],
    gaps: model.gaps.map((gap) => ({ ...gap, badge: null })),
    breaks: model.breaks.map(({ at, brief }) => ({ at, badge: null, ...brief, brief })),
    series: shown.map((series) => ({
      ...series,
      runs: series.runs.map((run) => run.map(({ label: _, ...point }) => point)),
    })),
  };
}
