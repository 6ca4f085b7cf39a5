import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compile, publishedTexts } from '../../src/build/compile.ts';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { gateOf } from '../../src/ledger/gate.ts';
import { isIndex } from '../../src/ledger/formats.ts';
import { type Index, readIndex, readShard, wholeOf } from '../../src/ledger/parts-of-json.ts';
import { PublishedIndex, PublishedShard } from '../../src/ledger/published-shards.ts';
import { anyDocument } from '../ledgers/any-ledger.ts';
import { riverLedger } from './river-ledger.ts';

const RIVER = compile(riverLedger()).document;

type FigureRow = DatasetDocument['figures'][number];

function cut(document: DatasetDocument) {
  const { json, shards } = publishedTexts(document, 0);
  return {
    index: JSON.parse(json),
    shards: [...shards].map(([name, text]) => ({ name, json: JSON.parse(text) })),
  };
}

function indexOf(json: Readonly<Record<string, unknown>>): Index {
  const index = readIndex(json);
  if (!index.ok) throw new Error(JSON.stringify(index.faults));
  return index.value;
}

function faultsOf({ index, shards }: ReturnType<typeof cut>): readonly string[] {
  const read = readIndex(index);
  const said = (faults: readonly { path: string; message: string }[]) =>
    faults.map(({ path, message }) => `${path} ${message}`);
  if (!read.ok) return said(read.faults);
  const parts = shards.map(({ name, json }) => readShard(json, read.value, name));
  const bad = parts.flatMap((part) => (part.ok ? [] : said(part.faults)));
  if (bad.length > 0) return bad;
  const whole = wholeOf(
    read.value,
    parts.flatMap((part) => (part.ok ? [part.value] : [])),
  );
  return whole.ok ? [] : said(whole.faults);
}

describe('a large ledger is published as an index and shards', () => {
  test('which make the same document again, and are of the shapes that their schemas have', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { index, shards } = cut(document);
        expect(isIndex(index)).toBe(true);
        expect(v.is(PublishedIndex, index)).toBe(true);
        expect(shards.every(({ json }) => v.is(PublishedShard, json))).toBe(true);
        const own = indexOf(index);
        const parts = shards.map(({ name, json }) => readShard(json, own, name));
        const whole = wholeOf(
          own,
          parts.flatMap((part) => (part.ok ? [part.value] : [])),
        );
        expect(whole).toEqual({ ok: true, value: document });
        expect(whole.ok && gateOf(whole.value).ok).toBe(true);
      }),
    );
  });

  test('only past a size, and a file of theirs is named by its hash', () => {
    expect(publishedTexts(RIVER).shards.size).toBe(0);
    const { json, shards } = publishedTexts(RIVER, 0);
    const { list } = indexOf(JSON.parse(json));
    expect(list.shards.map(({ document }) => document)).toEqual([...shards.keys()]);
    expect(list.shards.map(({ question }) => question)).toEqual([
      'displaced',
      'fled',
      'killed',
      'battle',
      undefined,
    ]);
    for (const { document, sha256, bytes } of list.shards) {
      expect(document).toContain(sha256);
      expect(Buffer.byteLength(shards.get(document) ?? '')).toBe(bytes);
    }
  });

  test.for([
    ['that is mended', (row: FigureRow) => [{ ...row, value: 706_000 }]],
    ['that is added', (row: FigureRow) => [row, { ...row, id: 'f-three' }]],
  ] as const)(
    'of which an edition with one figure %s changes one, and the others keep their names',
    ([, edit]) => {
      const edited = RIVER.figures.find(({ id }) => id === 'f-two');
      if (!edited) throw new Error('No figure.');
      const others = RIVER.figures.filter((row) => row !== edited);
      const namesOf = (document: DatasetDocument) => [...publishedTexts(document, 0).shards.keys()];
      const before = namesOf({ ...RIVER, figures: [...others, edited] });
      const after = namesOf({ ...RIVER, version: '9.0.0', figures: [...others, ...edit(edited)] });
      expect(after.filter((name) => !before.includes(name)).map((name) => name.split('.')[1])).toEqual([
        'shards/fled',
      ]);
    },
  );

  test('which are read, too, where they tell a version, as earlier builds had them', () => {
    const { index, shards } = cut(RIVER);
    for (const { json } of shards) json.version = '0.9.0';
    expect(faultsOf({ index, shards })).toEqual([]);
  });
});

type Cut = ReturnType<typeof cut>;
const HOSTILE: readonly (readonly [string, (cut: Cut) => void, string])[] = [
  [
    'an index with a table of figures',
    ({ index, shards }) => (index.figures = shards[0]?.json.figures),
    'figures is not for an index',
  ],
  ['an index without a list of shards', ({ index }) => delete index.shards, 'shards is missing'],
  [
    'a shard whose hash is none',
    ({ index }) => (index.shards[0].sha256 = 'x'),
    'shards[0].sha256 is not a SHA-256',
  ],
  [
    'an index with a wrong cell',
    ({ index }) => (index.questions.columns.lead[0] = 'yes'),
    'questions[0].lead is not boolean',
  ],
  [
    'a count of figures that is not theirs',
    ({ index }) => (index.tally.figures = 15),
    'tally.figures is not what the shards have',
  ],
  ['a shard too few', ({ shards }) => shards.pop(), 'tally.figures is not what the shards have'],
  [
    'a shard of another ledger',
    ({ shards }) => shards.forEach(({ json }) => (json.id = 'lake')),
    'id is not of the same ledger as its index',
  ],
  [
    'a shard that is no object',
    ({ shards }) => shards.forEach((each) => (each.json = [])),
    '$ is not a shard',
  ],
  [
    'a shard with a wrong cell',
    ({ shards }) => shards.forEach(({ json }) => (json.figures.columns.value[0] = 'many')),
    'figures[0].value is not number',
  ],
  [
    'a shard with a short column',
    ({ shards }) => shards.forEach(({ json }) => json.figures.columns.id.pop()),
    'figures.columns.id has another length than its table',
  ],
  [
    'a shard without its places',
    ({ shards }) => shards.forEach(({ json }) => delete json.places),
    'places is missing',
  ],
  [
    'a shard with a place too few',
    ({ shards }) => shards.forEach(({ json }) => json.places.figures.pop()),
    'places.figures has another length than its table',
  ],
  [
    'shards that say unlike things of one figure',
    ({ shards }) => {
      const again = structuredClone(shards[0]?.json);
      again.figures.columns.wording[0] = 'another';
      shards.push({ name: 'again', json: again });
    },
    'figures d-early, wording is unlike in two parts of one ledger',
  ],
];

test.for(HOSTILE)('%s is refused with its fault', ([, spoil, fault]) => {
  const parts = cut(RIVER);
  spoil(parts);
  expect(faultsOf(parts)).toContain(fault);
});
