import type { Basis } from '../domain/basis.ts';
import type { Figure } from '../domain/figure.ts';
import type { AsOfView } from './as-of.ts';
import { howFarKnown } from './source-known.ts';

/**
 * What is to be told of how a figure's own day of publication is known (R3): null where there is no more to it than that
 * it is stated, and while a document that shows the day is not public itself (R23).
 */
export function publicationBasisTold(
  view: AsOfView,
  { publishedApart, publishedBasis, shownPublicBy }: Figure,
): Basis | null {
  if (!publishedApart || !publishedBasis || publishedBasis.remark === '') return null;
  return shownPublicBy.every((source) => howFarKnown(view, source) === 'known') ? publishedBasis : null;
}
