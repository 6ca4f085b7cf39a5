import * as v from 'valibot';
import { type Originator, SPEAKER_KINDS } from '../../domain/source.ts';
import { Id, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { byId, table } from '../table.ts';

const row = v.strictObject({
  id: Id,
  name: Title,
  label: Title,
  kind: v.picklist(SPEAKER_KINDS),
  named: v.boolean(),
  in_sentence: v.optional(Title),
});
type OriginatorRow = v.InferOutput<typeof row>;

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

function originatorsOf({
  originators: rows,
}: {
  readonly originators: readonly OriginatorRow[];
}): ReadonlyMap<string, Originator> {
  return byId(
    rows.map(({ in_sentence: inSentence, ...originator }) => ({
      ...originator,
      inSentence: inSentence ?? originator.label,
    })),
  );
}
