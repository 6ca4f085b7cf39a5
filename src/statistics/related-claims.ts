import type { Figure } from '../domain/figure.ts';
import type { RelationKind } from '../domain/relation.ts';
import type { Answer } from './answers.ts';
import type { AsOfView } from './as-of.ts';

/** What the ledger says of two figures, at least one of them a current claim. */
export interface RelatedClaims {
  readonly a: Figure;
  readonly b: Figure;
  readonly kind: RelationKind;
  readonly note: string;
}

/**
 * The relations of an answer's current claims, each pair and kind once: contradictions first, then in the order of the
 * claims. Every other kind says why two figures differ without contradicting (R20, R21).
 */
export function relatedClaims(view: AsOfView, { groups }: Answer): readonly RelatedClaims[] {
  const pairs = new Map<string, RelatedClaims>();
  for (const { figure: a } of groups.flatMap(({ claims }) => claims)) {
    for (const { other: b, kind, note } of view.relations(a)) {
      const key = `${[a.id, b.id].sort().join(' ')} ${kind}`;
      if (!pairs.has(key)) pairs.set(key, { a, b, kind, note });
    }
  }
  const disputed = ({ kind }: RelatedClaims): number => Number(kind === 'disputed');
  return [...pairs.values()].sort((one, other) => disputed(other) - disputed(one));
}
