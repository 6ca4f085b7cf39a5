import * as v from 'valibot';
import type { ById } from '../../domain/id.ts';
import { once } from '../../domain/once.ts';
import { type Originator, SPEAKER_KINDS } from '../../domain/source.ts';
import { IdText, listOf, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { byId, table } from '../table.ts';
import { proven } from '../proven.ts';

const row = v.strictObject({
  id: IdText,
  name: Title,
  label: Title,
  kind: v.picklist(SPEAKER_KINDS),
  named: v.boolean(),
  in_sentence: v.optional(Title),
  also_called: v.optional(listOf(Title)),
});
export type OriginatorRow = v.InferOutput<typeof row>;

interface Needed {
  readonly originators: readonly OriginatorRow[];
}

/** Who speaks in a document, each the same object wherever it is asked for: figures hold theirs. */
export const originatorsOf = once(({ originators: rows }: Needed): ById<Originator> =>
  byId(
    rows.map(({ in_sentence: inSentence, also_called: alsoCalled = [], ...originator }) => ({
      ...originator,
      id: proven(originator.id),
      inSentence: inSentence ?? originator.label,
      alsoCalled,
    })),
  ),
);

export const originators = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: 'id',
  references: {},
  figure: null,
  knownOn: [],
  said: null,
  part: originatorsOf,
});
