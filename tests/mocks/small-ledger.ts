import type { DatasetDocument } from '../../src/ledger/document.ts';
import { tallyOf } from '../../src/domain/tally.ts';
import { datasetOf } from '../../src/ledger/dataset-of-document.ts';
import { publishedTally } from '../../src/ledger/published-tally.ts';
import { publishedIndex, publishedShard } from '../../src/ledger/published-shards.ts';
import type { ShardEntry } from '../../src/ledger/shard-files.ts';
import { shardsOf } from '../../src/ledger/shards.ts';
import type { Catalog } from '../../src/data-access/catalog.ts';
import { sha256 } from '../../src/data-access/sha256.ts';
import type { Files } from '../../mocks/files.ts';

/** Two invented figures with all they refer to: the smallest document that passes the gate. */
export const SMALL: DatasetDocument = {
  format: 'figuredesk/1',
  id: 'small',
  title: 'A small ledger',
  subtitle: 'Invented for tests',
  version: '1',
  licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  opensAsOf: '2017-06-26',
  figures: [
    {
      id: 'first',
      topic: 'displacement',
      measure: 'displaced',
      population: 'people',
      place: 'mosul',
      value: 415_986,
      qualifier: 'exact',
      time_kind: 'stock',
      to: '2017-06-15',
      date_basis: 'stated',
      published: '2017-06-16',
      published_basis: 'stated',
      source: 'bulletin',
      wording: '415,986 people displaced',
      originator: 'agency',
      attribution: 'the agency',
      status: 'reported',
    },
    {
      id: 'second',
      topic: 'displacement',
      measure: 'displaced',
      population: 'people',
      place: 'mosul',
      value: 432_726,
      qualifier: 'exact',
      time_kind: 'stock',
      to: '2017-06-22',
      date_basis: 'stated',
      published: '2017-06-22',
      published_basis: 'stated',
      source: 'bulletin',
      wording: '432,726 people displaced',
      originator: 'agency',
      attribution: 'the agency',
      status: 'reported',
    },
  ],
  notes: [],
  relations: [],
  sources: [
    {
      id: 'bulletin',
      publisher: 'Agency',
      kind: 'snapshot',
      title: 'Displacement bulletin',
      url: 'https://agency.example/bulletin',
      published: '2017-06-22',
      published_basis: 'stated',
      accessed_via: 'direct',
    },
  ],
  originators: [{ id: 'agency', name: 'An agency', label: 'Agency', kind: 'un', named: true }],
  places: [{ id: 'mosul', name: 'Mosul', kind: 'city', source: 'bulletin' }],
  measures: [
    {
      id: 'displaced',
      name: 'Displaced',
      definition: 'People away from home on the day',
      unit: 'people',
      time_kinds: ['stock'],
      adds_over_time: false,
      adds_over_places: true,
    },
  ],
  populations: [{ id: 'people', name: 'People', definition: 'Everyone' }],
  events: [],
  breaks: [],
  questions: [
    {
      id: 'displaced-people',
      topic: 'displacement',
      order: 1,
      lead: true,
      title: 'How many people are displaced on the day?',
      counted: 'people',
      scope_note: 'Mosul',
      rhythm_days: 7,
      age_limit_days: 14,
      rule: 'newest-reference',
      rule_words: 'The figure that speaks of the latest day leads.',
      coverage: 'Mosul',
    },
  ],
  scopes: [{ question: 'displaced-people', heading: 'On the day', measure: 'displaced', time_kind: 'stock' }],
  unanswering: [],
  reviews: [],
  history: [],
  texts: [],
};

/** The files an endpoint serves for these documents; their texts are taken as they are. */
export async function filesOf(documents: readonly { id: string; text: string }[]): Promise<Files> {
  const catalog: Catalog = { version: 1, datasets: [] };
  const files = new Map<string, string>();
  for (const { id, text } of documents) {
    const bytes = new TextEncoder().encode(text);
    const hash = await sha256(bytes);
    const document = `${id}.${hash}.json`;
    catalog.datasets.push({
      id,
      title: id,
      opensAsOf: '2017-06-26',
      status: 'archived',
      publishedLatest: '2017-06-22',
      licence: 'CC0-1.0',
      document,
      sha256: hash,
      bytes: bytes.length,
    });
    files.set(`data/${document}`, text);
  }
  return new Map([['data/catalog.json', JSON.stringify(catalog)], ...files]);
}

export function smallFiles(): Promise<Files> {
  return filesOf([{ id: SMALL.id, text: JSON.stringify(SMALL) }]);
}

/** The files of the small ledger as an index and its shards, whose texts end with this. */
export async function filesInShards(end = ''): Promise<Files> {
  const shards: ShardEntry[] = [];
  const served = new Map<string, string>();
  for (const shard of shardsOf(SMALL)) {
    const text = JSON.stringify(publishedShard(SMALL, shard));
    const bytes = new TextEncoder().encode(text);
    const document = `small.shards/${shards.length}.json`;
    shards.push({ document, sha256: await sha256(bytes), bytes: bytes.length });
    served.set(`data/${document}`, `${text}${end}`);
  }
  const { figures, breaks } = datasetOf(SMALL);
  const index = JSON.stringify(
    publishedIndex(SMALL, {
      tally: publishedTally(tallyOf(figures.values(), breaks)),
      shards,
      sourceShards: SMALL.sources.map(() => []),
    }),
  );
  return new Map([...(await filesOf([{ id: SMALL.id, text: index }])), ...served]);
}
