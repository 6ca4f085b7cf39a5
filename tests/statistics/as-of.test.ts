import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { FIRST_DAY, LAST_DAY, anyDay, anyLedger } from '../ledgers/any-ledger.ts';
import { event, exactly, figure, ledger, onDay, seriesBreak, source } from '../ledgers/small-ledger.ts';
import { ledgerBy, whatADayShows } from './what-a-day-shows.ts';

type AsOf = (dataset: WholeDataset, day: CalendarDate) => WholeView;
const ids = (figures: readonly { readonly id: string }[]): readonly string[] => figures.map(({ id }) => id);
const day = calendarDate;

const laterRowsChangeNothing = (asOf: AsOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(
    anyLedger,
    anyDay,
    (dataset, on) => whatADayShows(asOf(dataset, on)) === whatADayShows(asOf(ledgerBy(dataset, on), on)),
  );

const everyFigureIsSomewhere = (asOf: AsOf): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, on) => {
    const view = asOf(dataset, on);
    const replaced = [...view.superseded.keys()].filter(
      ({ published }) => published !== null && published <= on,
    );
    return (
      view.figures.length + replaced.length + view.undated.length + view.counts.later === dataset.figures.size
    );
  });

const goesByReferenceDay: AsOf = (dataset, on) => {
  const view = asOfView(dataset, on);
  const includes = (one: (typeof view.figures)[number]): boolean =>
    referenceDay(one.time) <= on && !view.superseded.has(one);
  return { ...view, includes, figures: [...dataset.figures.values()].filter(includes) };
};
const showsEveryNote: AsOf = (dataset, on) => ({
  ...asOfView(dataset, on),
  notes: ({ notes }) => notes,
});
const forgetsTheOldValue: AsOf = (dataset, on) => {
  const view = asOfView(dataset, on);
  const replaced = new Set([...dataset.figures.values()].map((one) => one.supersedes?.figure));
  const includes = (one: (typeof view.figures)[number]): boolean => view.includes(one) && !replaced.has(one);
  return { ...view, includes, figures: view.figures.filter(includes) };
};
const tellsEveryDispute: AsOf = (dataset, on) => ({
  ...asOfView(dataset, on),
  relations: asOfView(dataset, LAST_DAY).relations,
});
const explainsTooEarly: AsOf = (dataset, on) => ({
  ...asOfView(dataset, on),
  breaks: dataset.breaks.map((one) => ({ ...one, explained: true, knownSince: one.date })),
});
const tellsEventsByTheirDate: AsOf = (dataset, on) => ({
  ...asOfView(dataset, on),
  events: dataset.events.filter((one) => one.date <= on),
});
const countsUndatedAsKnown: AsOf = (dataset, on) => {
  const view = asOfView(dataset, on);
  return { ...view, figures: [...view.figures, ...view.undated] };
};

describe('R1: without a publication date a figure is in no view', () => {
  it('goes by its own day, else by its source’s, else by none', () => {
    const own = figure({
      id: 'own',
      quantity: exactly(1),
      time: onDay('2017-06-01'),
      published: '2017-06-03',
      source: 'dated',
    });
    const sourced = figure({
      id: 'sourced',
      quantity: exactly(1),
      time: onDay('2017-06-01'),
      published: null,
      source: 'dated',
    });
    const none = figure({ id: 'none', quantity: exactly(1), time: onDay('2017-06-01'), published: null });
    const dataset = ledger({
      figures: [own, sourced, none],
      sources: [source('bulletin', null), source('dated', '2017-06-10')],
    });
    expect([...dataset.figures.values()].map((one) => one.published)).toEqual([
      '2017-06-03',
      '2017-06-10',
      null,
    ]);
    const view = asOfView(dataset, day('2017-06-05'));
    expect(ids(view.figures)).toEqual(['own']);
    expect(ids(view.undated)).toEqual(['none']);
    expect(view.counts.later).toBe(1);
  });
  it('every figure is in view, replaced, later or undated, and counting undated ones as known is caught', () => {
    expect(holds(everyFigureIsSomewhere(asOfView), LEDGERS)).toBe(true);
    expect(holds(everyFigureIsSomewhere(countsUndatedAsKnown), LEDGERS)).toBe(false);
  });
});

describe('R2: what was known goes by publication, not by the day spoken about', () => {
  it('a figure about 30 May published on 2 June is not known on 1 June', () => {
    const dataset = ledger({
      figures: [
        figure({ id: 'may', quantity: exactly(1), time: onDay('2017-05-30'), published: '2017-06-02' }),
      ],
    });
    expect(asOfView(dataset, day('2017-06-01')).figures).toEqual([]);
    expect(ids(asOfView(dataset, day('2017-06-02')).figures)).toEqual(['may']);
  });
  it('a view that goes by the reference day is caught', () => {
    expect(holds(laterRowsChangeNothing(goesByReferenceDay), LEDGERS)).toBe(false);
  });
});

describe('R23: the past stays', () => {
  const old = figure({ id: 'september', quantity: exactly(970), time: onDay('2017-09-16') });
  const revised = figure({
    id: 'december',
    quantity: exactly(1260),
    time: onDay('2017-12-20'),
    supersedes: { figure: old, reason: 'revision', note: 'One number instead of a range.' },
  });
  const dataset = ledger({ figures: [old, revised] });

  it('on 1 December the September figure still stands; on 20 December it has been replaced', () => {
    expect(ids(asOfView(dataset, day('2017-12-01')).figures)).toEqual(['september']);
    const view = asOfView(dataset, day('2017-12-20'));
    expect(ids(view.figures)).toEqual(['december']);
    expect(view.superseded.get(old)).toBe(revised);
  });
  it('a revision whose own day nobody knows replaces nothing', () => {
    const undated = ledger({ figures: [old, { ...revised, published: null }] });
    expect(ids(asOfView(undated, day('2018-01-31')).figures)).toEqual(['september']);
  });
  it('a note shows from the day it could be said, and a note without a day comes with its figure', () => {
    const noted = figure({
      id: 'noted',
      quantity: exactly(1),
      time: onDay('2017-06-01'),
      notes: [
        { knownFrom: null, kind: 'caveat', text: 'rounded' },
        { knownFrom: day('2017-08-19'), kind: 'later', text: 'fits another group' },
      ],
    });
    const dataset = ledger({ figures: [noted] });
    const texts = (on: string): readonly string[] =>
      asOfView(dataset, day(on))
        .notes(noted)
        .map(({ text }) => text);
    expect(texts('2017-05-31')).toEqual([]);
    expect(texts('2017-06-01')).toEqual(['rounded']);
    expect(texts('2017-08-18')).toEqual(['rounded']);
    expect(texts('2017-08-19')).toEqual(['rounded', 'fits another group']);
  });
  it('a dispute shows once both figures are public, from both sides', () => {
    const a = figure({ id: 'a', quantity: exactly(1), time: onDay('2017-06-01') });
    const b = figure({ id: 'b', quantity: exactly(2), time: onDay('2017-06-05') });
    const dataset = ledger({
      figures: [a, b],
      relations: [{ a: 'a', b: 'b', kind: 'disputed', note: 'cannot both be' }],
    });
    expect(asOfView(dataset, day('2017-06-04')).relations(a)).toEqual([]);
    const view = asOfView(dataset, day('2017-06-05'));
    expect(view.relations(a).map(({ other }) => other.id)).toEqual(['b']);
    expect(view.relations(b).map(({ other }) => other.id)).toEqual(['a']);
  });
  it('an event shows from the day it could be known', () => {
    const dataset = ledger({ figures: [], events: [event('strike', '2017-03-17', '2017-03-23')] });
    expect(asOfView(dataset, day('2017-03-22')).events).toEqual([]);
    expect(ids(asOfView(dataset, day('2017-03-23')).events)).toEqual(['strike']);
  });
  it('asking about a day changes nothing in the answer for another', () => {
    const before = whatADayShows(asOfView(dataset, day('2017-12-01')));
    asOfView(dataset, day('2017-12-31'));
    expect(whatADayShows(asOfView(dataset, day('2017-12-01')))).toBe(before);
  });
  it('later rows never change an earlier day', () => {
    expect(holds(laterRowsChangeNothing(asOfView), LEDGERS)).toBe(true);
  });
  it('later rows never change any of the 489 days of a ledger', () => {
    const [random] = fc.sample(anyLedger, { seed: 20161017, numRuns: 1 });
    expect(random).toBeDefined();
    if (!random) return;
    for (let on = FIRST_DAY; on <= LAST_DAY; on = addDays(on, 1)) {
      expect(whatADayShows(asOfView(random, on)), on).toBe(whatADayShows(asOfView(ledgerBy(random, on), on)));
    }
  });
  it.each([
    ['shows notes of the future', showsEveryNote],
    ['forgets the old value', forgetsTheOldValue],
    ['tells a dispute before both have spoken', tellsEveryDispute],
    ['explains a break before anybody did', explainsTooEarly],
    ['tells events by their date', tellsEventsByTheirDate],
  ])('a view that %s is caught', (_, wrong) => {
    expect(holds(laterRowsChangeNothing(wrong), LEDGERS)).toBe(false);
  });
});

describe('R25: a break cuts before it is explained', () => {
  const dataset = ledger({
    figures: [
      figure({ id: 'before', quantity: exactly(432_726), time: onDay('2017-06-22') }),
      figure({ id: 'after', quantity: exactly(821_178), time: onDay('2017-07-03') }),
    ],
    breaks: [seriesBreak()],
  });
  it('is not in view on 2 July, cuts without words on 3 July, and is explained on 7 July', () => {
    expect(asOfView(dataset, day('2017-07-02')).breaks).toEqual([]);
    expect(asOfView(dataset, day('2017-07-03')).breaks).toMatchObject([
      { explained: false, before: '', after: '', explanation: '' },
    ]);
    expect(asOfView(dataset, day('2017-07-07')).breaks).toMatchObject([
      { explained: true, after: 'with east Mosul' },
    ]);
  });
  it('that an originator stops is in view from the day it could be known, though no figure follows', () => {
    const ended = ledger({
      figures: [figure({ id: 'last', quantity: exactly(1), time: onDay('2016-11-30') })],
      breaks: [seriesBreak({ kind: 'discontinued', date: day('2016-12-01'), knownFrom: day('2016-12-04') })],
    });
    expect(asOfView(ended, day('2016-12-03')).breaks).toEqual([]);
    expect(asOfView(ended, day('2016-12-04')).breaks).toMatchObject([
      { kind: 'discontinued', explained: true },
    ]);
  });
});
