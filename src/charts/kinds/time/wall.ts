import { dateOfDayNumber, dayNumber } from '../../../domain/calendar-date.ts';
import { gapsAmong } from '../../../statistics/silence.ts';
import type { OnTheWall } from '../../kind.ts';
import { daySpan } from '../../ticks.ts';
import { closeTicks, thinned, wallMonth } from '../../wall-ticks.ts';
import type { ChartGap, ChartPoint, ChartSeries, TimeChartModel } from './model.ts';

/** Shares of the axis between which an event has room for its words on one of its sides. */
const ROOM_FOR_EVENT = [0.2, 0.75] as const;
/** As a share of the axis: nearer to a break the words of one would cross the line of the other. */
const OFF_BREAKS = 0.3;

/**
 * The figures of the speakers who are named beside the chart, of all when none of them is drawn, from the month of the
 * first of them to the as-of day; what the figures of the first who is named leave open is a gap, whatever others said then.
 */
export function wallTime(model: TimeChartModel, { named, events }: OnTheWall): TimeChartModel {
  const own = model.series.filter(({ runs }) => runs.flat().some(({ id }) => named.includes(id)));
  const shown = own.length > 0 ? own : model.series;
  const points = shown.flatMap(({ runs }) => runs.flat());
  const leading = own.filter(({ runs }) => runs.flat().some(({ id }) => id === named[0]));
  const drawn = points.map(({ day }) => day);
  const first = own.length > 0 ? firstDay(Math.min(...drawn), Math.max(...drawn)) : model.days.first;
  const last = Math.max(model.asOf ?? model.days.last, ...drawn);
  const months = model.dayTicks.filter(({ at }) => at >= first && at <= last);
  const largest = Math.max(...points.map(({ high }) => high));
  const breaks = model.breaks.filter(
    ({ at }) => drawn.some((day) => day < at) && drawn.some((day) => day >= at),
  );
  const share = (days: number) => days / (last - first);
  const marked = events.findLast(
    ({ at }) =>
      isRoomy(share(at - first)) &&
      breaks.every(({ at: broken }) => share(Math.abs(broken - at)) > OFF_BREAKS),
  );
  return {
    ...model,
    close: true,
    days: { first, last },
    asOf: null,
    dayTicks: months
      .map(({ at }, index) => ({ at, ...wallMonth(months, index, dateOfDayNumber(at)) }))
      .filter(({ label }) => label !== ''),
    valueTicks: thinned(closeTicks(model.valueTicks, largest)),
    events: marked ? [{ ...marked, badge: '' }] : [],
    gaps: gapsOf((leading.length > 0 ? leading : shown).flatMap(({ runs }) => runs)),
    breaks: breaks.map(({ at, brief }) => ({ at, badge: null, ...brief, brief })),
    series: shown.map(withoutLabels),
  };
}

/** The first day of an axis of these, as a page's own begins. */
const firstDay = (first: number, last: number) =>
  dayNumber(daySpan(dateOfDayNumber(first), dateOfDayNumber(last), 0).first);

const isRoomy = (share: number) => share >= ROOM_FOR_EVENT[0] && share <= ROOM_FOR_EVENT[1];

/** Every silence among figures; the words about it stand under the chart, where they cover no figure. */
function gapsOf(runs: readonly (readonly ChartPoint[])[]): readonly ChartGap[] {
  const days = runs.map((run) => run.map(({ day }) => dateOfDayNumber(day)));
  return gapsAmong(days.flat(), days).map(({ from, to }) => ({
    from: dayNumber(from),
    to: dayNumber(to),
    badge: null,
  }));
}

const withoutLabels = (series: ChartSeries): ChartSeries => ({
  ...series,
  runs: series.runs.map((run) => run.map(({ label: _, ...point }) => point)),
});
