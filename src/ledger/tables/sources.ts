import * as v from 'valibot';
import { basisOf } from '../../domain/basis.ts';
import type { ById } from '../../domain/id.ts';
import { once } from '../../domain/once.ts';
import type { Source } from '../../domain/source.ts';
import { BasisText, DayText, IdText, LongText, Title, Url } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf } from '../row-values.ts';
import { byId, table } from '../table.ts';
import { proven } from '../proven.ts';

const row = v.strictObject({
  id: IdText,
  publisher: Title,
  kind: Title,
  title: Title,
  url: Url,
  published: v.optional(DayText),
  published_basis: v.optional(BasisText),
  accessed_via: LongText,
  note: v.optional(LongText),
});
export type SourceRow = v.InferOutput<typeof row>;

interface Needed {
  readonly sources: readonly SourceRow[];
}

/** The documents of a ledger, each the same object wherever it is asked for: figures hold theirs. */
export const sourcesOf = once(({ sources: rows }: Needed): ById<Source> => byId(rows.map(sourceOf)));

export const sources = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: {},
  figure: null,
  knownOn: ['published'],
  said: { columns: ['title'], from: ({ published }) => dayOf(published) },
  part: sourcesOf,
});

/** The documents that a text of the ledger names by their ids. */
export function documentsNamedIn(sources: ById<Source>, text = ''): readonly Source[] {
  if (text === '') return [];
  return [...new Set(text.match(/[a-z0-9_-]+/g))].flatMap((word) => sources.get(word) ?? []);
}

function sourceOf({ published, published_basis, accessed_via, note = '', ...source }: SourceRow): Source {
  return {
    ...source,
    id: proven(source.id),
    published: dayOf(published),
    publishedBasis: published_basis === undefined ? null : basisOf(published_basis),
    accessedVia: accessed_via,
    note,
  };
}
