import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Question } from '../../src/domain/question.ts';
import type { RelationKind } from '../../src/domain/relation.ts';
import type { SeriesBreak } from '../../src/domain/series-break.ts';
import { misfitOf } from '../../src/statistics/above-whole.ts';
import { answer } from '../../src/statistics/answers.ts';
import { figuresAround } from '../../src/statistics/around-event.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { movesOf } from '../../src/statistics/decomposition/moves.ts';
import { flowBetweenTotals } from '../../src/statistics/adding/differences.ts';
import { disagreements } from '../../src/statistics/disagreements.ts';
import { headlineHistory } from '../../src/statistics/headline/history.ts';
import { recentChanges } from '../../src/statistics/recent.ts';
import { replacedFigures } from '../../src/statistics/replaced.ts';
import { neighboursOf } from '../../src/statistics/source-sheet/neighbours.ts';
import { documentsNamedIn } from '../../src/ledger/tables/sources.ts';
import { sourceRegister } from '../../src/statistics/source-register.ts';
import { compareQuantities } from '../../src/statistics/standing.ts';
import { challenges } from '../../src/statistics/headline/strongest-other.ts';
import { sumFlows } from '../../src/statistics/adding/sums.ts';
import {
  between,
  during,
  event,
  exactly,
  figure,
  ledger,
  onDay,
  placeOf,
  qualified,
  question,
  scope,
  seriesBreak,
  sinceUntil,
  source,
  type RelationParts,
} from '../ledgers/small-ledger.ts';

/* The day, the number and the row just beside the one at which a rule turns. */

type Parts = Partial<Parameters<typeof figure>[0]>;
const stock = (id: string, day: string, parts: Parts = {}): Figure =>
  figure({ id, quantity: exactly(100), time: onDay(day), ...parts });
const related = (a: string, b: string, kind: RelationKind): RelationParts => ({ a, b, kind, note: 'note' });

interface Given {
  readonly relations?: readonly RelationParts[];
  readonly breaks?: readonly SeriesBreak[];
}
const ask = (figures: readonly Figure[], asked: Question, day: string, given: Given = {}) =>
  answer(asOfView(ledger({ figures, questions: [asked], ...given }), calendarDate(day)), asked);
const leads = (...asking: Parameters<typeof ask>): string | undefined =>
  ask(...asking).headline?.claim.figure.id;

describe('R19: which claim leads', () => {
  it('of the speakers a rule follows the first whose count of a day is not too old; if all are, the first', () => {
    const asked = question({ rule: 'originator-series', ruleOriginators: ['ministry', 'agency'] });
    const figures = [stock('old', '2017-06-01', { by: 'ministry' }), stock('new', '2017-06-14')];
    expect(leads(figures, asked, '2017-06-15')).toBe('old');
    expect(leads(figures, asked, '2017-06-16')).toBe('new');
    expect(leads(figures, asked, '2017-07-16')).toBe('old');
  });
  it('by widest scope, of two alike in place and people the longer time', () => {
    const scopes = [scope({ measure: 'killed', timeKind: 'flow' })] as const;
    const year = figure({
      id: 'year',
      measure: 'killed',
      quantity: exactly(9),
      time: during('2016-07-01', '2017-06-19'),
    });
    const week = figure({
      id: 'week',
      measure: 'killed',
      by: 'tally',
      quantity: exactly(3),
      time: during('2017-06-14', '2017-06-20'),
    });
    expect(leads([week, year], question({ rule: 'widest-scope', scopes }), '2017-06-21')).toBe('year');
    expect(leads([week, year], question({ rule: 'newest-reference', scopes }), '2017-06-21')).toBe('week');
  });
  it('by publication, of two published on one day the one about the later day, not the one that claims less', () => {
    const early = stock('early', '2017-06-10', { quantity: exactly(5), published: '2017-06-20' });
    const late = stock('late', '2017-06-12', {
      by: 'tally',
      quantity: exactly(9),
      published: '2017-06-20',
    });
    expect(leads([early, late], question({ rule: 'newest-publication' }), '2017-06-21')).toBe('late');
  });
  it('a figure is an echo from the first day on which any that it echoes is public', () => {
    const echo = stock('echo', '2017-06-20', { by: 'ministry' });
    const [first, second] = [
      stock('first', '2017-06-19', { published: '2017-06-22', place: 'erbil' }),
      stock('second', '2017-06-19', { published: '2017-06-25', place: 'erbil' }),
    ];
    for (const relations of [
      [related('echo', 'first', 'echo'), related('echo', 'second', 'echo')],
      [related('echo', 'second', 'echo'), related('echo', 'first', 'echo')],
    ]) {
      const figures = [echo, first, second];
      expect(leads(figures, question(), '2017-06-21', { relations })).toBe('echo');
      expect(leads(figures, question(), '2017-06-22', { relations })).toBeUndefined();
      const dataset = ledger({ figures, relations });
      const history = headlineHistory(asOfView(dataset, calendarDate('2017-06-30')), question());
      expect(history.map(({ day, figure: led }) => [day, led?.id ?? null])).toEqual([
        ['2017-06-22', null],
        ['2017-06-20', 'echo'],
      ]);
    }
  });
  it('a count of as many days as the age limit grows old, one of a day more does not', () => {
    const asked = question({ scopes: [scope({ measure: 'killed', timeKind: 'flow' })], ageLimitDays: 14 });
    const isOld = (from: string) =>
      ask(
        [figure({ id: 'one', measure: 'killed', quantity: exactly(1), time: during(from, '2017-05-31') })],
        asked,
        '2017-06-30',
      ).headline?.freshness.pastAgeLimit;
    expect([isOld('2017-05-17'), isOld('2017-05-16')]).toEqual([true, false]);
  });
  it('R11: a total as high as the one that led before did not fall', () => {
    const scopes = [scope({ timeKind: 'running-total' })] as const;
    const total = (id: string, by: string, until: string, value: number) =>
      figure({ id, by, quantity: exactly(value), time: sinceUntil('2016-10-17', until) });
    const fell = (value: number) =>
      ask(
        [total('before', 'agency', '2017-06-01', 900), total('now', 'ministry', '2017-06-08', value)],
        question({ scopes }),
        '2017-06-09',
      ).headline?.fellBelow?.id;
    expect([fell(900), fell(899)]).toEqual([undefined, 'before']);
  });
});

describe('R21: a bound that meets a number agrees with it', () => {
  it.each([
    [qualified('at-least', 100), exactly(100), 'agrees'],
    [qualified('at-least', 99), exactly(100), 'floor-below'],
    [qualified('at-least', 101), exactly(100), 'differs'],
    [qualified('up-to', 100), exactly(100), 'agrees'],
    [qualified('up-to', 101), exactly(100), 'ceiling-above'],
    [qualified('up-to', 99), exactly(100), 'differs'],
    [qualified('at-least', 150), between(100, 150), 'agrees'],
    [qualified('up-to', 100), between(100, 150), 'agrees'],
    [exactly(110), qualified('about', 100), 'agrees'],
    [exactly(90), qualified('about', 100), 'agrees'],
    [exactly(111), qualified('about', 100), 'differs'],
    [exactly(89), qualified('about', 100), 'differs'],
  ])('%j beside %j: %s', (quantity, leading, standing) => {
    expect(compareQuantities(quantity, leading)).toBe(standing);
  });
});

describe('R19: who challenges what leads', () => {
  const lead = stock('lead', '2017-06-20');
  const of = (figures: readonly Figure[], relations: readonly RelationParts[] = []) =>
    challenges(ask([lead, ...figures], question(), '2017-06-26', { relations })).map(
      ({ figure: { id } }) => id,
    );
  it('a quarrel with somebody else is no contradiction of the lead', () => {
    const near = stock('near', '2017-06-19', { by: 'charity', quantity: exactly(150) });
    const far = stock('far', '2017-06-18', { by: 'ministry', quantity: exactly(900) });
    const third = stock('third', '2017-06-18', { by: 'tally', quantity: exactly(100) });
    expect(of([near, far, third], [related('near', 'third', 'disputed')])).toEqual(['far', 'near']);
  });
  it('nobody at all lies further off than any number', () => {
    const none = stock('none', '2017-06-19', { by: 'charity', quantity: exactly(0) });
    const far = stock('far', '2017-06-18', { by: 'ministry', quantity: exactly(9_000) });
    expect(of([far, none])).toEqual(['none', 'far']);
  });
  it('a total of the same day challenges, an earlier one was bound to be less', () => {
    const scopes = [scope({ timeKind: 'running-total' })] as const;
    const total = (id: string, by: string, until: string, value: number) =>
      figure({ id, by, quantity: exactly(value), time: sinceUntil('2016-10-17', until) });
    const given = ask(
      [
        total('lead', 'agency', '2017-06-20', 100),
        total('same-day', 'ministry', '2017-06-20', 300),
        total('earlier', 'tally', '2017-06-19', 50),
      ],
      question({ scopes }),
      '2017-06-21',
    );
    expect(challenges(given).map(({ figure: { id } }) => id)).toEqual(['same-day']);
  });
});

describe('R19: when a dispute is over', () => {
  const listed = (
    figures: readonly Figure[],
    relations: readonly RelationParts[],
    scopes: Question['scopes'] = [scope()],
  ) =>
    disagreements(
      asOfView(ledger({ figures, relations, questions: [question({ scopes })] }), calendarDate('2017-06-26')),
    );
  it('about April never, though both have spoken of May', () => {
    const month = (id: string, by: string, from: string, to: string) =>
      figure({ id, by, measure: 'killed', quantity: exactly(9), time: during(from, to) });
    const figures = ['agency', 'ministry'].flatMap((by) => [
      month(`${by}-april`, by, '2017-04-01', '2017-04-30'),
      month(`${by}-may`, by, '2017-05-01', '2017-05-31'),
    ]);
    expect(listed(figures, [related('agency-april', 'ministry-april', 'disputed')])).toHaveLength(1);
  });
  it('two figures of two scopes of one question have no question in common', () => {
    const figures = [stock('city', '2017-06-20'), stock('part', '2017-06-20', { place: 'old-city' })];
    const scopes = [scope(), scope({ place: 'old-city' })] as const;
    expect(listed(figures, [related('city', 'part', 'disputed')], scopes)).toMatchObject([
      { question: null },
    ]);
    const beside = [stock('city', '2017-06-20'), stock('other', '2017-06-20', { by: 'tally' })];
    expect(listed(beside, [related('city', 'other', 'disputed')], scopes)).toMatchObject([
      { question: { id: 'displaced-now' } },
    ]);
  });
});

describe('R9: a sum over a period', () => {
  const flow = (id: string, from: string, to: string) =>
    figure({ id, measure: 'killed', quantity: exactly(10), time: during(from, to) });
  const summed = (figures: readonly Figure[], from: string, to: string) =>
    sumFlows(asOfView(ledger({ figures }), calendarDate('2018-01-31')), figures, {
      from: calendarDate(from),
      to: calendarDate(to),
    });
  const may = [flow('a', '2017-05-01', '2017-05-10'), flow('b', '2017-05-11', '2017-05-30')];
  it('misses its last day, its first and one in the middle as it misses any other', () => {
    const missing = (figures: readonly Figure[]) => {
      const sum = summed(figures, '2017-05-01', '2017-05-31');
      return sum.kind === 'sum' ? [sum.missing, sum.quantity.kind] : sum.reason;
    };
    expect(missing(may)).toEqual([[{ from: '2017-05-31', to: '2017-05-31' }], 'qualified']);
    expect(missing([flow('late', '2017-05-02', '2017-05-31')])).toEqual([
      [{ from: '2017-05-01', to: '2017-05-01' }],
      'qualified',
    ]);
    expect(missing([flow('a', '2017-05-01', '2017-05-10'), flow('b', '2017-05-12', '2017-05-31')])).toEqual([
      [{ from: '2017-05-11', to: '2017-05-11' }],
      'qualified',
    ]);
    expect(missing([...may, flow('last', '2017-05-31', '2017-05-31')])).toEqual([[], 'exact']);
  });
  it('refuses a flow that reaches a day beyond its end or begins a day before it', () => {
    expect(summed(may, '2017-05-01', '2017-05-29')).toMatchObject({ rule: 'R9', reason: 'outside-period' });
    expect(summed(may, '2017-05-02', '2017-05-30')).toMatchObject({ rule: 'R9', reason: 'outside-period' });
    expect(summed(may, '2017-05-01', '2017-05-30')).toMatchObject({ kind: 'sum' });
  });
});

describe('R25: a break that is announced ahead', () => {
  it('is in view from its own day, not from the day it was announced', () => {
    const ahead = seriesBreak({
      kind: 'discontinued',
      date: calendarDate('2016-12-10'),
      knownFrom: calendarDate('2016-12-01'),
    });
    const dataset = ledger({ figures: [stock('last', '2016-11-30')], breaks: [ahead] });
    const inView = (day: string) => asOfView(dataset, calendarDate(day)).breaks.length;
    expect([inView('2016-12-09'), inView('2016-12-10')]).toEqual([0, 1]);
  });
});

describe('R23: what gave way', () => {
  const old = stock('old', '2017-06-10');
  const replacing = (parts: Parts, reason: 'revision' | 'definition-change' = 'revision') =>
    stock('by', '2017-06-10', {
      published: '2017-06-15',
      supersedes: { figure: old, reason, note: 'why' },
      ...parts,
    });
  const told = (by: Figure, day: string, asked = question()) =>
    replacedFigures(asOfView(ledger({ figures: [old, by], questions: [asked] }), calendarDate(day)), asked)
      .length;
  it('is told from the day it gave way, that day included', () => {
    expect([told(replacing({}), '2017-06-14'), told(replacing({}), '2017-06-15')]).toEqual([0, 1]);
  });
  it('is told of the question that either of the two answers', () => {
    const civilians = replacing({ population: 'civilians' }, 'definition-change');
    const asked = (population: string) => question({ scopes: [scope({ population })] });
    expect(['people', 'civilians', 'women'].map((one) => told(civilians, '2017-06-20', asked(one)))).toEqual([
      1, 1, 0,
    ]);
  });
  it('is told with both values on the very day on which both became public', () => {
    const dataset = ledger({ figures: [old, replacing({ published: '2017-06-10' })] });
    const view = asOfView(dataset, calendarDate('2017-06-20'));
    const day = calendarDate('2017-06-10');
    expect(recentChanges(view, day, day).map(({ kind }) => kind)).toEqual(['figure', 'superseded']);
  });
  it('nothing is told of a day after the view’s own, whatever span is asked for', () => {
    const dataset = ledger({ figures: [old, replacing({})], events: [event('bridge', '2017-06-12')] });
    const view = asOfView(dataset, calendarDate('2017-06-12'));
    const told = recentChanges(view, calendarDate('2017-06-01'), calendarDate('2017-06-30'));
    expect(told.map(({ kind, day }) => [kind, day])).toEqual([
      ['event', '2017-06-12'],
      ['figure', '2017-06-10'],
    ]);
  });
});

describe('R10: what happened between two totals', () => {
  const total = (id: string, until: string, value: number) =>
    figure({ id, quantity: exactly(value), time: sinceUntil('2016-10-17', until) });
  it('is nothing that two totals of one day tell', () => {
    const [a, b] = [total('a', '2017-06-01', 10), total('b', '2017-06-01', 12)];
    const view = asOfView(ledger({ figures: [a, b] }), calendarDate('2017-06-30'));
    expect(flowBetweenTotals(view, a, b)).toMatchObject({ rule: 'R10', reason: 'different-times' });
    const next = total('b', '2017-06-02', 12);
    expect(flowBetweenTotals(view, a, next)).toMatchObject({ quantity: exactly(2) });
  });
});

describe('R25: the other side of a change of source', () => {
  it('is the last figure counted the earlier way: of the day before, and of two about it the later in the ledger', () => {
    const figures = [
      stock('first', '2017-06-21'),
      stock('again', '2017-06-21'),
      stock('of-the-day', '2017-06-22'),
      stock('switched', '2017-06-22', { by: 'ministry' }),
    ];
    const cut = seriesBreak({
      kind: 'source-switch',
      date: calendarDate('2017-06-22'),
      toOriginator: 'ministry',
    });
    const view = asOfView(ledger({ figures, breaks: [cut] }), calendarDate('2017-06-30'));
    const moves = movesOf(view, scope()).find(({ series }) => series.originator.id === 'ministry')?.moves;
    expect(moves?.map(({ earlier, later }) => [earlier?.id, later.id])).toEqual([['again', 'switched']]);
  });
});

describe('R20: what stands beside a figure from other scopes', () => {
  it('is up to three claims where the ledger relates none', () => {
    const places = ['old-city', 'erbil', 'ninewa', 'iraq'];
    const figures = [
      stock('own', '2017-06-20'),
      ...places.map((place) => stock(place, '2017-06-20', { place, by: 'tally', source: 'other' })),
    ];
    const asked = question({ scopes: [scope(), ...places.map((place) => scope({ place, heading: place }))] });
    const view = asOfView(ledger({ figures, questions: [asked] }), calendarDate('2017-06-20'));
    expect(neighboursOf(view, figures[0]!).elsewhere).toHaveLength(3);
  });
  it('meets it only where the ledger sets the two beside each other for their scope alone', () => {
    const [own, other] = [
      stock('own', '2017-06-20'),
      stock('other', '2017-06-20', { place: 'old-city', by: 'tally', source: 'other' }),
    ];
    const meets = (kind: RelationKind) => {
      const dataset = ledger({ figures: [own, other], relations: [related('own', 'other', kind)] });
      const [beside] = neighboursOf(asOfView(dataset, calendarDate('2017-06-20')), own).elsewhere;
      return beside?.meets;
    };
    expect([meets('scope'), meets('rounding')]).toEqual([true, false]);
  });
  it('a text names a source by its id wherever it stands, and by no part of a longer id', () => {
    const dataset = ledger({ figures: [], sources: [source('page-1', null), source('proof_2', null)] });
    const named = (text: string) => documentsNamedIn(dataset.sources, text).map(({ id }) => id);
    const once = ['page-1 shows it', 'shown by page-1', 'page-1', 'see page-12, not (page-1).'];
    expect(once.map(named)).toEqual(once.map(() => ['page-1']));
    expect(['see page-12', 'old-page-1', 'page-1_old', 'page', ''].flatMap(named)).toEqual([]);
    expect(named('page-1 after proof_2, and page-1 again')).toEqual(['page-1', 'proof_2']);
  });
});

describe('R15: a part above its whole', () => {
  it('is flagged of counts on a day alone: months and totals are of their own times', () => {
    const asked = [
      question({ scopes: [scope({ timeKind: 'running-total' })] }),
      question({ id: 'part', order: 2, scopes: [scope({ timeKind: 'running-total', place: 'old-city' })] }),
    ];
    const total = (id: string, place: string, until: string, value: number) =>
      figure({ id, place, quantity: exactly(value), time: sinceUntil('2016-10-17', until) });
    const dataset = ledger({
      figures: [total('all', 'mosul', '2017-01-01', 5), total('some', 'old-city', '2017-06-01', 9)],
      questions: asked,
    });
    const view = asOfView(dataset, calendarDate('2017-06-02'));
    expect(asked.map((each) => misfitOf(view, each))).toEqual([null, null]);
  });
});

describe('what is near an event', () => {
  const around = (place: string, happens: ReturnType<typeof event>, day: string) => {
    const dataset = ledger({ figures: [stock('one', day, { place })], events: [happens] });
    return figuresAround(asOfView(dataset, calendarDate('2017-12-31')), happens).map(({ days }) => days);
  };
  const siege = { ...event('siege', '2017-06-01'), dateEnd: calendarDate('2017-06-10') };
  it('is near its last day as it is near its first', () => {
    expect(around('mosul', siege, '2017-06-17')).toEqual([7]);
    expect(around('mosul', siege, '2017-06-18')).toEqual([]);
    expect(around('mosul', siege, '2017-06-05')).toEqual([0]);
    expect(around('mosul', siege, '2017-05-25')).toEqual([7]);
    expect(around('mosul', siege, '2017-05-24')).toEqual([]);
  });
  it('an operation is near every place of its governorate, from either side; a country near none', () => {
    expect(around('operation', siege, '2017-06-05')).toEqual([0]);
    expect(around('old-city', { ...siege, place: placeOf('operation') }, '2017-06-05')).toEqual([0]);
    expect(around('erbil', { ...siege, place: placeOf('operation') }, '2017-06-05')).toEqual([]);
    expect(around('iraq', siege, '2017-06-05')).toEqual([]);
  });
});

describe('the register of documents', () => {
  it('has the kind with most documents first, in it the newest first, and one of which only figures are known by no day', () => {
    const sources = [
      { ...source('lone', '2017-06-01'), kind: 'paper' },
      source('old', '2017-05-01'),
      source('new', '2017-06-01'),
      source('not-out', '2017-07-01'),
    ];
    const relayed = stock('relayed', '2017-06-01', { source: 'not-out' });
    const view = asOfView(ledger({ figures: [relayed], sources }), calendarDate('2017-06-20'));
    const { groups } = sourceRegister(view);
    expect(groups.map(({ kind, entries }) => [kind, entries.map(({ source: { id } }) => id)])).toEqual([
      ['bulletin', ['new', 'old', 'not-out']],
      ['paper', ['lone']],
    ]);
  });
});
