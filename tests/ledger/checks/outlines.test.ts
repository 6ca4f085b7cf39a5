import { expect, test } from 'vitest';
import { checkLedger } from '../../../src/ledger/checks/check.ts';
import { faultLine } from '../../../src/ledger/files/ledger-fault.ts';
import { RIVER, riverLedger } from '../river-ledger.ts';

const SOUND = `{
  "type": "FeatureCollection",
  "source": "Survey of the river, CC0",
  "features": [
    { "type": "Feature", "properties": {}, "geometry": { "type": "Polygon", "coordinates":
      [[[10, 50], [11, 50], [11, 51], [10, 50]]] } }
  ]
}`;

const RESOURCE = '{ "name": "outlines", "path": "outlines.geojson", "format": "geojson" }';
const LISTED = (RIVER['datapackage.json'] ?? '').replace(
  /"resources": ?\[/,
  (list) => `${list} ${RESOURCE},`,
);

const linesOf = (outlines: string) =>
  checkLedger(riverLedger({ ...RIVER, 'datapackage.json': LISTED, 'outlines.geojson': outlines })).map(
    faultLine,
  );

test('a ledger may bring outlines of its own for its maps', () => {
  expect(linesOf(SOUND)).toEqual([]);
});

const PLANTED: Readonly<Record<string, readonly [from: string, to: string, line: string]>> = {
  'no JSON': ['"features": [', '"features": [,', 'river/outlines.geojson:4:16: is not JSON'],
  'nobody who drew them': [
    '"source": "Survey of the river, CC0",',
    '',
    'river/outlines.geojson:1:1: source is missing',
  ],
  'no outline': [
    SOUND.slice(SOUND.indexOf('    {'), SOUND.indexOf('  ]\n')),
    '',
    ':4:15: features is not a list',
  ],
  'a line in place of an area': ['"Polygon"', '"LineString"', 'geometry.type is not'],
  'degrees that are none': ['[11, 50]', '[111, 500]', ':6:25: features.0.geometry.coordinates.0.1.1 is not'],
  'a ring that is not closed': ['[10, 50]]]', '[10, 50.5]]]', 'coordinates.0 is not a closed ring'],
  'a ring of two positions': [
    '[[[10, 50], [11, 50], [11, 51], [10, 50]]]',
    '[[[10, 50], [10, 50]]]',
    'coordinates.0 is not a ring',
  ],
};

test.for(Object.entries(PLANTED))('outlines with %s are refused where it stands', ([, [from, to, line]]) => {
  expect(SOUND).toContain(from);
  const [fault, ...others] = linesOf(SOUND.replace(from, to));
  expect(fault).toContain(line);
  expect(fault).toMatch(/, allowed ./);
  expect(others.length).toBeLessThanOrEqual(1);
});

test('outlines are a resource of the package, where there are any and only there', () => {
  const linesWith = (files: Readonly<Record<string, string>>) =>
    checkLedger(riverLedger({ ...RIVER, ...files })).map(faultLine);
  const unlisted = linesWith({ 'outlines.geojson': SOUND });
  const lost = linesWith({ 'datapackage.json': LISTED });
  for (const lines of [unlisted, lost])
    expect(lines).toEqual([expect.stringContaining('resources are not all files with data')]);
  expect(
    linesWith({
      'datapackage.json': LISTED.replace('"outlines.geojson"', '"elsewhere.geojson"'),
      'outlines.geojson': SOUND,
    }),
  ).toEqual([expect.stringContaining('resources.0.path')]);
});
