import type { TextByDay } from './dated-text.ts';
import type { TimeKind } from './reference-time.ts';
import type { Id } from './id.ts';

export const TOPICS = ['civilian_presence', 'displacement', 'casualties', 'combatants'] as const;
export type Topic = (typeof TOPICS)[number];

/** What is counted, and what may be added to what (R8 to R12). Sources are never added, so no field allows it. */
export interface Measure {
  readonly id: Id<'measure'>;
  readonly name: TextByDay;
  readonly definition: TextByDay;
  readonly unit: string;
  readonly timeKinds: readonly TimeKind[];
  readonly addsOverTime: boolean;
  /** A measure this one is a part of, as deaths by one cause are of all deaths; never added to it (R15). */
  readonly partOf: Measure | null;
  /** Other names readers may look for it by. */
  readonly alsoCalled: readonly string[];
}

/** Whom it counts (R14). */
export interface Population {
  readonly id: Id<'population'>;
  readonly name: TextByDay;
  readonly definition: TextByDay;
  /** A population this one is a part of; parts are never added to their whole (R15). */
  readonly partOf: Population | null;
}
