import { isNarrow, MARKS_HEIGHT, type Plot, plotOf, type Size } from '../../plot.ts';
import type { TimeChartModel } from './model.ts';

/** Room above the plot for the badges of events and breaks. */
const BADGES_HEIGHT = 34;
/** The last part of a time axis, as a share, whose points are labelled beside the plot. */
const LAST_SHARE = 0.12;

/** `x` takes a day number. */
export function timePlot(model: TimeChartModel, size: Size): Plot {
  const far = isNarrow(size) ? 6 : hasLabelAtEnd(model) ? 134 : 28;
  const values = model.series.flatMap((series) => series.runs.flat().map((point) => point.high));
  const { first, last } = model.days;
  const hasBadges = model.events.length > 0 || model.breaks.some(({ badge }) => badge !== null);
  const top = hasBadges ? BADGES_HEIGHT : MARKS_HEIGHT;
  return plotOf(
    model,
    size,
    { top, far, values, names: model.dayTicks },
    (at) => (at - first) / (last - first),
  );
}

/** True when a point is labelled so late that its words stand beside the plot. */
function hasLabelAtEnd({ series, days }: TimeChartModel): boolean {
  const late = days.last - (days.last - days.first) * LAST_SHARE;
  return series.some(({ runs }) => runs.flat().some(({ label, day }) => label !== undefined && day >= late));
}
