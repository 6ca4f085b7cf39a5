import * as v from 'valibot';
import { calendarDate } from '../../domain/calendar-date.ts';
import { held } from '../../domain/held.ts';
import { LEDGER_CHANGES, type LedgerChange } from '../../domain/ledger-change.ts';
import { DayText, IdText, listOf, LongText, Title } from '../cell-shapes.ts';
import { MOST_ROWS } from '../limits.ts';
import { table } from '../table.ts';
import { figuresOf, type FigureTables } from './figures.ts';

const row = v.strictObject({
  version: Title,
  published: DayText,
  kind: v.picklist(LEDGER_CHANGES),
  figures: v.pipe(listOf(IdText), v.minLength(1, 'must be a list of figures: one or more')),
  note: v.optional(LongText),
});
type HistoryRow = v.InferOutput<typeof row>;

export const versions = table({
  row,
  mostRows: MOST_ROWS,
  inEveryDocument: false,
  key: null,
  references: { figures: 'figures' },
  figure: 'figures',
  knownOn: ['published'],
  said: null,
  part: changesOf,
});

interface Needed extends FigureTables {
  readonly history: readonly HistoryRow[];
}

function changesOf(document: Needed): readonly LedgerChange[] {
  const figures = figuresOf(document);
  return document.history.map(({ published, note = '', ...change }) => {
    const [first, ...others] = change.figures.map((id) => held(figures, id));
    if (!first) throw new Error(`Version ${change.version} was let through the gate without figures.`);
    return { ...change, figures: [first, ...others], day: calendarDate(published), note };
  });
}
