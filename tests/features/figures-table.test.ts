import { describe, expect, test } from 'vitest';
import { held } from '../../src/domain/held.ts';
import { leastClaimed, mostClaimed } from '../../src/domain/quantity.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { COLUMNS, FACETS } from '../../src/features/figures-table/columns.ts';
import { facetNames } from '../../src/features/figures-table/facet-names.ts';
import { type FigureRows, figureRows } from '../../src/features/figures-table/figure-rows.ts';
import { folded, searchTerms } from '../../src/i18n/folded-text.ts';
import { matching, optionsOf } from '../../src/features/figures-table/rows-model.ts';
import { idsIn, readQuery, sortParameter } from '../../src/features/figures-table/table-address.ts';
import { english } from '../i18n/every-word.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { mosul, mosulRevised } from './shipped-desk.ts';

const words = english;

function rowsOn(day: string, dataset = mosul): FigureRows {
  const view = asOfView(dataset, calendarDate(day));
  return figureRows(view, facetNames(view, words));
}

const opening = rowsOn('2017-06-26');
const asked = (search: string) => readQuery(search, idsIn(mosul));

/** Ids of the figures that an address shows, in its order. */
function ids(search: string, rows = opening): readonly string[] {
  return [...matching(rows, asked(search).query)].map((number) => rows.store.figures[number]!.id);
}

const figuresOf = (search: string) => ids(search).map((id) => mosul.figures.get(id)!);

test('a document that was not yet public is chosen and found by who published it, not by its title (R23)', () => {
  const early = [...mosul.figures.values()].find(
    ({ published, source }) =>
      published !== null && source.published !== null && published < source.published,
  );
  if (!early?.published) throw new Error('There is no such figure.');
  const { id, publisher, title } = early.source;
  const rows = rowsOn(early.published);
  const option = optionsOf(rows, asked('').query, 'source').find((each) => each.id === id);
  expect([option?.name, option?.also]).toEqual([publisher, '']);
  expect(ids(`?q=${encodeURIComponent(`"${title}"`)}`, rows)).toEqual([]);
});

describe('text as it is searched', () => {
  test.each([
    ['Mosul al-Jadīda', 'mosul al-jadida'],
    ['الموصل القديمة', 'الموصل القديمه'],
    ['أحياء إلى', 'احياء الي'],
    ['مـــوصل', 'موصل'],
    ['١٠٠٬٠٠٠', '100000'],
    ['1,234,567 people, 12 towns', '1234567 people, 12 towns'],
    ['Ba’aj', "ba'aj"],
    ['Łódź – Straße', 'lodz - strasse'],
  ])('%s is looked for as %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('words are looked for apart, a phrase in quotes together', () => {
    expect(searchTerms('Old  City "couple of hundred" “two words” "open')).toEqual([
      'old',
      'city',
      'couple of hundred',
      'two words',
      'open',
    ]);
  });
});

describe('what the address asks for', () => {
  test('nothing asked shows every figure known on the day, the newest published first', () => {
    const shown = figuresOf('');
    expect(shown).toHaveLength(opening.view.figures.length);
    const days = shown.map((figure) => figure.published!);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('the id of every figure finds that figure alone', () => {
    const all = ids('');
    for (const id of all) expect(ids(`?q=${id}`)).toEqual([id]);
    // Without that, an id that begins another would find both.
    expect(all.some((id) => all.some((other) => other !== id && other.includes(id)))).toBe(true);
  });

  test('the couple of hundred fighters are found by their wording, their speaker and their number', () => {
    for (const text of ['"couple of hundred"', 'scrocca', 'is fighters mosul 200', 'SCROCCA%20coalition']) {
      expect(ids(`?q=${text}`), text).toContain('cnn-is-remaining');
    }
  });

  test('a number is found however it is grouped, and only as a whole number', () => {
    expect(ids('?q=100,000')).toEqual(ids('?q=100000'));
    expect(ids('?q=100,000')).toContain('cnn-civilians-remaining');
    expect(ids('?q=00')).toEqual([]);
  });

  test('a text that nobody said finds nothing', () => {
    expect(ids('?q=zzzzz')).toEqual([]);
  });

  test('what became known later is not found earlier: not a figure, not a note', () => {
    const note = '"fit the same growth"';
    expect(ids(`?q=${note}`)).toEqual([]);
    expect(ids(`?q=${note}`, rowsOn('2017-12-31'))).toContain('cnn-is-killed');
    const early = rowsOn('2016-11-30');
    expect(ids('?q=cnn-is-killed', early)).toEqual([]);
    for (const id of ids('', early)) {
      expect(mosul.figures.get(id)!.published! <= '2016-11-30', id).toBe(true);
    }
  });

  test('filters of one column widen, filters of several columns narrow', () => {
    const both = figuresOf('?originator=unhcr,iom-dtm');
    expect(new Set(both.map(({ originator }) => originator.id))).toEqual(new Set(['unhcr', 'iom-dtm']));
    const narrower = figuresOf('?originator=unhcr,iom-dtm&kind=stock&place=mosul');
    expect(narrower.length).toBeLessThan(both.length);
    for (const { time, place } of narrower) expect([time.kind, place]).toEqual(['stock', 'mosul']);
  });

  test('a kind of speaker and the speaker are asked together', () => {
    expect(figuresOf('?who=un').every(({ originator }) => originator.kind === 'un')).toBe(true);
    expect(ids('?who=media&originator=unhcr')).toEqual([]);
  });

  test('the days asked for bound the last day a figure speaks about', () => {
    const shown = figuresOf('?from=2017-06-01&to=2017-06-10');
    expect(shown.length).toBeGreaterThan(0);
    for (const { time } of shown) {
      const day = time.kind === 'stock' ? time.asOf : time.kind === 'flow' ? time.to : time.until;
      expect(day >= '2017-06-01' && day <= '2017-06-10', day).toBe(true);
    }
  });

  test('bounds of the value hold for every printed number, and a figure without one is left out', () => {
    const shown = figuresOf('?min=1000&max=2000&sort=value');
    expect(shown.length).toBeGreaterThan(5);
    for (const { quantity } of shown) {
      expect(leastClaimed(quantity)!).toBeGreaterThanOrEqual(1000);
      expect(mostClaimed(quantity)!).toBeLessThanOrEqual(2000);
    }
  });

  test('what is wrong is named and asks for nothing', () => {
    const { faults } = asked('?sort=up&kind=stock,flux&from=yesterday&min=-3&place=atlantis');
    expect(faults.map(({ parameter, found }) => `${parameter} ${found}`).toSorted()).toEqual([
      'from yesterday',
      'kind flux',
      'min -3',
      'place atlantis',
      'sort up',
    ]);
    expect(ids('?from=yesterday&min=-3&place=atlantis')).toEqual(ids(''));
  });
});

describe('how a figure stands', () => {
  const end = rowsOn('2017-12-31', mosulRevised);
  const shown = (search: string) => ids(search, end);

  test('a figure that was replaced is kept, but stands among the others only where it is asked for', () => {
    expect(shown('')).not.toContain('abadi-2017-09-killed');
    expect(shown('?state=replaced')).toEqual(['abadi-2017-09-killed']);
    expect(shown('?q=abadi-2017-09-killed')).toEqual(['abadi-2017-09-killed']);
    // Before it was replaced it stood.
    expect(ids('?state=replaced', rowsOn('2017-12-01', mosulRevised))).toEqual([]);
    expect(ids('', rowsOn('2017-12-01', mosulRevised))).toContain('abadi-2017-09-killed');
  });

  test('a figure is disputed once what contradicts it is known, and both are', () => {
    expect(ids('?state=disputed', rowsOn('2016-11-15'))).toEqual(
      expect.arrayContaining(['is-2016-11-10-coalition', 'is-2016-11-10-jabouri']),
    );
    for (const id of shown('?state=disputed')) {
      const others = end.view.relations(held(mosul.figures, id)).filter(({ kind }) => kind === 'disputed');
      expect(others.length, id).toBeGreaterThan(0);
    }
  });

  test('everything that is in doubt is asked for at once, and the rest is what stands', () => {
    const questioned = shown('?state=disputed,doubtful');
    expect(new Set(questioned)).toEqual(new Set([...shown('?state=disputed'), ...shown('?status=doubtful')]));
    expect([...questioned, ...shown('?state=stands')].toSorted()).toEqual(shown('').toSorted());
  });

  test('sorted by it, the gravest stand first and what stands last, in either direction', () => {
    const stands = new Set(shown('?state=stands'));
    for (const sort of ['state', '-state']) {
      const isCalm = shown(`?sort=${sort}`).map((id) => stands.has(id));
      expect(isCalm.slice(isCalm.indexOf(true)).every(Boolean), sort).toBe(true);
    }
  });
});

describe('sorting', () => {
  test.each(COLUMNS)('by %s keeps every figure once, in both directions', (column) => {
    const all = ids('').toSorted();
    expect(ids(`?sort=${column}`).toSorted()).toEqual(all);
    expect(ids(`?sort=-${column}`).toSorted()).toEqual(all);
  });

  test('by value goes by what is least claimed', () => {
    const numbers = figuresOf('?sort=value').map(({ quantity }) => leastClaimed(quantity) ?? Infinity);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const down = figuresOf('?sort=-value').map(({ quantity }) => leastClaimed(quantity) ?? -Infinity);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
  });

  test('what has no value stands last both ways', () => {
    for (const sort of ['via', '-via']) {
      const empty = figuresOf(`?sort=${sort}`).map(({ via }) => via === null);
      expect(empty.indexOf(true)).toBeGreaterThan(0);
      expect(empty.slice(empty.indexOf(true)).every(Boolean), sort).toBe(true);
    }
  });

  test('ties stand newest published first', () => {
    const shown = figuresOf('?sort=kind&kind=stock');
    const days = shown.map((figure) => figure.published!);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('the default order is not written into the address', () => {
    expect(sortParameter({ column: 'published', descending: true })).toBeNull();
    expect(sortParameter({ column: 'value', descending: false })).toBe('value');
    expect(sortParameter({ column: 'value', descending: true })).toBe('-value');
  });
});

describe('what a column can be narrowed to', () => {
  test.each(FACETS)('each count of %s is what choosing it shows', (facet) => {
    const { query } = asked('?kind=stock&q=mosul');
    for (const { id, count } of optionsOf(opening, query, facet).slice(0, 8)) {
      const chosen = { ...query, facets: { ...query.facets, [facet]: [id] } };
      expect(matching(opening, chosen).length, id).toBe(count);
    }
  });

  test('carriers are named in the address by their words', () => {
    const shown = ids('?via=the-defense-post', rowsOn('2018-01-02'));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((id) => mosul.figures.get(id)?.via === 'The Defense Post')).toBe(true);
    expect(asked('?via=the-defense-post').faults).toEqual([]);
  });
});
