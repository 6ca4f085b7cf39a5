import { type Edge, edgeOf } from '../../domain/quantity.ts';
import type { Words } from '../../i18n/words.ts';
import type { Series } from '../../statistics/series.ts';

/** Fewer figures have room for their marks in the narrowest drawing. */
const FEWEST = 40;
/** Of a speaker's figures, the share that makes a way of hedging the usual one. */
const MOST_OF_THEM = 2 / 3;

/** How nearly all figures of a long series are hedged; null where most are as stated, or now this and now that. */
export function usualEdge({ points }: Series): Exclude<Edge, 'exact'> | null {
  const edges = points.flatMap(({ figure }) => edgeOf(figure.quantity) ?? []);
  if (edges.length < FEWEST) return null;
  const [most] = [...Map.groupBy(edges, (edge) => edge)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most || most[0] === 'exact') return null;
  return most[1].length >= edges.length * MOST_OF_THEM ? most[0] : null;
}

/** What lines, bands and outlines of many figures say without marks, a sentence for each speaker it is true of (R4). */
export const usualText = (all: readonly Series[], words: Words): readonly string[] =>
  all.flatMap((series) => {
    const usual = usualEdge(series);
    return usual === null ? [] : [words.t(`charts.usual.${usual}`, { speaker: series.originator.label })];
  });
