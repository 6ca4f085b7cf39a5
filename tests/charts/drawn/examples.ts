import { BARS } from './bars.ts';
import type { Examples } from './example.ts';
import { MARKS } from './marks.tsx';
import { ROOM_FOR_LABELS } from './room-for-labels.tsx';
import { TIME } from './time.ts';
import { TIME_CUTS } from './time-cuts.ts';

/** Every example, as the page of examples shows them and their stored drawings are named. */
export const EXAMPLES: readonly { readonly title: string; readonly examples: Examples }[] = [
  { title: 'Marks and strips', examples: MARKS },
  { title: 'Over time', examples: TIME },
  { title: 'Gaps, breaks, events and direction', examples: TIME_CUTS },
  { title: 'By month', examples: BARS },
  { title: 'Room for labels', examples: ROOM_FOR_LABELS },
];
