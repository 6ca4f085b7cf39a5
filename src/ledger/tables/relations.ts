import * as v from 'valibot';
import { held } from '../../domain/held.ts';
import { type Relation, RELATION_KINDS } from '../../domain/relation.ts';
import { IdText, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';
import { figuresOf, type FigureTables } from './figures.ts';

const row = v.strictObject({
  a: IdText,
  b: IdText,
  kind: v.picklist(RELATION_KINDS),
  note: v.optional(LongText),
  same_because: v.optional(LongText),
});
type RelationRow = v.InferOutput<typeof row>;

export const relations = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: null,
  references: { a: 'figures', b: 'figures' },
  figure: 'a',
  knownOn: [],
  said: {
    columns: ['note', 'same_because'],
    from: ({ a, b }, publicOn) => {
      const [one, other] = [publicOn(a), publicOn(b)];
      return one && other && (one > other ? one : other);
    },
  },
  part: relationsOf,
});

interface Needed extends FigureTables {
  readonly relations: readonly RelationRow[];
}

function relationsOf(document: Needed): readonly Relation[] {
  const figures = figuresOf(document);
  return document.relations.map(({ a, b, kind, note = '' }) => ({
    a: held(figures, a),
    b: held(figures, b),
    kind,
    note,
  }));
}
