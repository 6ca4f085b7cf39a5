/** What of a ledger is asked for: all figures, those that a question and the ones beside it are answered from, or none. */
export type Needs = 'all' | 'index' | { readonly question: string };
