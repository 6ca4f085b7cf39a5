import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedSearch, travellingSearch } from '../../src/addresses/address.ts';
import { PAGE_NAMES, PLACES } from '../../src/addresses/pages.ts';
import { missingAt, parsePath, pathOf, type Route } from '../../src/addresses/route.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/);
const route: fc.Arbitrary<Route> = fc
  .record({ page: fc.constantFrom(...PAGE_NAMES), id })
  .map(({ page, id }) => (PLACES[page].ids ? { page, id } : { page }) as Route);

it('the path of every page names that page again', () => {
  fc.assert(
    fc.property(
      id.filter((dataset) => dataset !== 'about'),
      route,
      (dataset, wanted) => {
        expect(parsePath(`/${pathOf(dataset, wanted)}`)).toEqual({ dataset, route: wanted });
      },
    ),
  );
});

it('home and about belong to the only dataset', () => {
  expect(parsePath('/')).toEqual({ dataset: null, route: { page: 'desk' } });
  expect(parsePath('/about/')).toEqual({ dataset: null, route: { page: 'about' } });
});

it.each(['/mosul/no-such-page/', '/mosul/questions/', '/mosul/questions/a/b/', '/mosul/events/a/'])(
  '%s names no page, and keeps what was asked for',
  (path) => {
    expect(parsePath(path)).toEqual(missingAt('mosul', path.slice(1, -1)));
  },
);

it('a link keeps the day and theme and leaves the filters of the page behind', () => {
  const search = changedSearch('', { asof: '2017-03-01', theme: 'dark', place: 'mosul', q: 'Geddo' });
  expect(travellingSearch(search)).toBe('?asof=2017-03-01&theme=dark');
  expect(travellingSearch(search, { q: 'Grande' })).toBe('?asof=2017-03-01&theme=dark&q=Grande');
});
