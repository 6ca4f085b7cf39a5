import { compareDates } from '../domain/calendar-date.ts';
import { type Figure, earliestDay } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import { referenceDay, referenceStart } from '../domain/reference-time.ts';
import type { Source } from '../domain/source.ts';
import type { Period } from '../domain/period.ts';
import type { WholeView } from './as-of.ts';
import { answeredBy } from './answered.ts';
import { contradicting } from './figure-states.ts';
import { type SourceKnown, figuresReadIn, howFarKnown } from './source-known.ts';

/** One document in the register, as it was known on a day. */
export interface RegisterEntry {
  readonly source: Source;
  readonly known: Exclude<SourceKnown, 'not-yet'>;
  /** Figures taken from it that were public by the day. */
  readonly figures: number;
  /** Figures taken from it whose day of publication nobody knows. */
  readonly undated: number;
  /** First and last day its figures speak about; null without figures. */
  readonly span: Period | null;
  /** What its figures answer, in the order of the desk. */
  readonly questions: readonly Question[];
  readonly doubtful: number;
  /** Figures that the ledger sets against another one in view. */
  readonly contradicted: number;
}

export interface SourceRegister {
  /** The documents by kind of publisher, most documents first; in each the newest first, those without a date last. */
  readonly groups: readonly { readonly kind: string; readonly entries: readonly RegisterEntry[] }[];
  readonly counts: SourceCounts;
}

/** Every document of the ledger, counted once. */
export interface SourceCounts {
  readonly published: number;
  /** Nobody says when they were published; known by what they show. */
  readonly undated: number;
  /** Not yet public, while others had told their figures. */
  readonly relayed: number;
  readonly notYet: number;
}

/** All documents of the ledger that were public by the view's day, with what each gave by then. */
export const sourceRegister = once((view: WholeView): SourceRegister => {
  const sources = [...view.dataset.sources.values()];
  const entries = sources.flatMap((source) => entryOf(view, source) ?? []);
  return {
    groups: [...Map.groupBy(entries, ({ source }) => source.kind)]
      .map(([kind, ofKind]) => ({ kind, entries: ofKind.sort(newestFirst) }))
      .sort((a, b) => b.entries.length - a.entries.length),
    counts: {
      published: entries.filter(({ known, source }) => known === 'known' && source.published !== null).length,
      undated: entries.filter(({ known, source }) => known === 'known' && source.published === null).length,
      relayed: entries.filter(({ known }) => known === 'figures-only').length,
      notYet: sources.length - entries.length,
    },
  };
});

function entryOf(view: WholeView, source: Source): RegisterEntry | null {
  const known = howFarKnown(view, source);
  if (known === 'not-yet') return null;
  const all = figuresReadIn(view.dataset, source);
  const figures = all.filter((figure) => {
    const day = figure.published;
    return day !== null && day <= view.day;
  });
  return {
    source,
    known,
    figures: figures.length,
    undated: all.filter((figure) => figure.published === null && earliestDay(figure) <= view.day).length,
    span: spanOf(figures),
    questions: questionsOf(view, figures),
    doubtful: figures.filter(({ status }) => status === 'doubtful').length,
    contradicted: figures.filter((figure) => contradicting(view, figure).length > 0).length,
  };
}

function spanOf(figures: readonly Figure[]): RegisterEntry['span'] {
  const [from] = figures.map(({ time }) => referenceStart(time)).sort(compareDates);
  const to = figures
    .map(({ time }) => referenceDay(time))
    .sort(compareDates)
    .at(-1);
  return from && to ? { from, to } : null;
}

function questionsOf(view: WholeView, figures: readonly Figure[]): readonly Question[] {
  const answered = new Set(figures.map((figure) => answeredBy(view.dataset, figure)?.question));
  return [...view.dataset.questions.values()].filter((question) => answered.has(question));
}

/** A document that has only figures so far stands at the day of the view: its own day is not told. */
function newestFirst(a: RegisterEntry, b: RegisterEntry): number {
  const [x, y] = [a, b].map(({ known, source }) => (known === 'figures-only' ? null : source.published));
  if (!x || !y) return Number(!x) - Number(!y);
  return compareDates(y, x);
}
