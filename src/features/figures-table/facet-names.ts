import type { Words } from '../../i18n/words.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import { type Facet, facetOf } from './columns.ts';
import type { Naming } from './columns/column.ts';

/** What each id of a facet is called: by the ledger, or for kinds and states by the reader's language. */
export const facetNames =
  (view: WholeView, words: Words) =>
  (facet: Facet, id: string): Naming =>
    facetOf(facet).name(id, view, words);
