import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { answer, answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { type Disagreement, disagreements } from '../../src/statistics/disagreements.ts';
import { recentChanges } from '../../src/statistics/recent.ts';
import { reportDays, reportsOf } from '../../src/statistics/report-days.ts';
import type { Filters } from '../../src/statistics/filters.ts';
import { select } from '../../src/statistics/selection.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import {
  during,
  event,
  exactly,
  figure,
  ledger,
  onDay,
  placeOf,
  populationOf,
  qualified,
  question,
  type RelationParts,
} from '../ledgers/small-ledger.ts';

const day = calendarDate;
const stock = (id: string, on: string, parts: Partial<Parameters<typeof figure>[0]> = {}): Figure =>
  figure({ id, quantity: exactly(100), time: onDay(on), ...parts });
const disputed = (a: string, b: string): RelationParts => ({
  a,
  b,
  kind: 'disputed',
  note: `${a} against ${b}`,
});
const none: Filters = { places: [], populations: [], kinds: [] };

/** A claim that an answer calls disputed stands among the disagreements with each figure that it is disputed by. */
const listsEveryDispute = (list: typeof disagreements): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, on) => {
    const view = viewOn(dataset, on);
    const listed = new Set(list(view).flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]));
    return answers(view).every(({ groups }) =>
      groups.every(({ claims }) =>
        claims.every((claim) =>
          claim.disputes.every(({ other }) => listed.has(`${claim.figure.id} ${other.id}`)),
        ),
      ),
    );
  });

const bothSidesCurrent: typeof disagreements = (view) => {
  const current = new Set(
    answers(view).flatMap(({ groups }) =>
      groups.flatMap(({ claims }) => claims.map((claim) => claim.figure)),
    ),
  );
  return disagreements(view).filter(({ a, b }) => current.has(a) && current.has(b));
};

describe('R19: where sources disagree', () => {
  const un = stock('un', '2017-05-30');
  const ministry = stock('ministry', '2017-05-29', { by: 'ministry' });
  const pairs = (
    figures: readonly Figure[],
    relations: readonly RelationParts[],
    on = '2017-06-26',
  ): readonly string[] =>
    disagreements(asOfView(ledger({ figures, relations }), day(on))).map(
      ({ a, b }: Disagreement) => `${a.id}/${b.id}`,
    );

  it('a pair is listed once, with its note and the question both answer', () => {
    const view = asOfView(
      ledger({
        figures: [un, ministry],
        relations: [disputed('un', 'ministry'), disputed('ministry', 'un')],
      }),
      day('2017-06-26'),
    );
    expect(disagreements(view)).toMatchObject([
      {
        a: { id: 'un' },
        b: { id: 'ministry' },
        note: 'un against ministry',
        question: { id: 'displaced-now' },
      },
    ]);
  });
  it('a difference in scope or a floor is not listed', () => {
    const relations: readonly RelationParts[] = [
      { ...disputed('un', 'ministry'), kind: 'scope' },
      { ...disputed('un', 'ministry'), kind: 'floor' },
    ];
    expect(pairs([un, ministry], relations)).toEqual([]);
  });
  it('a pair is over once both speakers have newer figures, not before', () => {
    const figures = [
      un,
      ministry,
      stock('un-newer', '2017-06-15'),
      stock('doubtful', '2017-06-16', { by: 'ministry', status: 'doubtful' }),
      stock('ministry-newer', '2017-06-22', { by: 'ministry' }),
    ];
    expect(pairs(figures, [disputed('un', 'ministry')], '2017-06-21')).toEqual(['un/ministry']);
    expect(pairs(figures, [disputed('un', 'ministry')], '2017-06-22')).toEqual([]);
  });
  it('an extrapolated figure and an echo end no dispute', () => {
    const figures = [
      un,
      stock('un-newer', '2017-06-20'),
      ministry,
      stock('estimated', '2017-06-15', { by: 'ministry', status: 'extrapolated' }),
      stock('echoing', '2017-06-16', { by: 'ministry' }),
    ];
    const relations: readonly RelationParts[] = [
      disputed('un', 'ministry'),
      { a: 'echoing', b: 'ministry', kind: 'echo', note: 'the same again' },
    ];
    expect(pairs(figures, relations, '2017-06-21')).toEqual(['un/ministry']);
  });
  it('every disputed claim of an answer is listed, and a list of pairs with both sides current is caught', () => {
    expect(holds(listsEveryDispute(disagreements), LEDGERS)).toBe(true);
    expect(holds(listsEveryDispute(bothSidesCurrent), LEDGERS)).toBe(false);
  });
  it('about April it stays, when figures for May are out', () => {
    const month = (id: string, by: string, from: string, to: string): Figure =>
      figure({ id, by, measure: 'killed', quantity: qualified('at-least', 317), time: during(from, to) });
    const figures = [
      month('un-april', 'agency', '2017-04-01', '2017-04-30'),
      month('tally-april', 'tally', '2017-04-01', '2017-04-30'),
      month('un-may', 'agency', '2017-05-01', '2017-05-31'),
    ];
    expect(pairs(figures, [disputed('un-april', 'tally-april')])).toEqual(['un-april/tally-april']);
  });
  it('the newest stands first', () => {
    const figures = [un, ministry, stock('charity', '2017-06-01', { by: 'charity' })];
    expect(pairs(figures, [disputed('un', 'ministry'), disputed('ministry', 'charity')])).toEqual([
      'ministry/charity',
      'un/ministry',
    ]);
  });
  it('figures that answer no question in common have none', () => {
    const elsewhere = stock('elsewhere', '2017-05-30', { by: 'ministry', place: 'erbil' });
    expect(
      disagreements(
        asOfView(
          ledger({ figures: [un, elsewhere], relations: [disputed('un', 'elsewhere')] }),
          day('2017-06-26'),
        ),
      ),
    ).toMatchObject([{ question: null }]);
  });
});

describe('R23: what changed in the days before', () => {
  const week = stock('week', '2017-06-15');
  const next = stock('next', '2017-06-22', { quantity: exactly(120), published: '2017-06-23' });
  const corrected = stock('corrected', '2017-06-22', {
    quantity: exactly(110),
    published: '2017-06-25',
    supersedes: { figure: next, reason: 'correction', note: 'counted twice' },
  });
  const later = stock('later', '2017-06-29', { published: '2017-06-30' });
  const dataset = ledger({
    figures: [week, next, corrected, later],
    events: [event('strike', '2017-06-17', '2017-06-24'), event('tomorrow', '2017-06-27')],
  });
  const told = (from: string, to: string, on = '2017-06-26'): readonly string[] =>
    recentChanges(asOfView(dataset, day(on)), day(from), day(to)).map((entry) => {
      if (entry.kind === 'event') return `${entry.day} event ${entry.event.id}`;
      return entry.kind === 'figure'
        ? `${entry.day} figure ${entry.figure.id}`
        : `${entry.day} ${entry.by.id} for ${entry.old.id}`;
    });

  it('newest first, by the day each became known; a correction is told with the value it replaced', () => {
    expect(told('2017-06-20', '2017-06-26')).toEqual([
      '2017-06-25 corrected for next',
      '2017-06-24 event strike',
      '2017-06-23 figure next',
    ]);
  });
  it('nothing after the as-of day is told, whatever days are asked for', () => {
    expect(told('2017-06-24', '2017-12-31')).toEqual([
      '2017-06-25 corrected for next',
      '2017-06-24 event strike',
    ]);
    expect(told('2017-06-20', '2017-06-26', '2017-06-23')).toEqual(['2017-06-23 figure next']);
  });
  it('a figure is told with its change', () => {
    const [entry] = recentChanges(asOfView(dataset, day('2017-06-23')), day('2017-06-23'), day('2017-06-23'));
    expect(entry).toMatchObject({
      kind: 'figure',
      previous: { kind: 'change', previous: { id: 'week' }, low: 20 },
    });
  });
});

describe('one selection feeds every view', () => {
  const un = stock('un', '2017-06-15');
  const ministry = stock('ministry', '2017-06-16', { by: 'ministry' });
  const children = stock('children', '2017-06-16', { population: 'children', place: 'old-city' });
  const undated = stock('undated', '2017-06-16', { by: 'ministry', published: null });
  const later = stock('later', '2017-06-29', { by: 'ministry' });
  const dataset = ledger({
    figures: [un, ministry, children, undated, later],
    relations: [disputed('un', 'ministry')],
  });
  const view = asOfView(dataset, day('2017-06-26'));

  it('no filter takes all', () => {
    expect(select(view, none)).toBe(view);
  });
  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['place', { places: [placeOf('old-city')] }, ['children']],
    ['population', { populations: [populationOf('people')] }, ['un', 'ministry']],
    ['kind of speaker', { kinds: ['government'] }, ['ministry']],
    [
      'all three',
      {
        places: [placeOf('mosul'), placeOf('old-city')],
        populations: [populationOf('children')],
        kinds: ['un'],
      },
      ['children'],
    ],
  ])('filters by %s', (_, filters, expected) => {
    expect(select(view, { ...none, ...filters }).figures.map(({ id }) => id)).toEqual(expected);
  });
  it('counts what is later and undated among the selected only', () => {
    const selected = select(view, { ...none, kinds: ['government'] });
    expect([selected.counts.later, selected.undated.length]).toEqual([1, 1]);
    expect(select(view, { ...none, kinds: ['un'] })).toMatchObject({ counts: { later: 0 }, undated: [] });
  });
  it('the headline is picked from the selected, and a filter does not make a disputed figure look undisputed', () => {
    const given = answer(select(view, { ...none, kinds: ['un'] }), question());
    expect(given.headline?.claim).toMatchObject({
      figure: { id: 'un' },
      disputes: [{ other: { id: 'ministry' } }],
    });
    expect(given.groups[0]?.claims).toHaveLength(1);
  });
});

describe('the days on which anything was reported', () => {
  const dataset = ledger({
    figures: [
      stock('monday', '2017-06-19'),
      stock('sunday', '2017-06-25'),
      stock('again', '2017-06-25'),
      stock('next', '2017-06-26'),
      stock('undated', '2017-06-26', { published: null }),
    ],
  });
  it('are told once each, in order', () => {
    expect(reportDays(dataset)).toEqual(['2017-06-19', '2017-06-25', '2017-06-26']);
  });
  it('are counted by week, from Monday to Sunday', () => {
    expect(reportsOf(dataset).week).toEqual([
      { day: '2017-06-19', count: 3 },
      { day: '2017-06-26', count: 1 },
    ]);
  });
  it('weeks start on a Monday before 1970 too', () => {
    expect(reportsOf(ledger({ figures: [stock('old', '1969-12-31')] })).week).toEqual([
      { day: '1969-12-29', count: 1 },
    ]);
  });
});
