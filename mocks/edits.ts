import type { DatasetDocument } from '../src/ledger/document.ts';

type FigureRow = DatasetDocument['figures'][number];

/** A new figure arrives: the newest stock of the opening day is followed by one that is a tenth higher. */
export function withNewFigure(document: DatasetDocument): DatasetDocument {
  const last = newestStock(document);
  const arrived = {
    ...last,
    id: `${last.id}-arrived`,
    value: tenthMore(last),
    to: document.opensAsOf,
    published: document.opensAsOf,
  };
  return { ...document, figures: [...document.figures, arrived] };
}

/** A correction arrives: the newest stock of the opening day was a tenth too low, and the old row stays. */
export function withCorrection(document: DatasetDocument): DatasetDocument {
  const wrong = newestStock(document);
  const corrected = {
    ...wrong,
    id: `${wrong.id}-corrected`,
    value: tenthMore(wrong),
    published: document.opensAsOf,
    supersedes: wrong.id,
    supersede_reason: 'correction' as const,
    supersede_note: 'Invented for the scenario: the source says it had left out a tenth.',
  };
  return { ...document, figures: [...document.figures, corrected] };
}

/** A figure names a source that is not in the document. */
export function withUnknownSource(document: DatasetDocument): DatasetDocument {
  return withFirstFigure(document, (figure) => ({ ...figure, source: 'no-such-source' }));
}

/** An earlier version of the document, as a stale cache would serve it. */
export function withEarlierVersion(document: DatasetDocument): DatasetDocument {
  return { ...document, version: '0.0.1' };
}

/** A number as words, and a field nobody knows: not a document at all. */
export function withWrongShape(document: DatasetDocument): unknown {
  const [first, ...rest] = document.figures;
  return { ...document, figures: [{ ...first, value: 'about a hundred', mood: 'grim' }, ...rest] };
}

function withFirstFigure(document: DatasetDocument, edit: (figure: FigureRow) => FigureRow): DatasetDocument {
  return {
    ...document,
    figures: document.figures.map((figure, index) => (index === 0 ? edit(figure) : figure)),
  };
}

/** The last stock with a plain value that was public on the opening day and that nothing supersedes yet. */
function newestStock({ figures, opensAsOf }: DatasetDocument): FigureRow {
  const superseded = new Set(figures.map((figure) => figure.supersedes));
  const stocks = figures.filter(
    ({ id, time_kind, value, published = '', supersedes }) =>
      time_kind === 'stock' &&
      value !== undefined &&
      published !== '' &&
      published <= opensAsOf &&
      !supersedes &&
      !superseded.has(id),
  );
  const newest = stocks.reduce<FigureRow | null>(
    (best, figure) => (best && (best.published ?? '') > (figure.published ?? '') ? best : figure),
    null,
  );
  if (!newest) throw new Error('The ledger holds no stock figure to play a scenario with.');
  return newest;
}

function tenthMore({ value = 0 }: FigureRow): number {
  return Math.round(value * 1.1) + 1;
}
