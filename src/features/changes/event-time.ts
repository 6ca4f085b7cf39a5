import type { Event } from '../../domain/event.ts';
import type { ReferenceTime } from '../../domain/reference-time.ts';

/** When an event took place: one day, or its first and last when it took several or its day is uncertain (R3). */
export function eventTime({ date, dateEnd }: Event): ReferenceTime {
  return { kind: 'flow', from: date, to: dateEnd ?? date };
}
