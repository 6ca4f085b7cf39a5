import * as v from 'valibot';
import { type Note, NOTE_KINDS } from '../../domain/figure.ts';
import { DayText, IdText, LongText } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { dayOf } from '../row-values.ts';
import { table } from '../table.ts';

const row = v.strictObject({
  figure: IdText,
  known_from: v.optional(DayText),
  kind: v.picklist(NOTE_KINDS),
  text: LongText,
});
export type NoteRow = v.InferOutput<typeof row>;

export const notes = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: true,
  key: null,
  references: { figure: 'figures' },
  figure: 'figure',
  knownOn: ['known_from'],
  said: {
    columns: ['text'],
    from: ({ known_from: known, figure }, publicOn) => dayOf(known) ?? publicOn(figure),
  },
  part: null,
});

export function noteOf({ known_from: knownFrom, kind, text }: NoteRow): Note {
  return { knownFrom: dayOf(knownFrom), kind, text };
}
