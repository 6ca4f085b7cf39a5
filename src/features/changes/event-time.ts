import type { CrisisEvent } from '../../domain/event.ts';
import type { ReferenceTime } from '../../domain/reference-time.ts';

/** When an event took place: one day, or its first and last when it took several or its day is uncertain (R3). */
export function eventTime({ date, dateEnd }: CrisisEvent): ReferenceTime {
  return { kind: 'flow', from: date, to: dateEnd ?? date };
}
