import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Dataset } from '../domain/dataset.ts';
import { SPEAKER_KINDS } from '../domain/source.ts';
import type { Filters } from '../statistics/filters.ts';
import { type AddressFault, chosenDay, chosenOf } from './chosen.ts';
import { settingsOf, type Theme } from './site.ts';

/** The view a page's address asks for. Whatever it gets wrong is in `faults` and stands at its default. */
export interface Address {
  readonly asOf: CalendarDate;
  readonly filters: Filters;
  readonly theme: Theme | null;
  readonly faults: readonly AddressFault[];
}

/** Reads the search part of an address against the dataset it is about. Unknown parameters are none of our business. */
export function parseAddress(search: string, dataset: Dataset): Address {
  const parameters = new URLSearchParams(search);
  const faults: AddressFault[] = [];
  const listOf = <T extends string>(parameter: string, allowed: readonly T[]) =>
    chosenOf(parameter, parameters.get(parameter), allowed, faults);
  const itemsOf = <Item>(parameter: string, items: ReadonlyMap<string, Item>): readonly Item[] => {
    const ids = listOf(parameter, [...items.keys()]);
    return [...items].flatMap(([id, item]) => (ids.includes(id) ? item : []));
  };
  return {
    asOf: chosenDay('asof', parameters.get('asof'), faults) ?? dataset.opensAsOf,
    filters: {
      places: itemsOf('place', dataset.places),
      populations: itemsOf('population', dataset.populations),
      kinds: listOf('who', SPEAKER_KINDS),
    },
    theme: settingsOf(parameters, faults).theme,
    faults,
  };
}

/** What takes the filters of the desk out of an address. */
export const NO_FILTERS = { place: null, population: null, who: null } as const;

/** What moves with the reader from page to page; everything else belongs to one page. */
const TRAVELLING = ['asof', 'theme'];

/** The part of a search that every link keeps, with a page's own parameters. */
export function travellingSearch(search: string, own: Readonly<Record<string, string | null>> = {}): string {
  const parameters = new URLSearchParams(search);
  const kept = new URLSearchParams([...parameters].filter(([name]) => TRAVELLING.includes(name)));
  return changedSearch(kept.toString(), own);
}

/** The same search with some parameters changed; null takes one out. Everything else is kept. */
export function changedSearch(search: string, changes: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
