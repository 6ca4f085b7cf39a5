import { expect, test } from 'vitest';
import { drawOutlines } from '../../src/build/outlines.ts';
import { PlacesOnMap } from '../../src/features/map/PlacesOnMap.tsx';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { OutlinesProvider } from '../../src/maps/outlines-context.tsx';
import { menuOf } from '../../src/addresses/pages.ts';
import { pointOn } from '../../src/domain/map-frame.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { select } from '../../src/statistics/selection.ts';
import { datasetOf, documentOf, sourceRow } from '../ledgers/world.ts';
import { pageOf } from './page-of.tsx';

type PlaceRow = DatasetDocument['places'][number];

/** An invented ledger with a figure at each of these places. */
function ledgerOf(places: readonly PlaceRow[]) {
  const figure = (place: PlaceRow, at: number): DatasetDocument['figures'][number] => ({
    id: `f-${place.id}`,
    topic: 'displacement',
    measure: 'displaced',
    population: 'people',
    place: place.id,
    qualifier: 'about',
    value: 1000 + at,
    time_kind: 'stock',
    to: '2017-06-20',
    date_basis: 'stated',
    source: 'bulletin',
    wording: `about ${1000 + at}`,
    originator: 'agency',
    attribution: 'the agency',
    status: 'reported',
  });
  return datasetOf(
    documentOf({
      sources: [sourceRow('bulletin', '2017-06-21')],
      places: [...places],
      figures: places.map(figure),
      questions: [
        {
          id: 'displaced-now',
          topic: 'displacement',
          order: 1,
          lead: true,
          title: 'How many people are displaced?',
          counted: 'people',
          scope_note: 'anywhere',
          rhythm_days: 7,
          age_limit_days: 14,
          rule: 'newest-reference',
          rule_words: 'The newest leads.',
          coverage: 'Everybody.',
        },
      ],
      scopes: [{ question: 'displaced-now', heading: 'Displaced', measure: 'displaced', time_kind: 'stock' }],
    }),
  );
}

const place = (id: string, rest: Partial<PlaceRow> = {}): PlaceRow => ({
  id,
  name: id,
  kind: 'city',
  source: 'bulletin',
  ...rest,
});
const at = (id: string, latitude: number, longitude: number, rest: Partial<PlaceRow> = {}) =>
  place(id, { latitude, longitude, point_note: 'the town hall', ...rest });

function mapOf(places: readonly PlaceRow[], narrowTo?: string) {
  const dataset = ledgerOf(places);
  const points = places.flatMap(({ latitude, longitude }) =>
    latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }],
  );
  const made = drawOutlines(points, null);
  const day = asOfView(dataset, calendarDate('2017-06-26'));
  const view =
    narrowTo === undefined
      ? day
      : select(day, {
          places: [...dataset.places.values()].filter(({ id }) => id === narrowTo),
          populations: [],
          kinds: [],
        });
  const page = pageOf(
    <OutlinesProvider outlines={made && { ...made, file: 'small/outlines.0.svg' }}>
      <PlacesOnMap view={view} />
    </OutlinesProvider>,
    view,
  );
  const [wide] = page.querySelectorAll('section ul');
  return {
    dataset,
    text: page.textContent ?? '',
    page,
    marks: [...page.querySelectorAll('li a[aria-label]')].map((mark) => ({
      name: mark.getAttribute('aria-label') ?? '',
      row: mark.getAttribute('href')?.slice(1) ?? '',
    })),
    named: [...(wide?.querySelectorAll('li b') ?? [])].map((name) => name.textContent),
    rows: [...page.querySelectorAll('tbody tr')].map((row) => ({ id: row.id, text: row.textContent ?? '' })),
    corners: [...page.querySelectorAll('li a[aria-label]')].map((mark) => mark.getAttribute('style') ?? ''),
  };
}

const MOSUL = at('mosul', 36.34, 43.13);
const IRAQ = at('iraq', 33.2, 43.7, { kind: 'country', point_note: 'centre' });

test('every mark says who says how many of whom, where, when, in which document and how old it is, and leads to its row', () => {
  const { marks, rows } = mapOf([MOSUL, at('erbil', 36.19, 44.01)]);
  // In the wide map and in the narrow one, of which a reader sees one.
  expect(marks).toHaveLength(4);
  for (const { name, row } of marks) {
    expect(name).toMatch(
      /^(mosul|erbil): about 1,00\d: displaced, people, (mosul|erbil)\. agency, 20 June 2017\. /,
    );
    expect(name).toMatch(/published 21 June 2017\. 6 days old$/);
    expect(rows.filter(({ id }) => id === row)).toHaveLength(1);
  }
});

test('a figure for a whole country is told beside the map and never marked in it', () => {
  const { marks, text, rows } = mapOf([IRAQ, { ...MOSUL, parent: 'iraq' }]);
  expect(new Set(marks.map(({ row }) => row))).toEqual(new Set(['at-mosul']));
  expect(text).toContain('For the whole of iraq: ');
  expect(rows.find(({ id }) => id === 'at-iraq')?.text).toContain('the whole of it');
});

test('an area is marked at its point only where nothing in it is', () => {
  const province = at('province', 36, 42, { kind: 'governorate' });
  expect(new Set(mapOf([province]).marks.map(({ row }) => row))).toEqual(new Set(['at-province']));
  const inside = at('town', 36.3, 42.4, { parent: 'province' });
  expect(new Set(mapOf([province, inside]).marks.map(({ row }) => row))).toEqual(new Set(['at-town']));
});

test('a place that no source places is in the table with the reason, and the menu does not lead to a map without a point', () => {
  const { marks, text, rows, dataset } = mapOf([place('camp', { parent: 'valley' }), place('valley')]);
  expect(marks).toEqual([]);
  expect(text).toContain('No place with a figure can be marked on a map');
  expect(rows.find(({ id }) => id === 'at-camp')?.text).toContain('no point; within valley');
  expect(text).toContain('No point: no source in the ledger says where it lies.');
  expect(rows).toHaveLength(2);
  expect(menuOf(dataset)).not.toContain('map');
  expect(menuOf(mapOf([MOSUL]).dataset)).toContain('map');
});

test('places on both sides of the date line stand beside one another, the western one to the left', () => {
  const { corners } = mapOf([at('east', -17, -179.5), at('west', -17.8, 178)]);
  const lefts = corners.map((style) => Number(/inset-inline-start:([\d.]+)rem/.exec(style)?.[1]));
  expect(lefts[0]).toBeGreaterThan(lefts[1] ?? 0);
  expect(Math.max(...lefts)).toBeLessThan(43);
});

const ENLARGED = 'Enlarged';
const DISTRICT = [at('gate', 36.342, 43.133), at('bridge', 36.348, 43.141)];

test('places too near one another to be told apart are enlarged beside or below a square that says so, with all that they had', () => {
  const { marks, text, named } = mapOf([MOSUL, ...DISTRICT, at('erbil', 36.19, 44.01)]);
  // Once in the wide map and once in the narrow one.
  expect(text.split(ENLARGED)).toHaveLength(3);
  expect(marks.filter(({ name }) => name.startsWith('mosul')).map(({ row }) => row)).toEqual([
    'at-mosul',
    'at-mosul',
  ]);
  expect(marks).toHaveLength(8);
  expect(named).toEqual(['erbil']);
});

test('places far apart, and places at one point, are not enlarged', () => {
  expect(mapOf([MOSUL, at('erbil', 36.19, 44.01)]).text).not.toContain(ENLARGED);
  expect(mapOf([at('one', 36.34, 43.13), at('other', 36.34, 43.13)]).text).not.toContain(ENLARGED);
});

test('a map of one place, or of places in a row, is lower than one of places that lie far apart in both directions', () => {
  const heights = (places: readonly PlaceRow[]) =>
    [...mapOf(places).page.querySelectorAll('[role="group"]')].map(
      (map) => /block-size:([\d.]+)rem/.exec(map.getAttribute('style') ?? '')?.[1],
    );
  expect(heights([MOSUL])).toEqual(['20', '15']);
  expect(heights([MOSUL, at('west', 36.2, 30), at('east', 36.1, 50)])).toEqual(['20', '15']);
  expect(heights([MOSUL, at('south', 15, 44), at('north', 56, 38)])).toEqual(['30', '22.5']);
});

test('neighbouring countries are named once a map, and not where a mark or a name stands', () => {
  const names = (places: readonly PlaceRow[]) =>
    [...mapOf(places).page.querySelectorAll('section > div:first-child svg > text')].map(
      (name) => name.textContent,
    );
  expect(names([MOSUL]).toSorted()).toEqual(['Syria', 'Türkiye']);
  // A town in the very place of the name.
  const [name] = drawOutlines([{ latitude: 36.34, longitude: 43.13 }], null)?.names ?? [];
  const { frame } = drawOutlines([{ latitude: 36.34, longitude: 43.13 }], null)!;
  const { latitude, longitude } = pointOn(frame, name!);
  expect(names([MOSUL, at('town', latitude, longitude)])).not.toContain(name!.name);
});

test('places at one point all have a mark of their own', () => {
  const { corners } = mapOf(Array.from({ length: 5 }, (_, n) => at(`p${n}`, 36.34, 43.13)));
  expect(new Set(corners.slice(0, 5)).size).toBe(5);
});

test('of three hundred places every one has a mark, as many are named as fit, and the table begins with a hundred', () => {
  const many = Array.from({ length: 300 }, (_, n) =>
    at(`place-${n}`, 30 + (n % 17) * 0.4, 40 + Math.floor(n / 17) * 0.4),
  );
  const { marks, named, rows, text } = mapOf(many);
  expect(new Set(marks.map(({ row }) => row)).size).toBe(300);
  expect(named.length).toBeGreaterThan(10);
  expect(named.length).toBeLessThan(200);
  expect(rows).toHaveLength(100);
  expect(text).toContain('100 of 300');
});

test('a name that is longer than the map is in the table and in its mark, not on the map', () => {
  const name = 'The administrative district of the upper valley of the longest river '.repeat(4).trim();
  const { marks, named, rows } = mapOf([at('long', 36, 43, { name })]);
  expect(marks[0]?.name).toContain(name);
  expect(named).toEqual([]);
  expect(rows[0]?.text).toContain(name);
});

test('a filter of the address narrows map and table alike', () => {
  const { marks, rows } = mapOf([MOSUL, at('erbil', 36.19, 44.01)], 'erbil');
  expect(new Set(marks.map(({ row }) => row))).toEqual(new Set(['at-erbil']));
  expect(rows.map(({ id }) => id)).toEqual(['at-erbil']);
});
