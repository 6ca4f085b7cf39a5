import type { Box } from '../../labels.ts';
import type { Plot } from '../../plot.ts';
import { largestOfEach } from '../../reduction.ts';
import { gapSlot } from './geometry.ts';
import type { TimeChartModel } from './model.ts';

/** Pixels in which one hatched slot can be told from the next. */
const SLOT_COLUMN = 4;

/** The slots of gaps on the axis: of those that begin within so few pixels that they cannot be told apart, the widest. */
export function gapSlots(model: TimeChartModel, plot: Plot): readonly Box[] {
  const slots = model.gaps.map((gap) => gapSlot(gap, plot));
  return largestOfEach(
    slots,
    ({ x }) => x / SLOT_COLUMN,
    ({ width }) => width,
  );
}
