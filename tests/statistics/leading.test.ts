import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Question } from '../../src/domain/question.ts';
import { type Answer, answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { challenges, strongestOther } from '../../src/statistics/headline/strongest-other.ts';
import { holds } from '../domain/laws.ts';
import {
  during,
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  scope,
  sinceUntil,
  type RelationParts,
} from '../ledgers/small-ledger.ts';

/** How a desk answers one question of an invented ledger; a planted fault is another way. */
type Desk = (dataset: WholeDataset, asked: Question, day: CalendarDate) => Answer;
const desk: Desk = (dataset, asked, day) => answer(asOfView(dataset, day), asked);

interface Known {
  readonly relations?: readonly RelationParts[];
  readonly endedOn?: CalendarDate;
}
function ask(
  figures: readonly Figure[],
  asked: Question,
  day: string,
  known: Known = {},
  how: Desk = desk,
): Answer {
  const { relations = [], endedOn = null } = known;
  return how({ ...ledger({ figures, questions: [asked], relations }), endedOn }, asked, calendarDate(day));
}
const leads = (given: Answer): string | undefined => given.headline?.claim.figure.id;

const everythingAges: Desk = (dataset, asked, day) => {
  const given = desk(dataset, asked, day);
  if (!given.headline) return given;
  const { headline } = given;
  const pastAgeLimit = headline.freshness.ageDays > asked.ageLimitDays;
  return { ...given, headline: { ...headline, freshness: { ...headline.freshness, pastAgeLimit } } };
};
const nothingAges: Desk = (dataset, asked, day) => desk(dataset, { ...asked, ageLimitDays: 0 }, day);
const onlyTheFirstScopeLeads: Desk = (dataset, asked, day) => {
  const [first, ...others] = asked.scopes;
  const scopes = [first, ...others.map((one) => ({ ...one, leads: false }))] as const;
  return desk(dataset, { ...asked, scopes }, day);
};

/** The toll of a year or longer is as true years later as on the day it was published; a stock is not. */
const onlyStocksAge = (how: Desk): fc.IProperty<[number, number]> =>
  fc.property(fc.integer({ min: 60, max: 3_000 }), fc.integer({ min: 15, max: 9_000 }), (length, later) => {
    const last = calendarDate('1994-12-31');
    const flow = figure({
      id: 'toll',
      measure: 'killed',
      quantity: exactly(774),
      time: during(addDays(last, -length), last),
    });
    const stock = figure({ id: 'stock', quantity: exactly(774), time: onDay(last) });
    const tolls = question({ scopes: [scope({ measure: 'killed', timeKind: 'flow' })] });
    const day = addDays(last, later);
    return (
      ask([flow], tolls, day, {}, how).headline?.freshness.pastAgeLimit === false &&
      ask([stock], question(), day, {}, how).headline?.freshness.pastAgeLimit === true
    );
  });

const WHOLE = scope({ heading: 'The whole siege', measure: 'killed', timeKind: 'flow' });
const SO_FAR = scope({
  heading: 'So far',
  measure: 'killed',
  timeKind: 'running-total',
  since: calendarDate('2016-10-17'),
  leads: true,
});
const toll = question({ scopes: [WHOLE, SO_FAR] });
const whole = figure({
  id: 'whole',
  by: 'ministry',
  measure: 'killed',
  quantity: qualified('about', 8_000),
  time: during('2016-10-17', '2017-07-10'),
  published: '2017-07-15',
});
const part = figure({
  id: 'part',
  measure: 'killed',
  quantity: exactly(4_600),
  time: sinceUntil('2016-10-17', '2017-07-01'),
  published: '2017-08-01',
});

describe('What is over does not go stale', () => {
  it('the toll of a long period leads years later, and a number of one day does not answer for today', () => {
    expect(holds(onlyStocksAge(desk))).toBe(true);
  });
  it('a desk on which everything ages, or nothing does, breaks that', () => {
    expect(holds(onlyStocksAge(everythingAges))).toBe(false);
    expect(holds(onlyStocksAge(nothingAges))).toBe(false);
  });
  it('a running total is final once it was counted up to the end of the crisis, and ages until then', () => {
    const totals = question({ scopes: [SO_FAR] });
    const age = (endedOn?: string) =>
      ask([part], totals, '2018-06-01', endedOn === undefined ? {} : { endedOn: calendarDate(endedOn) })
        .headline?.freshness.pastAgeLimit;
    expect([age(), age('2017-07-02'), age('2017-07-01')]).toEqual([true, true, false]);
  });
});

describe('The whole leads before a part of its time', () => {
  it('the toll of the whole siege leads over a newer count of a part, which leads while it is alone', () => {
    expect(leads(ask([part, whole], toll, '2017-08-02'))).toBe('whole');
    expect(leads(ask([part], toll, '2017-08-02'))).toBe('part');
  });
  it('a scope that is not marked as leading stands beside, and then the card says that only other scopes are known', () => {
    const given = ask([part], toll, '2017-08-02', {}, onlyTheFirstScopeLeads);
    expect(leads(given)).toBeUndefined();
    expect(given.whyNone).toBe('other-scopes');
  });
  it('a claim about the whole that is in doubt does not lead: the part does', () => {
    const doubted: Figure = { ...whole, status: 'doubtful' };
    expect(leads(ask([part, doubted], toll, '2017-08-02'))).toBe('part');
  });
});

describe('Nothing leads', () => {
  it('"nothing known" is said only where nothing is, else why none of what is known may lead', () => {
    const unnamed = figure({
      id: 'unnamed',
      by: 'unattributed',
      quantity: exactly(9),
      time: onDay('2017-06-20'),
    });
    const reasons = [[], [unnamed]].map((figures) => ask(figures, question(), '2017-06-26').whyNone);
    expect(reasons).toEqual(['nothing-known', 'unnamed']);
  });
  it('an extrapolated figure and a mere echo never lead, alone or not', () => {
    const told = figure({ id: 'told', by: 'ministry', quantity: exactly(7), time: onDay('2017-06-26') });
    const own = figure({ id: 'own', quantity: exactly(5), time: onDay('2017-06-20') });
    const echo: RelationParts = { a: 'told', b: 'own', kind: 'echo', note: 'The same.' };
    expect(leads(ask([told, own], question(), '2017-06-26'))).toBe('told');
    expect(leads(ask([told, own], question(), '2017-06-26', { relations: [echo] }))).toBe('own');
    expect(leads(ask([{ ...told, status: 'extrapolated' }], question(), '2017-06-26'))).toBeUndefined();
  });
  it('what is told before the figure that it echoes leads until that one is public, and not from then on', () => {
    const early = figure({ id: 'early', by: 'ministry', quantity: exactly(7), time: onDay('2017-06-20') });
    const own = figure({
      id: 'own',
      quantity: exactly(7),
      time: onDay('2017-06-20'),
      published: '2017-06-24',
    });
    const other = figure({ id: 'other', by: 'tally', quantity: exactly(5), time: onDay('2017-06-18') });
    const relations: readonly RelationParts[] = [{ a: 'early', b: 'own', kind: 'echo', note: 'The same.' }];
    const asked = question({ rule: 'newest-reference' });
    const onDays = ['2017-06-23', '2017-06-24'].map((day) =>
      leads(ask([early, own, other], asked, day, { relations })),
    );
    expect(onDays).toEqual(['early', 'own']);
  });
});

describe('A question is put in the past once its answer is', () => {
  const title = (day: string, known: Known = {}) =>
    ask([figure({ id: 'one', quantity: exactly(1), time: onDay('2017-06-10') })], question(), day, known)
      .title;
  it('14 days after the day it speaks of it is in the present tense, 15 days after in the past', () => {
    expect([title('2017-06-24'), title('2017-06-25')]).toEqual([
      'How many people are displaced?',
      'How many people were displaced?',
    ]);
  });
  it('from the day after the crisis ended it is in the past, even where the answer is fresh', () => {
    const ended = { endedOn: calendarDate('2017-06-12') };
    expect([title('2017-06-12', ended), title('2017-06-13', ended)]).toEqual([
      'How many people are displaced?',
      'How many people were displaced?',
    ]);
  });
});

describe('Preference keeps nobody in the present tense', () => {
  const un = question({ ruleKinds: ['un'] });
  const old = figure({ id: 'old', quantity: exactly(100), time: onDay('2017-06-01') });
  const fresh = figure({ id: 'fresh', by: 'charity', quantity: exactly(50), time: onDay('2017-06-20') });
  it('the preferred speaker leads until the age limit, and after it whoever is fresh', () => {
    expect(leads(ask([old, { ...fresh, time: onDay('2017-06-10') }], un, '2017-06-15'))).toBe('old');
    const given = ask([old, fresh], un, '2017-06-21');
    expect(leads(given)).toBe('fresh');
    expect(given.headline?.nobodyPreferred).toBe(true);
  });
  it('with nobody fresh the preferred speaker leads again, in the past tense', () => {
    const given = ask([old, fresh], un, '2017-08-01');
    expect(leads(given)).toBe('old');
    expect(given.headline?.freshness.pastAgeLimit).toBe(true);
  });
});

describe('R11: a running total that fell says so', () => {
  const returned = question({
    scopes: [scope({ measure: 'returned', timeKind: 'running-total', since: calendarDate('2016-10-17') })],
  });
  const total = (id: string, value: Figure['quantity'], until: string, by = 'agency'): Figure =>
    figure({ id, by, measure: 'returned', quantity: value, time: sinceUntil('2016-10-17', until) });
  const high = total('high', exactly(35_600), '2017-02-01');
  const fall = (low: Figure, before = high): string | undefined =>
    ask([before, low], returned, '2017-02-10').headline?.fellBelow?.id;
  it('30,000 by another body after 35,600 names the higher total that led before', () => {
    expect(fall(total('low', exactly(30_000), '2017-02-05', 'ministry'))).toBe('high');
  });
  it('a higher total, a floor below the one before and a total below a ceiling are no fall', () => {
    expect(fall(total('more', exactly(40_000), '2017-02-05', 'ministry'))).toBeUndefined();
    expect(fall(total('floor', qualified('at-least', 30_000), '2017-02-05', 'ministry'))).toBeUndefined();
    const ceiling = { ...high, quantity: qualified('up-to', 35_600) };
    expect(fall(total('low', exactly(30_000), '2017-02-05', 'ministry'), ceiling)).toBeUndefined();
  });
});

describe('One strongest other claim', () => {
  const at = onDay('2017-06-20');
  const lead = figure({ id: 'lead', quantity: exactly(100), time: at });
  const near = figure({ id: 'near', by: 'charity', quantity: exactly(150), time: onDay('2017-06-19') });
  const far = figure({ id: 'far', by: 'ministry', quantity: exactly(900), time: onDay('2017-06-18') });
  const unnamed = figure({ id: 'unnamed', by: 'unattributed', quantity: exactly(5_000), time: at });
  const same = figure({ id: 'same', by: 'general', quantity: exactly(100), time: onDay('2017-06-19') });
  const of = (figures: readonly Figure[], relations: readonly RelationParts[] = []): readonly string[] =>
    challenges(ask([lead, ...figures], question(), '2017-06-26', { relations })).map(
      ({ figure: { id } }) => id,
    );
  it('a named speaker goes before an unnamed one, and of named ones whoever lies furthest off', () => {
    expect(of([unnamed, near, far])).toEqual(['far', 'near', 'unnamed']);
  });
  it('what the ledger calls a contradiction goes before any other number', () => {
    expect(of([far, near], [{ a: 'near', b: 'lead', kind: 'disputed', note: 'Not both.' }])).toEqual([
      'near',
      'far',
    ]);
  });
  it('who agrees, is in doubt or echoes the lead challenges nothing', () => {
    expect(of([same, { ...far, status: 'doubtful' }])).toEqual([]);
    expect(strongestOther(ask([lead, same], question(), '2017-06-26'))).toBeNull();
  });
  it('speakers who agree are counted once each, and nobody unnamed confirms anything', () => {
    const again = figure({ id: 'again', by: 'general', place: 'mosul', quantity: exactly(100), time: at });
    const nobody = { ...unnamed, quantity: exactly(100) };
    expect(ask([lead, same, again, nobody], question(), '2017-06-26').agreeing).toBe(1);
  });
});
