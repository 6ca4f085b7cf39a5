import type { DatasetDocument } from '../../src/ledger/document.ts';
import { parseDocument } from '../../src/ledger/gate.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { SpeakerKind } from '../../src/domain/source.ts';
import { TIME_KINDS } from '../../src/domain/reference-time.ts';

type Row<Table extends 'originators' | 'places' | 'measures' | 'populations'> =
  DatasetDocument[Table][number];

/**
 * The invented country that every ledger made for a test speaks of: who speaks there, which places lie in which, what is
 * counted and of whom. Hand-built ledgers and drawn ones share it, so that a drawn one reads like one written by hand.
 */
export const WORLD = {
  originators: [
    originator('agency', 'un'),
    originator('refugee-agency', 'un'),
    originator('ministry', 'government'),
    originator('general', 'party'),
    originator('tally', 'monitor'),
    originator('charity', 'ngo'),
    { ...originator('unattributed', 'media'), named: false },
  ],
  places: [
    place('iraq', 'country'),
    place('ninewa', 'governorate', 'iraq'),
    place('mosul', 'city', 'ninewa'),
    place('erbil', 'city', 'iraq'),
    place('old-city', 'city_part', 'mosul'),
    place('operation', 'operation_area', 'ninewa'),
  ],
  measures: [
    measure('displaced', 'people', false, true),
    measure('displaced_current', 'people', false, true),
    measure('fled', 'people', false, true),
    measure('returned', 'people', false, true),
    measure('movements', 'people', true, true),
    measure('killed', 'people', true, true),
    { ...measure('executed', 'people', true, true), part_of: 'killed' },
    measure('daily-average', 'people', false, false),
    measure('households', 'households', true, true),
  ],
  populations: [
    population('people'),
    population('civilians', 'people'),
    population('women', 'civilians'),
    population('children', 'civilians'),
    population('soldiers'),
  ],
} satisfies Pick<DatasetDocument, 'originators' | 'places' | 'measures' | 'populations'>;

/** A document about that country with these rows. */
export function documentOf(rows: Partial<DatasetDocument>): DatasetDocument {
  return {
    format: 'figuredesk/1',
    id: 'small',
    title: 'Small',
    subtitle: 'An invented ledger',
    version: '1',
    licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    opensAsOf: '2017-06-26',
    figures: [],
    notes: [],
    relations: [],
    sources: [sourceRow('bulletin')],
    events: [],
    breaks: [],
    questions: [],
    scopes: [],
    unanswering: [],
    reviews: [],
    history: [],
    texts: [],
    ...WORLD,
    ...rows,
  };
}

/** What the real gate makes of a document. Throws, with its faults, where it refuses one. */
export function datasetOf(document: DatasetDocument): WholeDataset {
  const gate = parseDocument(document);
  if (gate.ok) return gate.dataset;
  const faults = gate.faults.map(({ path, message, found }) => `${path} ${message}: ${found}`);
  throw new Error(`The gate refuses the invented document:\n${faults.join('\n')}`);
}

/** A document that is read; without a day nobody knows when it was public. */
export function sourceRow(id: string, published?: string): DatasetDocument['sources'][number] {
  return {
    id,
    publisher: 'Publisher',
    kind: 'bulletin',
    title: id,
    url: 'https://example.org/',
    accessed_via: 'original',
    ...(published === undefined ? {} : { published, published_basis: 'stated' }),
  };
}

function originator(id: string, kind: SpeakerKind): Row<'originators'> {
  return { id, name: id, label: id, kind, named: true };
}

function place(id: string, kind: Row<'places'>['kind'], parent?: string): Row<'places'> {
  return { id, name: id, kind, source: 'bulletin', ...(parent === undefined ? {} : { parent }) };
}

function measure(
  id: string,
  unit: string,
  adds_over_time: boolean,
  adds_over_places: boolean,
): Row<'measures'> {
  return {
    id,
    name: id,
    definition: id,
    unit,
    time_kinds: [...TIME_KINDS],
    adds_over_time,
    adds_over_places,
  };
}

function population(id: string, part_of?: string): Row<'populations'> {
  return { id, name: id, definition: id, ...(part_of === undefined ? {} : { part_of }) };
}
