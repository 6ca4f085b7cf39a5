import { percent } from '../design/percent.ts';
import type { Course } from './course-model.ts';
import { largestOfEach } from './reduction.ts';

/** Where a share of the scale stands, in per cent from the upper edge. */
export type Height = (up: number) => number;

/** Where a share of the days stands, in thousandths. */
export const x = (share: number) => Math.round(share * 1000);

export function lineOf(run: Course['runs'][number], form: Course['form'], y: Height): string {
  return run
    .map(({ at, up }, place) =>
      place === 0 ? `M${x(at)} ${y(up)}` : form === 'stairs' ? `H${x(at)}V${y(up)}` : `L${x(at)} ${y(up)}`,
    )
    .join('');
}

/** Stairs down to zero. */
export function washOf(run: Course['runs'][number], y: Height): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return '';
  return `${lineOf(run, 'stairs', y)}V100H${x(first.at)}z`;
}

/** Along the lows of a band and back along its highs. */
export function bandOf(band: Course['bands'][number], form: Course['form'], y: Height): string {
  const lows = band.map(({ at, low }) => ({ at, up: low }));
  const back = band
    .toReversed()
    .map(({ at, high }, place) =>
      form === 'stairs' && place > 0 ? `V${y(high)}H${x(at)}` : `L${x(at)} ${y(high)}`,
    );
  return `${lineOf(lows, form, y)}${back.join('')}z`;
}

/** Columns in which one hatched gap can be told from the next. */
const COLUMNS = 160;

/**
 * The corners of a hatch over all gaps, as one shape whose parts hang together by the base: of gaps that begin within a column
 * the widest.
 */
export function gapsOf(gaps: Course['gaps']): string {
  return largestOfEach(
    gaps,
    ({ from }) => from * COLUMNS,
    ({ from, to }) => to - from,
  )
    .map(({ from, to }) => {
      const [start, end] = [percent(from), percent(to)];
      return `${start} 100%,${start} 0,${end} 0,${end} 100%`;
    })
    .join(',');
}
