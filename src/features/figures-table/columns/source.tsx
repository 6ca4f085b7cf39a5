import { useLinks } from '../../../addresses/links.tsx';
import type { Source } from '../../../domain/source.ts';
import type { WholeView } from '../../../statistics/as-of.ts';
import { howFarKnown } from '../../../statistics/source-known.ts';
import { type CellProps, type Column, facetAmong } from './column.ts';

export const source = {
  width: 9,
  everyReader: true,
  Cell: SourceLink,
  csv: (view, { source }) => ({
    source: source.publisher,
    source_title: isPublic(view, source) ? source.title : null,
    source_url: isPublic(view, source) ? source.url : null,
  }),
  facets: {
    source: facetAmong(
      ({ sources }) => sources,
      () => (figure) => figure.source.id,
      (each, view) => ({ name: each.publisher, also: isPublic(view, each) ? each.title : '' }),
    ),
  },
  sort: { by: 'name' },
} satisfies Column;

/** Of a document that was not public by the day only who published it is told, as figures of it had been (R23). */
const isPublic = (view: WholeView, source: Source): boolean => howFarKnown(view, source) === 'known';

function SourceLink({ figure: { source } }: CellProps) {
  const links = useLinks();
  return <a href={links.to({ page: 'source', id: source.id })}>{source.publisher}</a>;
}
