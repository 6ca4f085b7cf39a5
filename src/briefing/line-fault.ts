import type { FailureKind } from '../data-access/failure.ts';

/** What a wall says of its line to the endpoint, as its viewers need to know it. */
export type LineFault = 'lost' | 'answered' | 'hash' | 'check' | 'older' | 'settings';

/** The sentence for each way the endpoint can fail. */
export const LINE_FAULTS: Readonly<Record<FailureKind, LineFault>> = {
  offline: 'lost',
  timeout: 'lost',
  http: 'answered',
  'not-json': 'answered',
  'too-large': 'answered',
  empty: 'answered',
  hash: 'hash',
  shape: 'check',
  integrity: 'check',
  older: 'older',
  config: 'settings',
};
