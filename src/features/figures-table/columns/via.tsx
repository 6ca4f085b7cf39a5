import type { WholeDataset } from '../../../domain/dataset.ts';
import { once } from '../../../domain/once.ts';
import { folded } from '../../../i18n/folded-text.ts';
import { type Column, facetAmong } from './column.ts';

export const via = {
  width: 7,
  Cell: ({ figure }) => figure.via,
  csv: (_, figure) => ({ via: figure.via }),
  facets: {
    via: facetAmong(
      (dataset) => carriersOf(dataset),
      () => (figure) => (figure.via === null ? null : viaId(figure.via)),
      (name) => name,
    ),
  },
  sort: { by: 'name' },
} satisfies Column;

/** The name of each carrier by its id. */
const carriersOf = once(({ figures }: WholeDataset): ReadonlyMap<string, string> => {
  const names = new Set([...figures.values()].map((figure) => figure.via));
  return new Map([...names].flatMap((name) => (name === null ? [] : [[viaId(name), name]])));
});

/** A carrier has no id in the ledger; in an address it is its name in small letters and hyphens. */
function viaId(name: string): string {
  return folded(name).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
