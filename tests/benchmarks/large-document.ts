import type { DatasetDocument } from '../../src/ledger/document.ts';

type Figure = DatasetDocument['figures'][number];

/** The shipped ledger again and again, each time with other ids, numbers, words and days, as a document of so many figures that the gate takes. */
export function largeDocument(small: DatasetDocument, count: number): DatasetDocument {
  const copies = Math.ceil(count / small.figures.length);
  const figures = [...small.figures];
  const notes = [...small.notes];
  const unanswering = [...small.unanswering];
  for (let copy = 1; copy < copies; copy += 1) {
    for (const figure of small.figures) {
      if (figures.length === count) break;
      figures.push(varied(figure, copy));
    }
    const taken = new Set(figures.slice(-small.figures.length).map(({ id }) => id));
    notes.push(
      ...small.notes
        .map((note) => ({ ...note, figure: `${note.figure}-again-${copy}`, text: `${note.text} (${copy})` }))
        .filter(({ figure }) => taken.has(figure)),
    );
    unanswering.push(
      ...small.unanswering
        .map((row) => ({ ...row, figure: `${row.figure}-again-${copy}` }))
        .filter(({ figure }) => taken.has(figure)),
    );
  }
  return { ...small, figures, notes, unanswering };
}

function varied(figure: Figure, copy: number): Figure {
  const { supersedes: _old, supersede_reason: _reason, supersede_note: _note, ...kept } = figure;
  const isShare = figure.measure.endsWith('_percent');
  const numbers = Object.fromEntries(
    (['value', 'low', 'best', 'high'] as const).flatMap((name) => {
      const value = figure[name];
      return value === undefined || isShare ? [] : [[name, value + copy * 7]];
    }),
  );
  const days =
    figure.time_kind === 'stock' && figure.published !== undefined
      ? { to: earlier(figure.to, copy), published: earlier(figure.published, copy) }
      : {};
  return {
    ...kept,
    ...numbers,
    ...days,
    id: `${figure.id}-again-${copy}`,
    wording: `${figure.wording} ${copy}`,
  };
}

function earlier<Day extends string>(day: Day, days: number): Day {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10) as Day;
}
