import type { Dataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { Source } from '../domain/source.ts';
import type { AsOfView } from './as-of.ts';
import { figuresHeld, mustHaveRead, tallyIn } from './held-figures.ts';

/** How far a document is known on a day. */
export type SourceKnown =
  | 'known'
  /** Its figures were public, relayed elsewhere, before the document itself was: of the document nothing may be told. */
  | 'figures-only'
  | 'not-yet';

/** Whether a document was public by the view's day; one that nobody dates, once anything that it tells was known. */
export function howFarKnown({ dataset, day }: AsOfView, source: Source): SourceKnown {
  if (source.published !== null && source.published <= day) return 'known';
  const first = tallyIn(dataset).toldBefore.get(source);
  if (source.published !== null) {
    const isRelayed = first !== undefined && first <= day;
    return isRelayed ? 'figures-only' : 'not-yet';
  }
  const told = [
    ...(first === undefined ? [] : [first]),
    ...dataset.events.flatMap((event) => (event.source === source ? event.knownFrom : [])),
  ];
  return told.length > 0 && told.every((from) => from > day) ? 'not-yet' : 'known';
}

/** Every figure read in a document, whenever it was public, in ledger order. */
export function figuresReadIn(dataset: Dataset, source: Source): readonly Figure[] {
  mustHaveRead(dataset, source);
  return figuresBySource(dataset).get(source) ?? [];
}

const figuresBySource = once((dataset: Dataset) => Map.groupBy(figuresHeld(dataset), ({ source }) => source));
