import { dateOfDayNumber } from '../domain/calendar-date.ts';
import type { ChartModel, MonthlyBarsModel, TimeChartModel, ValueTick } from './model.ts';

/** Numbers on an axis that can be read from five metres. */
const MOST_LABELS = 3;
const MONTHS_APART = 3;

/**
 * The figures of one speaker with few words, since a mark on a wall has no room for its name (R1): the line under the
 * chart names who says the figure that leads, `headline` by its id, and with it who counts all that is drawn.
 */
export function forTheWall(model: ChartModel, headline: string | null): ChartModel {
  return model.chart === 'time' ? wallTime(model, headline) : wallBars(model);
}

function wallTime(model: TimeChartModel, headline: string | null): TimeChartModel {
  const own = model.series.filter(({ runs }) => runs.flat().some(({ id }) => id === headline));
  const shown = own.length > 0 ? own : model.series;
  const largest = Math.max(...shown.flatMap(({ runs }) => runs.flat().map(({ high }) => high)));
  const top = model.valueTicks.findIndex(({ at }) => at >= largest);
  return {
    ...model,
    dayTicks: model.dayTicks.flatMap(({ at }, index) => {
      const label = nameOf(model.dayTicks, index, dateOfDayNumber(at));
      return label === '' ? [] : [{ at, label }];
    }),
    valueTicks: thinned(top < 1 ? model.valueTicks : model.valueTicks.slice(0, top + 1)),
    events: [],
    gaps: model.gaps.map((gap) => ({ ...gap, label: null })),
    breaks: model.breaks.map(({ at, brief }) => ({ at, ...brief, brief })),
    series: shown.map((series) => ({
      ...series,
      name: null,
      runs: series.runs.map((run) => run.map(({ label: _, ...point }) => point)),
    })),
  };
}

function wallBars(model: MonthlyBarsModel): MonthlyBarsModel {
  return {
    ...model,
    heading: '',
    valueTicks: thinned(model.valueTicks),
    months: model.months.map(({ year: _, ...month }, index) => ({
      ...month,
      label: nameOf(model.months, index, month.key),
      bar: month.bar && { ...month.bar, label: '', part: null },
    })),
    others: [],
    missingLabel: '',
  };
}

/** Every third month is named, Januaries among them; the first of them and each January with the year. */
function nameOf(months: readonly { label: string; year?: string }[], index: number, day: string): string {
  const january = months.findIndex(({ year }, at) => at > 0 && year !== undefined);
  const phase = Math.max(0, january) % MONTHS_APART;
  const label = months[index]?.label ?? '';
  if (index % MONTHS_APART !== phase) return '';
  return index === phase || day.slice(5, 7) === '01' ? `${label} ${day.slice(0, 4)}` : label;
}

/** Few enough to read, and always nought and the top of the scale. */
function thinned(ticks: readonly ValueTick[]): readonly ValueTick[] {
  const last = ticks.length - 1;
  let step = Math.ceil(ticks.length / MOST_LABELS);
  while (last % step > 0) step += 1;
  return ticks.filter((_, index) => index % step === 0);
}
