import * as v from 'valibot';
import { Bytes, DayText, IdText, Link, MomentText, Sha256, Title } from '../ledger/cell-shapes.ts';
import { MOST_DATASETS } from '../ledger/limits.ts';

/** What an endpoint has: every dataset, and the document that holds it now. */
export const Catalog = v.strictObject({
  version: v.literal(1),
  datasets: v.pipe(
    v.array(
      v.strictObject({
        id: IdText,
        title: Title,
        opensAsOf: DayText,
        status: v.picklist(['current', 'archived']),
        publishedLatest: DayText,
        /** When this document took its place: the first thing that says which of two documents is the later one. */
        published: v.optional(MomentText),
        /** The document's own version: the second. */
        version: v.optional(Title),
        /** Hashes of later documents that the publisher has taken back. No other way leads back from one. */
        takenBack: v.optional(
          v.pipe(v.array(Sha256), v.maxLength(1000, 'must be a list of hashes: 1000 or fewer')),
        ),
        licence: Title,
        /** Address of the document, relative to the catalog. */
        document: Link,
        sha256: Sha256,
        bytes: Bytes,
      }),
    ),
    v.maxLength(MOST_DATASETS, `must be a shorter list: up to ${MOST_DATASETS} datasets`),
    v.check(
      (datasets) => new Set(datasets.map(({ id }) => id)).size === datasets.length,
      'must be a list without repeats: each id once',
    ),
  ),
});
export type Catalog = v.InferOutput<typeof Catalog>;
