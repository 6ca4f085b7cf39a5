import type { Keeping } from '../data-access/kept-copy.ts';
import type { LineFault } from './line-fault.ts';

/** The line to the endpoint, as a screen sees it. Moments are milliseconds since 1970. */
export interface DataLine {
  /** When the endpoint last confirmed that the data is current. */
  readonly confirmedAt: number | null;
  /** True while an answer is awaited. */
  readonly asking: boolean;
  /** What was wrong at the last look at the endpoint; null when nothing was. */
  readonly fault: LineFault | null;
  /** True when the page began with a copy that an earlier visit had kept. */
  readonly fromCopy: boolean;
  /** What this browser keeps of the figures for a start without a network. */
  readonly keeping: Keeping;
  /** True when the server has another build of this page, and all of it. */
  readonly hasNewBuild: () => Promise<boolean>;
  /** Looks at the endpoint now; `afresh` drops a look that is under way. */
  readonly ask: (afresh: boolean) => void;
  /** Loads the page anew once it is known to be there. */
  readonly reload: () => void;
}
