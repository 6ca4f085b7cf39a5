import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { HEADLINE_RULES, type HeadlineRule } from '../../src/domain/headline-rule.ts';
import type { Question } from '../../src/domain/question.ts';
import { type Answer, type Choice, type ClaimGroup, answer } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { countKey } from '../../src/domain/scope.ts';
import { mayLead } from '../../src/statistics/headline/obstacle.ts';
import { compareQuantities } from '../../src/statistics/standing.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import {
  between,
  during,
  exactly,
  figure,
  ledger,
  notReported,
  onDay,
  qualified,
  question,
  scope,
  sinceUntil,
  type RelationParts,
} from '../ledgers/small-ledger.ts';

const on = calendarDate('2017-06-26');

function ask(
  figures: readonly Figure[],
  asked: Question = question(),
  relations: readonly RelationParts[] = [],
  choice?: Choice,
): Answer {
  return answer(asOfView(ledger({ figures, questions: [asked], relations }), on), asked, choice);
}

const leads = (given: Answer): string | undefined => given.headline?.claim.figure.id;
const listed = (given: Answer, group = 0): readonly string[] =>
  given.groups[group]?.claims.map(({ figure: { id } }) => id) ?? [];
const steps = (given: Answer): readonly string[] =>
  given.headline?.trace.map(({ step, left }) => `${step} ${left.length}`) ?? [];

/** The desk's own example: who is still inside the Old City on 26 June 2017. */
const geddo = figure({
  id: 'geddo',
  by: 'refugee-agency',
  quantity: qualified('more-than', 100_000),
  time: onDay('2017-06-16'),
});
const grande = figure({
  id: 'grande',
  by: 'agency',
  quantity: between(120_000, 150_000),
  time: onDay('2017-06-16'),
});
const charity = figure({
  id: 'charity',
  by: 'charity',
  quantity: qualified('about', 100_000),
  time: onDay('2017-06-18'),
});
const unnamed = figure({
  id: 'unnamed',
  by: 'unattributed',
  quantity: qualified('about', 100_000),
  time: onDay('2017-06-26'),
});
const OLD_CITY = [unnamed, grande, geddo, charity];
const byUn = question({ ruleKinds: ['un'] });

type Answerer = (view: WholeView, question: Question) => Answer;

/** Whatever leads is one of the claims as its source gave it, and the last step of the rule left it alone. */
const leadsWithOneClaim = (how: Answerer): fc.IProperty<[WholeDataset, CalendarDate, HeadlineRule]> =>
  fc.property(anyLedger, anyDay, fc.constantFrom(...HEADLINE_RULES), (dataset, day, rule) => {
    const view = viewOn(dataset, day);
    return [...dataset.questions.values()].every((asked) => {
      const { headline, groups } = how(view, { ...asked, rule });
      if (headline === null) return true;
      const { figure: lead } = headline.claim;
      return (
        dataset.figures.get(lead.id) === lead &&
        groups[0]?.claims[0] === headline.claim &&
        headline.trace.at(-1)?.left.every((one) => one === lead) &&
        headline.trace.every(
          ({ left }, at) => at === 0 || left.every((one) => headline.trace[at - 1]?.left.includes(one)),
        )
      );
    });
  });

const onlyTheReliableLead = (how: Answerer): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) =>
    [...dataset.questions.values()].every((asked) => {
      const claim = how(viewOn(dataset, day), asked).headline?.claim;
      return (
        !claim ||
        (claim.figure.originator.named &&
          claim.figure.status !== 'doubtful' &&
          claim.figure.quantity.kind !== 'unavailable')
      );
    }),
  );

const tellsWhoIsDisputed = (how: Answerer): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    return [...dataset.questions.values()].every((asked) => {
      const given = how(view, asked);
      const claims = given.groups.flatMap((group) => group.claims);
      const disputed = claims.filter((claim) =>
        view.relations(claim.figure).some(({ kind }) => kind === 'disputed'),
      );
      return (
        given.disputedCount === disputed.length &&
        disputed.every(({ standing }) => standing === 'disputed' || standing === 'headline')
      );
    });
  });

const nobodyTwice = (how: Answerer): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    const groups = [...dataset.questions.values()].flatMap((asked) => how(view, asked).groups);
    return groups.every(({ claims }) => {
      const firm = claims.filter(({ figure: one, disputes }) => mayLead(view, one) && disputes.length === 0);
      const counts = firm.map(({ figure: one }) => `${one.originator.id} ${countKey(one)}`);
      return new Set(counts).size === counts.length;
    });
  });

function withLead(given: Answer, lead: Figure | undefined): Answer {
  const { headline } = given;
  return headline && lead
    ? { ...given, headline: { ...headline, claim: { ...headline.claim, figure: lead } } }
    : given;
}

const averages: Answerer = (view, asked) => {
  const given = answer(view, asked);
  const values =
    given.groups[0]?.claims.flatMap(({ figure: { quantity } }) =>
      quantity.kind === 'exact' ? quantity.value : [],
    ) ?? [];
  const mean = values.reduce((total, value) => total + value, 0) / (values.length || 1);
  return withLead(
    given,
    given.headline ? { ...given.headline.claim.figure, quantity: exactly(mean) } : undefined,
  );
};
const picksInSilence: Answerer = (view, asked) => {
  const given = answer(view, asked);
  return given.headline ? { ...given, headline: { ...given.headline, trace: [] } } : given;
};
const takesTheHighest: Answerer = (view, asked) => {
  const given = answer(view, asked);
  const claims = [...(given.groups[0]?.claims ?? [])].sort((a, b) => numberOf(b.figure) - numberOf(a.figure));
  const [claim] = claims;
  const { headline } = given;
  return headline && claim ? { ...given, headline: { ...headline, claim } } : given;
};
const hidesDisputes: Answerer = (view, asked) => answer({ ...view, relations: () => [] }, asked);
const listsAllHistory: Answerer = (view, asked) => {
  const given = answer(view, asked);
  const [group] = given.groups;
  const example = group?.claims[0];
  if (!group || !example) return given;
  const claims = view.figures
    .filter(({ time }) => time.kind === group.scope.timeKind)
    .map((one) => ({ ...example, figure: one }));
  return { ...given, groups: [{ ...group, claims }] };
};

function numberOf({ quantity }: Figure): number {
  return quantity.kind === 'unavailable' ? 0 : quantity.kind === 'range' ? quantity.high : quantity.value;
}

describe('R19: one claim leads, by a rule that is told step by step', () => {
  it('the newest UN figure leads; on a tie, the one that claims least', () => {
    const given = ask(OLD_CITY, byUn);
    expect(leads(given)).toBe('geddo');
    expect(steps(given)).toEqual([
      'in-scope 4',
      'reliable 3',
      'preferred 2',
      'newest-reference 2',
      'least-claimed 1',
    ]);
  });
  it('the headline comes first, then the newest, and nobody is left out', () => {
    expect(listed(ask(OLD_CITY, byUn))).toEqual(['geddo', 'unnamed', 'charity', 'grande']);
  });
  it('a figure with no named speaker never leads, however new', () => {
    expect(leads(ask([unnamed]))).toBeUndefined();
    expect(leads(ask([unnamed, grande]))).toBe('grande');
  });
  it('a doubtful figure never leads, and a missing number neither', () => {
    const doubtful = figure({
      id: 'doubtful',
      quantity: exactly(980),
      time: onDay('2017-06-26'),
      status: 'doubtful',
    });
    const missing = figure({
      id: 'missing',
      by: 'ministry',
      quantity: notReported,
      time: onDay('2017-06-26'),
    });
    const given = ask([doubtful, missing, charity]);
    expect(leads(given)).toBe('charity');
    expect(listed(given)).toEqual(['charity', 'doubtful', 'missing']);
  });
  it('when nobody the rule prefers has spoken, any named speaker leads, and the answer says so', () => {
    const given = ask([charity], byUn);
    expect(leads(given)).toBe('charity');
    expect(given.headline?.nobodyPreferred).toBe(true);
    expect(ask(OLD_CITY, byUn).headline?.nobodyPreferred).toBe(false);
    expect(ask([charity]).headline?.nobodyPreferred).toBe(false);
  });
  it('by publication, a late report about an early day leads', () => {
    const late = figure({
      id: 'late',
      by: 'ministry',
      quantity: exactly(1),
      time: onDay('2017-06-10'),
      published: '2017-06-25',
    });
    expect(
      leads(ask([...OLD_CITY, late], question(), [], { rule: 'newest-publication', originator: null })),
    ).toBe('late');
    expect(leads(ask([...OLD_CITY, late], question()))).toBe('charity');
  });
  it('by originator, the first in order that has a figure leads, even with an older one', () => {
    const asked = question({ rule: 'originator-series', ruleOriginators: ['ministry', 'agency', 'charity'] });
    expect(leads(ask(OLD_CITY, asked))).toBe('grande');
  });
  it('by highest floor, the highest guaranteed minimum leads, not the highest number', () => {
    const floors = [
      figure({
        id: 'pentagon',
        by: 'general',
        quantity: qualified('at-least', 105),
        time: onDay('2017-05-25'),
      }),
      figure({
        id: 'defence',
        by: 'ministry',
        quantity: qualified('more-than', 200),
        time: onDay('2017-04-02'),
      }),
      figure({ id: 'count', by: 'tally', quantity: exactly(500), time: onDay('2017-06-01') }),
    ];
    expect(leads(ask(floors, question({ rule: 'highest-floor' })))).toBe('defence');
    expect(leads(ask(floors.slice(2), question({ rule: 'highest-floor' })))).toBe('count');
  });
  it('by widest scope, the whole country leads over a city', () => {
    const city = figure({ id: 'city', quantity: exactly(9), time: onDay('2017-06-20') });
    const country = figure({
      id: 'country',
      by: 'ministry',
      place: 'iraq',
      quantity: exactly(90),
      time: onDay('2017-06-01'),
    });
    expect(
      leads(ask([city, country], question({ rule: 'widest-scope', scopes: [scope({ place: null })] }))),
    ).toBe('country');
  });
  it('of two figures alike in everything the first in the ledger leads', () => {
    const twin = (id: string, by: string): Figure =>
      figure({ id, by, quantity: exactly(5), time: onDay('2017-06-20') });
    const given = ask([twin('first', 'agency'), twin('second', 'ministry')]);
    expect(leads(given)).toBe('first');
    expect(given.headline?.trace.at(-1)?.step).toBe('first-listed');
  });
  it('the laws hold under every rule', () => {
    expect(holds(leadsWithOneClaim(answer), LEDGERS)).toBe(true);
    expect(holds(onlyTheReliableLead(answer), LEDGERS)).toBe(true);
    expect(holds(tellsWhoIsDisputed(answer), LEDGERS)).toBe(true);
    expect(holds(nobodyTwice(answer), LEDGERS)).toBe(true);
  });
  it.each<[string, (how: Answerer) => boolean, Answerer]>([
    ['averages the claims', (how) => holds(leadsWithOneClaim(how), LEDGERS), averages],
    ['picks without telling how', (how) => holds(leadsWithOneClaim(how), LEDGERS), picksInSilence],
    ['takes the highest number', (how) => holds(leadsWithOneClaim(how), LEDGERS), takesTheHighest],
    ['lets anybody lead', (how) => holds(onlyTheReliableLead(how), LEDGERS), takesTheHighest],
    ['hides disputes', (how) => holds(tellsWhoIsDisputed(how), LEDGERS), hidesDisputes],
    ['lists history as current', (how) => holds(nobodyTwice(how), LEDGERS), listsAllHistory],
  ])('an answer that %s is caught', (_, passes, wrong) => {
    expect(passes(wrong)).toBe(false);
  });
});

describe('which claims are current', () => {
  it('of a named originator the newest, by the day it speaks about', () => {
    const earlier = figure({
      id: 'earlier',
      quantity: exactly(1),
      time: onDay('2017-06-15'),
      published: '2017-06-24',
    });
    const newer = figure({ id: 'newer', quantity: exactly(2), time: onDay('2017-06-22') });
    expect(listed(ask([newer, earlier]))).toEqual(['newer']);
  });
  it('a doubtful relay published later does not push out the count it relays', () => {
    const november = during('2016-11-01', '2016-11-30');
    const counted = figure({
      id: 'counted',
      quantity: qualified('at-least', 117),
      time: november,
      published: '2016-12-03',
    });
    const relayed = figure({
      id: 'relayed',
      quantity: qualified('at-least', 63),
      time: november,
      published: '2017-01-02',
      status: 'doubtful',
    });
    const given = ask(
      [counted, relayed],
      question({ scopes: [scope({ timeKind: 'flow', period: 'month' })] }),
    );
    expect(leads(given)).toBe('counted');
    expect(listed(given)).toEqual(['counted', 'relayed']);
  });
  it('two relays of one release that contradict one another both stand', () => {
    const relay = (id: string, value: number, published: string): Figure =>
      figure({ id, quantity: exactly(value), time: onDay('2017-06-20'), published });
    const relays = [relay('first', 117, '2017-06-20'), relay('second', 63, '2017-06-21')];
    expect(listed(ask(relays))).toEqual(['second']);
    expect(
      listed(ask(relays, question(), [{ a: 'first', b: 'second', kind: 'disputed', note: '' }])),
    ).toEqual(['second', 'first']);
  });
  it('of unnamed speakers every claim, each alone', () => {
    const another = figure({
      id: 'another',
      by: 'unattributed',
      quantity: exactly(3),
      time: onDay('2017-06-20'),
    });
    expect(listed(ask([unnamed, another, charity]))).toEqual(['charity', 'unnamed', 'another']);
  });
  it('a claim 90 days older than the newest is still current, one of 91 days is history', () => {
    const old = (id: string, day: string): Figure =>
      figure({ id, by: 'tally', quantity: exactly(1), time: onDay(day) });
    expect(listed(ask([charity, old('tally', '2017-03-20')]))).toEqual(['charity', 'tally']);
    expect(listed(ask([charity, old('tally', '2017-03-19')]))).toEqual(['charity']);
  });
  it('an unnamed speaker’s newer figure does not make a named one history', () => {
    const named = figure({ id: 'named', quantity: exactly(1), time: onDay('2017-02-01') });
    expect(leads(ask([unnamed, named]))).toBe('named');
  });
  it('a claim fourteen days old is within its age limit, one of fifteen is past it', () => {
    const [fresh, aged] = [
      figure({ id: 'a', quantity: exactly(1), time: onDay('2017-06-12') }),
      figure({ id: 'b', by: 'tally', quantity: exactly(1), time: onDay('2017-06-11') }),
    ];
    expect(
      ask([fresh, aged]).groups[0]?.claims.map(({ ageDays, pastAgeLimit }) => [ageDays, pastAgeLimit]),
    ).toEqual([
      [14, false],
      [15, true],
    ]);
  });
  it('of monthly counts only one month is listed: the newest that a preferred originator gives', () => {
    const month = (id: string, by: string, from: string, to: string): Figure =>
      figure({
        id,
        by,
        quantity: qualified('at-least', 300),
        time: during(from, to),
        published: '2017-06-20',
      });
    const figures = [
      month('april', 'agency', '2017-04-01', '2017-04-30'),
      month('may', 'agency', '2017-05-01', '2017-05-31'),
      month('tally-may', 'tally', '2017-05-01', '2017-05-31'),
      month('tally-june', 'tally', '2017-06-01', '2017-06-30'),
    ];
    const asked = question({
      ruleOriginators: ['agency'],
      scopes: [scope({ timeKind: 'flow', period: 'month' })],
    });
    expect(listed(ask(figures, asked))).toEqual(['may', 'tally-may']);
  });
});

/** Nothing of another place, population, kind of time or start is said to agree or differ with the headline. */
const comparesOnlyWithinScope = (how: Answerer): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) =>
    [...dataset.questions.values()].every((asked) => {
      const { groups, headline } = how(viewOn(dataset, day), asked);
      return groups.every(({ claims }) =>
        claims.every(({ figure: one, standing }) => {
          const lead = headline?.claim.figure;
          const alike =
            lead &&
            lead.place === one.place &&
            lead.population === one.population &&
            lead.time.kind === one.time.kind;
          return alike || standing === 'not-compared' || standing === 'disputed';
        }),
      );
    }),
  );

const comparesEverything: Answerer = (view, asked) => {
  const given = answer(view, asked);
  const lead = given.headline?.claim.figure.quantity;
  const compared = (group: ClaimGroup): ClaimGroup => ({
    ...group,
    claims: group.claims.map((claim) => ({
      ...claim,
      standing: lead ? compareQuantities(claim.figure.quantity, lead) : claim.standing,
    })),
  });
  const [first, ...others] = given.groups;
  return { ...given, groups: [compared(first), ...others.map(compared)] };
};

describe('R20: claims of another scope stand in their own group', () => {
  it('the law holds, and comparing everything with the headline is caught', () => {
    expect(holds(comparesOnlyWithinScope(answer), LEDGERS)).toBe(true);
    expect(holds(comparesOnlyWithinScope(comparesEverything), LEDGERS)).toBe(false);
  });
  const asked = question({
    scopes: [scope(), scope({ heading: 'Old City only', place: 'old-city' }), scope({ place: 'erbil' })],
  });
  const oldCity = figure({
    id: 'old-city',
    by: 'tally',
    place: 'old-city',
    quantity: exactly(50),
    time: onDay('2017-06-20'),
  });

  it('a figure for the Old City neither leads nor is compared with the city', () => {
    const given = ask([grande, oldCity], asked);
    expect(leads(given)).toBe('grande');
    expect([listed(given, 0), listed(given, 1)]).toEqual([['grande'], ['old-city']]);
    expect(given.groups[1]?.claims[0]?.standing).toBe('not-compared');
  });
  it('an empty group is left out, unless it is the leading one', () => {
    expect(ask([oldCity], asked).groups.map(({ claims }) => claims.length)).toEqual([0, 1]);
  });
  it('women among the displaced are not a claim about all displaced', () => {
    const women = figure({
      id: 'women',
      population: 'women',
      quantity: exactly(1),
      time: onDay('2017-06-20'),
    });
    expect(listed(ask([grande, women]))).toEqual(['grande']);
  });
});

describe('what an answer tells besides', () => {
  const disputes: readonly RelationParts[] = [
    { a: 'grande', b: 'geddo', kind: 'disputed', note: 'the same day' },
  ];

  it('counts the claims that are party to a dispute, and names the other side', () => {
    const given = ask(OLD_CITY, byUn, disputes);
    expect(given.disputedCount).toBe(2);
    expect(given.headline?.claim.disputes.map(({ other }) => other.id)).toEqual(['grande']);
    expect(given.groups[0]?.claims.find(({ figure: { id } }) => id === 'grande')?.standing).toBe('disputed');
  });
  it('a difference in scope is no dispute', () => {
    const given = ask(OLD_CITY, byUn, [{ a: 'grande', b: 'geddo', kind: 'scope', note: 'another area' }]);
    expect(given.disputedCount).toBe(0);
  });
  it('counts other named speakers who agree with the headline; an unnamed one confirms nothing', () => {
    expect(ask(OLD_CITY, byUn).agreeing).toBe(1);
  });
  it('without any figure by the day tells nothing of a later one', () => {
    const later = figure({ id: 'later', quantity: exactly(1), time: onDay('2017-09-01') });
    const given = ask([later]);
    expect(given.headline).toBeNull();
    expect(given.groups.flatMap(({ claims }) => claims)).toEqual([]);
    expect(given.whyNone).toBe('nothing-known');
  });
  it('a running total since another day is not in scope', () => {
    const since = (day: string): Figure =>
      figure({ id: day, quantity: exactly(1), time: sinceUntil(day, '2017-06-20') });
    const asked = question({
      scopes: [scope({ timeKind: 'running-total', since: calendarDate('2016-10-17') })],
    });
    expect(listed(ask([since('2016-10-17'), since('2017-02-19')], asked))).toEqual(['2016-10-17']);
  });
});
