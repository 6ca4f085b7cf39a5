import type { DatasetDocument } from '../../src/ledger/document.ts';
import { largeDocument } from '../benchmarks/large-document.ts';

/**
 * A document of so many times the figures of another, and of so many times as many events, documents, questions, relations
 * and reasons: what a ledger has after years. Half of the new figures stand in documents that were there, half in new ones.
 */
export function grownDocument(small: DatasetDocument, times: number): DatasetDocument {
  const large = largeDocument(small, small.figures.length * times);
  const copies = Array.from({ length: times - 1 }, (_, at) => at + 1);
  const again = (id: string, copy: number) => `${id}-again-${copy}`;
  const ids = new Set(large.figures.map(({ id }) => id));
  const copied = <Row>(rows: readonly Row[], vary: (row: Row, copy: number) => Row): Row[] => [
    ...rows,
    ...copies.flatMap((copy) => rows.map((row) => vary(row, copy))),
  ];
  return {
    ...large,
    figures: large.figures.map((figure, at) => {
      const [, copy] = /-again-(\d+)$/.exec(figure.id) ?? [];
      return copy === undefined || at % 2 === 0
        ? figure
        : { ...figure, source: again(figure.source, Number(copy)) };
    }),
    sources: copied(small.sources, (row, copy) => ({
      ...row,
      id: again(row.id, copy),
      title: `${row.title} (${copy})`,
    })),
    events: copied(small.events, (row, copy) => ({
      ...row,
      id: again(row.id, copy),
      chart_label: undefined,
    })),
    questions: copied(small.questions, (row, copy) => ({
      ...row,
      id: again(row.id, copy),
      title: `${row.title} ${copy}`,
      lead: false,
      order: row.order + copy * small.questions.length,
    })),
    scopes: copied(small.scopes, (row, copy) => ({ ...row, question: again(row.question, copy) })),
    relations: copied(small.relations, (row, copy) => ({
      ...row,
      a: again(row.a, copy),
      b: again(row.b, copy),
    })).filter(({ a, b }) => ids.has(a) && ids.has(b)),
  };
}
