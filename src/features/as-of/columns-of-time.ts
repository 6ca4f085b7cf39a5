/** Reports of a day, of a week or a few, as shares of the timeline's width and height. */
export interface ReportBar {
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** As many bars, and as many marks of events, as a line of days can show apart. */
const MOST = { bars: 400, marks: 150 };

/**
 * The bars of days or weeks in their order; where they are narrower than can be seen, one bar for those of a column, as high as the
 * highest of them. None reaches beyond `end`, the day that is read.
 */
export function barsThatShow(bars: readonly ReportBar[], end: number): readonly ReportBar[] {
  const least = 1 / MOST.bars;
  const columns = Map.groupBy(bars, ({ at }) => Math.floor(at * MOST.bars));
  return [...columns.values()].flatMap((column) => {
    const [first, last] = [column[0], column.at(-1)];
    if (!first || !last) return [];
    const at = Math.max(0, Math.min(first.at, end - least));
    const width = Math.max(last.at + last.width - at, Math.min(least, end - at));
    return [{ at, width, height: Math.max(...column.map(({ height }) => height)) }];
  });
}

/** What stands in one place of the line: the first that matters most there, and how many others. */
export interface Diamond<Event> {
  readonly event: Event;
  readonly at: number;
  readonly others: number;
}

/** Events in their order as marks that can be told apart: of those that stand too near the one that matters. */
export function marksThatShow<Event extends { readonly chartLabel: string }>(
  events: readonly { readonly event: Event; readonly at: number }[],
): readonly Diamond<Event>[] {
  const columns = Map.groupBy(events, ({ at }) => Math.floor(at * MOST.marks));
  return [...columns.values()].flatMap((column) => {
    const most = column.find(({ event }) => event.chartLabel !== '') ?? column[0];
    return most ? [{ ...most, others: column.length - 1 }] : [];
  });
}
