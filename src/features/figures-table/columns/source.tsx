import { useLinks } from '../../../addresses/links.tsx';
import { type CellProps, type Column, named } from './column.ts';

export const source = {
  width: '10.5rem',
  Cell: SourceLink,
  csv: ({ dataset }, figure) => {
    const read = dataset.sources.get(figure.source);
    return { source: read?.publisher ?? '', source_title: read?.title ?? '', source_url: read?.url ?? '' };
  },
  facets: {
    source: {
      ids: ({ sources }) => [...sources.keys()],
      of: () => (figure) => figure.source,
      name: (id, { dataset }) => named(dataset.sources.get(id)?.publisher, dataset.sources.get(id)?.title),
    },
  },
  sort: { by: 'name' },
} satisfies Column;

function SourceLink({ figure, view }: CellProps) {
  const links = useLinks();
  const read = view.dataset.sources.get(figure.source);
  return read && <a href={links.to({ page: 'source', id: read.id })}>{read.publisher}</a>;
}
