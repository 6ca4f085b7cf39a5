import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { textOn } from '../../src/domain/dated-text.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { leastClaimed } from '../../src/domain/quantity.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { findingOf } from '../../src/statistics/finding.ts';
import { leadingCourse } from '../../src/statistics/leading-course.ts';
import { othersOf } from '../../src/statistics/others.ts';
import { publicationBasisTold } from '../../src/statistics/publication-basis.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { sourceRegister } from '../../src/statistics/source-register.ts';
import { sheetStates } from '../../src/statistics/source-sheet/states.ts';
import { neighboursOf } from '../../src/statistics/source-sheet/neighbours.ts';
import { usesOf } from '../../src/statistics/source-sheet/uses.ts';
import { standingAgainst } from '../../src/statistics/standing.ts';
import { exceeded, wholesOf } from '../../src/statistics/suspicions/wholes.ts';
import { implausibleJumps } from '../../src/statistics/suspicions/implausible-jump.ts';
import { byId } from '../../src/ledger/table.ts';
import {
  between,
  during,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  scope,
  sinceUntil,
  source,
} from '../ledgers/small-ledger.ts';

/* What stands first, and where a rule begins and ends: one case a rule, as small as it can be. */

const LAST = calendarDate('2017-12-31');
const says = (
  id: string,
  value: number | Figure['quantity'],
  more: Partial<Parameters<typeof figure>[0]> = {},
) =>
  figure({
    id,
    quantity: typeof value === 'number' ? exactly(value) : value,
    time: onDay('2017-06-10'),
    ...more,
  });
const viewOf = (figures: readonly Figure[], more: Partial<Parameters<typeof ledger>[0]> = {}) =>
  asOfView(ledger({ figures, ...more }), LAST);
const ids = (figures: readonly Figure[]) => figures.map(({ id }) => id);

describe('what stands first', () => {
  it('of what others claim are the least and the most, in whatever order they came', () => {
    const others = [700, 300, 900, 500].map((value, at) => says(`other ${at}`, value, { by: 'ministry' }));
    const claims = answer(viewOf([]), question()).groups[0].claims;
    const [like] = answer(viewOf([says('lead', 10, { time: onDay('2017-06-11') })]), question()).groups[0]
      .claims;
    if (!like) throw new Error('Nothing leads.');
    const given = othersOf([
      ...claims,
      ...others.map((each) => ({ ...like, figure: each, standing: 'differs' as const })),
    ]);
    expect([given?.least, given?.most].map((end) => end && leastClaimed(end.quantity))).toEqual([300, 900]);
  });
  it('in the register are the newest documents of a kind, and those without a day after them', () => {
    const sources = [
      source('old', '2017-01-01'),
      source('undated', null),
      source('new', '2017-03-01'),
      source('also', null),
    ];
    const [group] = sourceRegister(viewOf([], { sources })).groups;
    expect(group?.entries.map((entry) => entry.source.id)).toEqual(['new', 'old', 'undated', 'also']);
  });
  it('on a sheet is a contradiction before what agrees, and what agrees before what differs', () => {
    const own = says('own', 500);
    const view = viewOf([
      own,
      says('differs', 900, { by: 'charity', time: onDay('2017-06-09') }),
      says('agrees', 500, { by: 'tally' }),
      says('contradicts', 700, { by: 'ministry' }),
    ]);
    const states = sheetStates(view, own, neighboursOf(view, own)).map(({ kind }) => kind);
    expect(states).toEqual(['contradicted', 'agrees', 'differs']);
  });
});

describe('what a document is used for', () => {
  it('are the places whose points it gives, and no others', () => {
    const given = source('gazetteer', null);
    const dataset = ledger({ figures: [], sources: [given] });
    const [first, ...others] = [...dataset.places.values()];
    if (!first) throw new Error('There is no place.');
    const located = { ...first, source: given };
    const places = byId([...others, located]);
    const view = asOfView({ ...dataset, places }, LAST);
    expect(usesOf(view, given).places).toEqual([located]);
  });
});

describe('R20: near in time', () => {
  const may = (id: string, from: string, to: string) =>
    says(id, 5, { measure: 'killed', time: during(from, to) });
  it('are counts of the very same period, however much two periods share', () => {
    const week = may('week', '2017-06-01', '2017-06-07');
    expect(standingAgainst(week, may('same', '2017-06-01', '2017-06-07'))).toBe('agrees');
    expect(standingAgainst(week, may('shifted', '2017-06-02', '2017-06-08'))).toBe('other-time');
  });
});

describe('R37: a part above its whole', () => {
  const over = (from: string, to: string) => says(`${from} ${to}`, 9, { time: during(from, to) });
  const part = over('2017-03-01', '2017-03-31');
  const exceededBy = (...wholes: readonly [Figure, number][]) =>
    ids(exceeded(wholesOf(wholes.map(([whole, most]) => ({ figure: whole, most }))), part, 9));
  it('is above those that hold its whole time and are surely less', () => {
    const year = over('2017-01-01', '2017-12-31');
    const [late, early] = [over('2017-03-02', '2017-12-31'), over('2017-01-01', '2017-03-30')];
    const exact = over('2017-03-01', '2017-03-31');
    expect(exceededBy([late, 5])).toEqual([]);
    expect(exceededBy([early, 5])).toEqual([]);
    expect(exceededBy([exact, 5])).toEqual(ids([exact]));
    expect(exceededBy([year, 9])).toEqual([]);
    expect(exceededBy([late, 5], [early, 5], [year, 8], [exact, 20])).toEqual(ids([year]));
  });
});

describe('R37: a number that jumps', () => {
  const course = (...values: readonly number[]) =>
    viewOf(
      values.map((value, at) => says(`n${at + 1}`, value, { time: onDay(`2017-06-${String(2 * at + 10)}`) })),
    );
  const flagged = (...values: readonly number[]) =>
    implausibleJumps(course(...values)).map(({ figures: [first] }) => first.id);
  it('is one among five or more, and not the first of them, of which nothing came before', () => {
    expect(flagged(1010, 1020, 2300, 1030, 1040, 1050)).toEqual(['n3']);
    expect(flagged(2300, 1010, 1020, 1030, 1040, 1050)).toEqual([]);
    expect(flagged(1010, 2300, 1020, 1030)).toEqual([]);
  });
});

describe('a text of several days', () => {
  const text = {
    text: 'now',
    earlier: [
      { until: calendarDate('2017-02-01'), text: 'first' },
      { until: calendarDate('2017-05-01'), text: 'second' },
    ],
  };
  it('is the one of the day: each until the day before the next', () => {
    const on = (day: string) => textOn(text, calendarDate(day));
    expect(['2017-01-31', '2017-02-01', '2017-04-30', '2017-05-01'].map(on)).toEqual([
      'first',
      'second',
      'second',
      'now',
    ]);
    expect(textOn({ text: 'always', earlier: [] }, LAST)).toBe('always');
  });
});

describe('the finding of a course', () => {
  const on = (day: string, quantity: Figure['quantity']) => figure({ id: day, quantity, time: onDay(day) });
  const found = (...figures: readonly Figure[]) => {
    const view = viewOf(figures);
    const finding = findingOf(view, seriesOf(view, scope()), null);
    return finding?.kind === 'course' ? [finding.direction, finding.from.id] : finding?.kind;
  };
  it('begins with what lies furthest off at either end, above or below', () => {
    const to = on('2017-06-20', between(100, 200));
    expect(found(on('2017-06-01', between(90, 600)), on('2017-06-10', between(20, 210)), to)).toEqual([
      'unknown',
      '2017-06-01',
    ]);
    expect(found(on('2017-06-01', between(20, 210)), on('2017-06-10', exactly(500)), to)).toEqual([
      'down',
      '2017-06-10',
    ]);
    expect(found(on('2017-06-01', exactly(95)), on('2017-06-10', exactly(20)), to)).toEqual([
      'up',
      '2017-06-10',
    ]);
  });
  it('goes up from a floor to any higher number, down to a lower floor alone, and else nobody knows', () => {
    const floor = on('2017-06-01', qualified('at-least', 100));
    expect(found(floor, on('2017-06-10', exactly(150)))).toEqual(['up', '2017-06-01']);
    expect(found(floor, on('2017-06-10', exactly(50)))).toEqual(['down', '2017-06-01']);
    expect(found(floor, on('2017-06-10', qualified('about', 99)))).toEqual(['unknown', '2017-06-01']);
    expect(found(floor, on('2017-06-10', qualified('at-least', 50)))).toEqual(['down', '2017-06-01']);
    expect(found(floor, on('2017-06-10', qualified('more-than', 100)))).toEqual(['unknown', '2017-06-01']);
  });
});

describe('the course of what leads', () => {
  it('is the series of the leading figure where it is long enough, and none where nothing leads', () => {
    const days = ['2017-06-01', '2017-06-08', '2017-06-15'];
    const figures = [
      ...days.map((day) => says(day, 10, { time: onDay(day) })),
      says('another', 12, { by: 'ministry', time: onDay('2017-06-14') }),
    ];
    const view = viewOf(figures);
    const given = answer(view, question());
    expect(given.headline?.claim.figure.id).toBe('2017-06-15');
    const course = (fewest: number) =>
      leadingCourse(view, given, fewest)?.points.map(({ figure: { id } }) => id) ?? null;
    expect(course(3)).toEqual(days);
    expect(course(4)).toBeNull();
    expect(leadingCourse(view, { ...given, headline: null }, 1)).toBeNull();
  });
  it('is none of periods of any length, which overlap', () => {
    const asked = question({ scopes: [scope({ measure: 'killed', timeKind: 'flow' })] });
    const over = (id: string, from: string, to: string) =>
      says(id, 10, { measure: 'killed', time: during(from, to) });
    const course = (...figures: readonly Figure[]) => {
      const view = viewOf(figures, { questions: [asked] });
      return leadingCourse(view, answer(view, asked), 2)?.period ?? null;
    };
    expect(course(over('may', '2017-05-01', '2017-05-31'), over('june', '2017-06-01', '2017-06-30'))).toBe(
      'month',
    );
    expect(
      course(over('one', '2017-05-02', '2017-05-20'), over('two', '2017-05-21', '2017-06-12')),
    ).toBeNull();
  });
  it('is one of totals too', () => {
    const asked = question({ scopes: [scope({ measure: 'fled', timeKind: 'running-total' })] });
    const until = (day: string) => says(day, 10, { measure: 'fled', time: sinceUntil('2017-01-01', day) });
    const view = viewOf([until('2017-05-01'), until('2017-05-08')], { questions: [asked] });
    expect(leadingCourse(view, answer(view, asked), 2)?.points).toHaveLength(2);
  });
});

describe('what leads where no figure may', () => {
  it('is the first scope that has any figure, else the first of all', () => {
    const scopes = [
      scope(),
      scope({ place: 'old-city', leads: true }),
      scope({ place: 'erbil', leads: true }),
    ] as const;
    const asked = question({ scopes });
    const doubtful = (place: string) => says(place, 5, { place, status: 'doubtful' });
    const leadsIn = (...figures: readonly Figure[]) =>
      answer(viewOf(figures, { questions: [asked] }), asked).groups[0].scope.place?.id;
    expect(leadsIn()).toBe('mosul');
    expect(leadsIn(doubtful('old-city'))).toBe('old-city');
    expect(leadsIn(doubtful('erbil'), doubtful('old-city'))).toBe('old-city');
    expect(leadsIn(doubtful('old-city'), says('far', 5, { place: 'erbil' }))).toBe('erbil');
  });
});

describe('R3: how a day of publication is known', () => {
  it('is told where more is to be said than that it is stated, once what shows it is public', () => {
    const told = (basis: string, apart = true, shownBy = '2017-06-01') =>
      publicationBasisTold(viewOf([]), {
        ...says('own', 5),
        publishedApart: apart,
        publishedBasis: basisOf(basis),
        shownPublicBy: [source('copy', shownBy)],
      })?.said ?? null;
    expect(told('stated')).toBeNull();
    expect(told('stated: on the list')).toBe('stated: on the list');
    expect(told('inferred: by the week')).toBe('inferred: by the week');
    expect(told('inferred: by the week', false)).toBeNull();
    expect(told('inferred: by the week', true, '2018-01-01')).toBeNull();
    const shown = [source('copy', '2017-06-01'), source('later copy', '2018-01-01')];
    const own = { ...says('own', 5), publishedApart: true, publishedBasis: basisOf('inferred: by the week') };
    expect(publicationBasisTold(viewOf([]), { ...own, shownPublicBy: shown })).toBeNull();
  });
});

describe('the span of what a document tells', () => {
  it('runs from the first day to the last of its figures, in whatever order they stand', () => {
    const figures = ['2017-05-10', '2017-06-20', '2017-04-01'].map((day) =>
      says(day, 5, { time: onDay(day) }),
    );
    const [group] = sourceRegister(viewOf(figures)).groups;
    expect(group?.entries[0]?.span).toEqual({ from: '2017-04-01', to: '2017-06-20' });
  });
});

describe('among speakers whose newest figures are of one day', () => {
  it('the finding is of the one who gave more figures', () => {
    const by = (speaker: string, ...days: readonly string[]) =>
      days.map((day) => says(`${speaker} ${day}`, 5, { by: speaker, time: onDay(day) }));
    const view = viewOf([
      ...by('agency', '2017-06-01', '2017-06-20'),
      ...by('ministry', '2017-05-01', '2017-06-01', '2017-06-20'),
      ...by('tally', '2017-06-02', '2017-06-20'),
    ]);
    expect(findingOf(view, seriesOf(view, scope()), null)?.to.originator.id).toBe('ministry');
  });
});
