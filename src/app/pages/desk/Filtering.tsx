import { useLinks } from '../../../addresses/links.tsx';
import { FilterBar } from '../../../features/filters/FilterBar.tsx';
import type { WholeView } from '../../../statistics/as-of.ts';
import type { Filters } from '../../../statistics/filters.ts';

/** The desk's filters, which stand in its address. */
export function Filtering({ view }: { view: WholeView }) {
  const links = useLinks();
  return (
    <FilterBar
      view={view}
      filters={view.narrowed?.filters ?? EVERYTHING}
      onChange={(chosen) => links.go(filterParameters(chosen))}
    />
  );
}

const EVERYTHING: Filters = { places: [], populations: [], kinds: [] };

function filterParameters({ places, populations, kinds }: Filters): Record<string, string> {
  return { place: idsOf(places), population: idsOf(populations), who: kinds.join(',') };
}

const idsOf = (items: readonly { readonly id: string }[]): string => items.map(({ id }) => id).join(',');
