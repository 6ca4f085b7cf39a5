import { replaceEqualDeep } from '@tanstack/react-query';
import type { Dataset } from '../domain/dataset.ts';
import type { CatalogEntry } from './endpoint.ts';

/** A dataset that passed hash and gate, with the catalog's entry it came by. */
export interface HeldDataset {
  readonly entry: CatalogEntry;
  readonly dataset: Dataset;
  readonly pollSeconds: number;
  /** SHA-256 of the documents it has taken the place of, the last one last: none of them is shown again. */
  readonly replaced: readonly string[];
}

/** A dataset handed in from outside, and when it was last known to be the current one (milliseconds since 1970). */
export interface HeldFromOutside {
  readonly entry: CatalogEntry;
  readonly dataset: Dataset;
  readonly checkedAt: number;
  readonly replaced: readonly string[];
}

/** The object held before when nothing in it changed, so that nothing is drawn anew. */
export function sameUnlessChanged(before: HeldDataset, now: HeldDataset): HeldDataset {
  const entry = replaceEqualDeep(before.entry, now.entry);
  return entry === before.entry && now.pollSeconds === before.pollSeconds ? before : { ...now, entry };
}
