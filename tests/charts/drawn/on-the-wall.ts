import type { OnTheWall } from '../../../src/charts/kind.ts';

/** What a wall shows of a chart, of the speakers of these figures and with no events. */
export const onTheWall = (...named: readonly string[]): OnTheWall => ({
  named,
  events: [],
});
