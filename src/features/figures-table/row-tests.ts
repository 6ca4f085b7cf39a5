import type { CalendarDate } from '../../domain/calendar-date.ts';
import { leastClaimed, mostClaimed } from '../../domain/quantity.ts';
import { referenceDay } from '../../domain/reference-time.ts';
import { FACETS, type Facet } from './columns.ts';
import { type Codes, isLasting } from './figure-store.ts';
import { folded, searchTerms } from '../../i18n/folded-text.ts';
import { type FigureRows, hasCaveat } from './figure-rows.ts';
import type { OpenPeriod, TableQuery } from './table-query.ts';

/** Says of a figure, by its number, whether it stays. */
export type Test = (number: number) => boolean;

/** All that a figure must pass, the cheapest first. */
export function testsOf(rows: FigureRows, query: TableQuery): readonly Test[] {
  return [
    ...FACETS.flatMap((facet) => facetTest(rows, facet, query.facets[facet] ?? [])),
    ...valueTest(rows, query.least, query.most),
    ...spanTest(rows, query.describes, (figure) => referenceDay(figure.time)),
    ...spanTest(rows, query.published, (figure) => figure.published),
    ...wordingTest(rows, query.wording),
    ...textTests(rows, query.text),
  ];
}

/** Lays out what a search looks through, before the first letter is typed: with 100,000 figures it takes a moment, once. */
export function prepareSearch({ store }: FigureRows): void {
  store.ownText();
  store.laterNotes();
  for (const facet of NAMED) store.codes(facet);
}

function facetTest(rows: FigureRows, facet: Facet, chosen: readonly string[]): readonly Test[] {
  if (chosen.length === 0) return [];
  if (facet === 'caveat') {
    if (chosen.length > 1) return [];
    return [(number) => hasCaveat(rows, number) === chosen.includes('yes')];
  }
  if (facet === 'state')
    return [ofKeys(rows.states(), (key) => key.split(' ').some((state) => chosen.includes(state)))];
  const codes = rows.store.codes(facet);
  return [ofKeys(codes, (key) => chosen.includes(key))];
}

function ofKeys({ keys, of }: Codes, fits: (key: string) => boolean): Test {
  const fitting = keys.map(fits);
  return (number) => fitting[of[number] ?? -1] === true;
}

/** Every number the source printed must lie between the ends; a figure without one does not. */
function valueTest({ store }: FigureRows, least: number | null, most: number | null): readonly Test[] {
  if (least === null && most === null) return [];
  return [
    (number) => {
      const figure = store.figures[number];
      const low = figure ? leastClaimed(figure.quantity) : null;
      const high = figure ? mostClaimed(figure.quantity) : null;
      return (
        low !== null && high !== null && (least === null || low >= least) && (most === null || high <= most)
      );
    },
  ];
}

function spanTest(
  { store }: FigureRows,
  { from, to }: OpenPeriod,
  dayOf: (figure: FigureRows['store']['figures'][number]) => CalendarDate | null,
): readonly Test[] {
  if (from === null && to === null) return [];
  return [
    (number) => {
      const figure = store.figures[number];
      const day = figure ? dayOf(figure) : null;
      return day !== null && (from === null || day >= from) && (to === null || day <= to);
    },
  ];
}

function wordingTest({ store }: FigureRows, wording: string): readonly Test[] {
  const sought = folded(wording.trim());
  if (sought === '') return [];
  const wordings = store.wordings();
  return [(number) => wordings[number]?.includes(sought) === true];
}

/** The id of a figure finds that figure alone, so that a link to it is exact; any other text is looked for by words. */
function textTests(rows: FigureRows, text: string): readonly Test[] {
  const exact = rows.store.numberOf.get(text.trim());
  if (exact !== undefined) return [(number) => number === exact];
  return searchTerms(text).map((term) => termTest(rows, term));
}

const NAMED = FACETS.filter(isLasting);

/**
 * Finds one term in what a figure is one of (each name is looked at once, however many figures share it), in what only
 * this figure says, and in what could be said about it by the day. A bare number is found only as a whole number.
 */
function termTest({ store, nameOf, view }: FigureRows, term: string): Test {
  const whole = /^\d+$/.test(term) ? new RegExp(`(?<!\\d)${term}(?!\\d)`) : null;
  const isIn = (text: string) => text.includes(term) && (whole === null || whole.test(text));
  const isNamed = (facet: Facet) => (id: string) => {
    const { name, also } = nameOf(facet, id);
    return isIn(folded(`${name}\n${also}`));
  };
  const byName = NAMED.filter((facet) => store.codes(facet).keys.some(isNamed(facet))).map((facet) =>
    ofKeys(store.codes(facet), isNamed(facet)),
  );
  const [own, later] = [store.ownText(), store.laterNotes()];
  return (number) =>
    byName.some((test) => test(number)) ||
    isIn(own[number] ?? '') ||
    later[number]?.some(({ knownFrom, text }) => knownFrom <= view.day && isIn(text)) === true;
}
