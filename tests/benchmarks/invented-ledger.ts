import { MONTHS } from '../../src/ledger/checks/texts/days-named.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { TimeKind } from '../../src/domain/reference-time.ts';
import { columnKind } from '../../src/ledger/files/read-cell.ts';
import { type LedgerFiles, type Ledger, ledgerOf } from '../../src/ledger/files/ledger.ts';
import { mapTables, type RowOf, TABLE_NAMES, type TableName, TABLES } from '../../src/ledger/tables.ts';

type Rows = { readonly [Table in TableName]: RowOf<Table>[] };

const FIRST = calendarDate('2001-01-08');
const LAST = calendarDate('2025-12-29');
const MOST_QUESTIONS = 1000;

const SYLLABLES = [
  'bar',
  'dal',
  'em',
  'gor',
  'hal',
  'ir',
  'kas',
  'lun',
  'mar',
  'nor',
  'or',
  'pel',
  'sar',
  'tam',
  'ul',
  'zan',
];
const SPEAKERS = [
  ['relief', 'Relief Coordination Office', 'un'],
  ['refugees', 'Agency for Displaced People', 'un'],
  ['children', 'Fund for Children in Emergencies', 'un'],
  ['interior', 'Ministry of the Interior', 'government'],
  ['migration', 'Ministry of Migration and Displacement', 'government'],
  ['medics', 'Medical Relief Network', 'ngo'],
  ['watch', 'Observatory of the Northern Provinces', 'monitor'],
  ['herald', 'The Valley Herald', 'media'],
] as const;
const MEASURES = [
  { id: 'displaced', topic: 'displacement', kind: 'stock', verb: 'were living away from their homes' },
  { id: 'arrived', topic: 'displacement', kind: 'flow', verb: 'arrived' },
  { id: 'killed', topic: 'casualties', kind: 'running-total', verb: 'have been killed' },
] as const;
/**
 * An invented ledger of so many figures without a fault: 25 years, a question for about a hundred figures and a document
 * for ten, with words and addresses as long as real ones. One seed, one ledger.
 */
export function inventedLedger(count: number, seed = 1): Ledger {
  return ledgerOf(nameOf(count), inventedFiles(count, seed));
}

/** Its files written to a folder of its name within this one. */
export function writeInvented(folder: string, count: number, seed = 1): string {
  const own = join(folder, nameOf(count));
  mkdirSync(own, { recursive: true });
  for (const [name, bytes] of inventedFiles(count, seed)) writeFileSync(join(own, name), bytes);
  return own;
}

const nameOf = (count: number) => `invented-${count}`;

function inventedFiles(count: number, seed: number): LedgerFiles {
  const rows = inventedRows(count, seed);
  const texts: (readonly [string, string])[] = TABLE_NAMES.map((table) => [
    `${table}.csv`,
    csvOf(table, rows[table]),
  ]);
  const encoder = new TextEncoder();
  return new Map(
    [...texts, ['datapackage.json', descriptorOf(count)] as const].map(([name, text]) => [
      name,
      encoder.encode(text),
    ]),
  );
}

function csvOf(table: TableName, rows: readonly object[]): string {
  const columns = Object.keys(TABLES[table].row.entries);
  const cells = rows.map((row) => {
    const held = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => {
      const cell = held.get(column);
      return Array.isArray(cell) ? cell.join(';') : String(cell ?? '');
    });
  });
  return `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`;
}

function descriptorOf(count: number): string {
  const kinds = { text: 'string', number: 'number', boolean: 'boolean', list: 'string' } as const;
  return JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(count),
    title: `An invented crisis of ${count} figures`,
    version: '1.0.0',
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
    ],
    figuredesk: { subtitle: 'Invented for measuring', opensAsOf: '2025-12-31', status: 'archived' },
    resources: TABLE_NAMES.map((name) => ({
      name,
      path: `${name}.csv`,
      type: 'table',
      schema: {
        fields: Object.entries(TABLES[name].row.entries).map(([column, schema]) => ({
          name: column,
          type: kinds[columnKind(schema)],
        })),
      },
    })),
  });
}

/** A stream of numbers from 0 to 1 that the seed alone decides (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function inventedRows(count: number, seed: number): Rows {
  const next = numbersFrom(seed);
  const below = (most: number) => Math.floor(next() * most);
  const questions = Math.min(MOST_QUESTIONS, Math.max(2, Math.round(count / 100)));
  const documents = Math.max(4, Math.round(count / 10));
  const rows = mapTables<Rows>(() => []);
  const span = daysBetween(FIRST, LAST);

  const bulletins = Array.from({ length: documents }, (_, at) => {
    const day = addDays(FIRST, Math.floor(((at + 1) * (span - 40)) / documents) + 40);
    const [publisher] = [SPEAKERS[at % SPEAKERS.length] ?? SPEAKERS[0]];
    const id = `${publisher[0]}-${day}-${at}`;
    // Of five digits, so that none reads as a year.
    const number = `${at + 1}`.padStart(5, '0');
    const title = `${publisher[1]}: situation report no. ${number} of ${longDay(day)}, humanitarian overview and response`;
    rows.sources.push({
      id,
      publisher: publisher[1],
      kind: publisher[2],
      title,
      url: `https://reports.${publisher[0]}.example/en/publications/${day.slice(0, 4)}/situation-report-no-${number}-of-${longDay(day).toLowerCase().replaceAll(' ', '-')}`,
      published: day,
      published_basis: 'stated',
      accessed_via: 'public page',
    });
    return { id, day };
  });
  for (const [id, name, kind] of SPEAKERS)
    rows.originators.push({ id, name, label: name, kind, named: true });
  for (const { id, kind, verb } of MEASURES.slice(0, questions))
    rows.measures.push({
      id,
      name: id.replace(/^./, (letter) => letter.toUpperCase()),
      definition: `People of whom the originator says that they ${verb}.`,
      unit: 'people',
      time_kinds: [kind],
      adds_over_time: kind === 'flow',
      adds_over_places: true,
    });
  rows.populations.push({ id: 'people', name: 'Everyone', definition: 'All people, without distinction.' });
  const [{ id: gazetteer } = { id: '' }] = bulletins;
  rows.places.push({ id: 'land', name: 'The Land', kind: 'country', pcode: 'LD', source: gazetteer });
  rows.events.push({
    id: 'ev-start',
    date: FIRST,
    known_from: FIRST,
    place: 'land',
    title: 'The crisis begins',
    source: gazetteer,
    date_note: 'stated',
  });

  for (let at = 0; at < questions; at += 1) {
    const measure = MEASURES[at % MEASURES.length] ?? MEASURES[0];
    const place = placeOf(Math.floor(at / MEASURES.length));
    if (at % MEASURES.length === 0)
      rows.places.push({ ...place, kind: 'district', parent: 'land', pcode: `LD${at}`, source: gazetteer });
    const id = `${measure.id}-${place.id}`;
    const [title, words] = [
      `How many people ${measure.verb} in ${place.name}?`,
      `${place.name}, as each speaker counts`,
    ];
    rows.questions.push({
      id,
      topic: measure.topic,
      order: at + 1,
      lead: at < 4,
      title,
      counted: 'people',
      scope_note: words,
      rhythm_days: 30,
      age_limit_days: 60,
      rule: 'newest-reference',
      rule_words: 'The newest figure leads, by the day it speaks about.',
      coverage: 'Those whom the speaker could reach; people who registered nowhere are missing.',
    });
    rows.scopes.push({
      question: id,
      heading: place.name,
      measure: measure.id,
      place: place.id,
      time_kind: measure.kind,
    });
    const own = Math.floor(((at + 1) * count) / questions) - Math.floor((at * count) / questions);
    const scale = 200 * 1.5 ** below(18);
    const speakers = 2 + below(4);
    for (let number = 0; number < own; number += 1) {
      const speaker = SPEAKERS[(at + (number % speakers)) % SPEAKERS.length] ?? SPEAKERS[0];
      const document =
        bulletins[Math.floor(((number + next()) * documents) / own)] ?? bulletins[documents - 1];
      const share = (number + 1) / own;
      const value = Math.round(scale * (measure.kind === 'running-total' ? 1 + share * 40 : 1 + next() * 10));
      const to =
        measure.kind === 'flow'
          ? monthBefore(document?.day ?? LAST)
          : addDays(document?.day ?? LAST, -below(6));
      rows.figures.push(
        figureRow({ at, number, measure, place, speaker, document: document?.id ?? '', to, value, next }),
      );
    }
  }
  const kept = withoutContradictions(rows.figures);
  rows.figures.splice(0, rows.figures.length, ...kept);
  for (const { id } of rows.figures) {
    if (next() < 0.6)
      rows.notes.push({
        figure: id,
        kind: 'caveat',
        text: `Read in the table on page ${1 + below(40)}; the report does not say how many of the sites were reached in this round, nor who counted.`,
      });
  }
  const read = new Set([gazetteer, ...rows.figures.map(({ source }) => source)]);
  rows.sources.splice(0, rows.sources.length, ...rows.sources.filter(({ id }) => read.has(id)));
  const speaking = new Set(rows.figures.map(({ originator }) => originator));
  rows.originators.splice(
    0,
    rows.originators.length,
    ...rows.originators.filter(({ id }) => speaking.has(id)),
  );
  rows.figures.forEach(({ id, measure, place }, at) => {
    const before = rows.figures[at - 1];
    if (at % 8 !== 0 || before?.measure !== measure || before.place !== place) return;
    rows.relations.push({
      a: before.id,
      b: id,
      kind: 'floor',
      note: 'The two were counted from different lists of sites.',
    });
  });
  return rows;
}

interface Told {
  readonly at: number;
  readonly number: number;
  readonly measure: (typeof MEASURES)[number];
  readonly place: { readonly id: string; readonly name: string };
  readonly speaker: (typeof SPEAKERS)[number];
  readonly document: string;
  readonly to: CalendarDate;
  readonly value: number;
  readonly next: () => number;
}

function figureRow({
  at,
  number,
  measure,
  place,
  speaker,
  document,
  to,
  value,
  next,
}: Told): RowOf<'figures'> {
  const digits = value.toLocaleString('en');
  const hedge = next();
  const [qualifier, said] =
    hedge < 0.5
      ? (['exact', digits] as const)
      : hedge < 0.75
        ? (['about', `an estimated ${digits}`] as const)
        : hedge < 0.9
          ? (['at-least', `at least ${digits}`] as const)
          : (['more-than', `more than ${digits}`] as const);
  const begins: Record<TimeKind, CalendarDate | undefined> = {
    stock: undefined,
    flow: calendarDate(`${to.slice(0, 7)}-01`),
    'running-total': FIRST,
  };
  const from = begins[measure.kind];
  return {
    id: `${speaker[0]}-${to}-${place.id}-${measure.id}-${at}-${number}`,
    topic: measure.topic,
    measure: measure.id,
    population: 'people',
    place: place.id,
    value,
    qualifier,
    time_kind: measure.kind,
    ...(from === undefined ? {} : { from }),
    to,
    date_basis: next() < 0.7 ? 'stated' : 'inferred: the report gives the day of its data on its cover',
    source: document,
    wording: `As of ${longDay(to)}, ${said} people ${measure.verb} in ${place.name}, according to the ${speaker[1]}`,
    originator: speaker[0],
    attribution: speaker[1],
    ...(next() < 0.2 ? { via: 'The Valley Herald' } : {}),
    status: next() < 0.8 ? 'reported' : 'unverified',
  };
}

/** What one speaker says twice of one time is the same number; a running total follows the days. */
function withoutContradictions(figures: readonly RowOf<'figures'>[]): readonly RowOf<'figures'>[] {
  const said = new Map<string, string>();
  return figures.filter(({ originator, measure, place, time_kind, to = '' }) => {
    const isTotal = time_kind === 'running-total';
    const key = [originator, measure, place, ...(isTotal ? [] : [to])].join(' ');
    const last = said.get(key);
    if (last !== undefined && (!isTotal || to <= last)) return false;
    said.set(key, to);
    return true;
  });
}

function placeOf(at: number): { id: string; name: string } {
  const parts: string[] = [];
  for (let rest = at + 17; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    parts.push(SYLLABLES[rest % SYLLABLES.length] ?? '');
  const name = parts.join('').replace(/^./, (letter) => letter.toUpperCase());
  return { id: `${name.toLowerCase()}-${at}`, name: `${name} District` };
}

function longDay(day: CalendarDate): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** The last day of the month before a day. */
function monthBefore(day: CalendarDate): CalendarDate {
  return addDays(calendarDate(`${day.slice(0, 7)}-01`), -1);
}

if (import.meta.main) {
  const [folder = 'invented', ...sizes] = process.argv.slice(2);
  for (const size of sizes) process.stdout.write(`${writeInvented(folder, Number(size))}\n`);
}
