/** The line to the endpoint, as a screen sees it. Moments are milliseconds since 1970. */
export interface DataLine {
  /** When the endpoint last confirmed that the data is current. */
  readonly confirmedAt: number | null;
  /** True while an answer is awaited. */
  readonly asking: boolean;
  /** True when the last look at the endpoint failed. */
  readonly failing: boolean;
  /** True when the page began with a copy that an earlier visit had kept. */
  readonly fromCopy: boolean;
  /** Looks at the endpoint now; `afresh` drops a look that is under way. */
  readonly ask: (afresh: boolean) => void;
  /** Loads the page anew once it is known to be there. */
  readonly reload: () => void;
}
