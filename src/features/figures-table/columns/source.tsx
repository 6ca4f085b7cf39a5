import { useLinks } from '../../../addresses/links.tsx';
import { type CellProps, type Column, facetAmong } from './column.ts';

export const source = {
  width: 9,
  everyReader: true,
  Cell: SourceLink,
  csv: (_view, { source: { publisher, title, url } }) => ({
    source: publisher,
    source_title: title,
    source_url: url,
  }),
  facets: {
    source: facetAmong(
      ({ sources }) => sources,
      () => (figure) => figure.source.id,
      ({ publisher, title }) => ({ name: publisher, also: title }),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;

function SourceLink({ figure: { source } }: CellProps) {
  const links = useLinks();
  return <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>;
}
