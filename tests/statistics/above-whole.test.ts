import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { leastClaimed, mostClaimed } from '../../src/domain/quantity.ts';
import { countKey, isWithin } from '../../src/domain/scope.ts';
import type { SpeakerKind } from '../../src/domain/source.ts';
import { misfitOf } from '../../src/statistics/above-whole.ts';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView, type WholeView } from '../../src/statistics/as-of.ts';
import { select } from '../../src/statistics/selection.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { mosul } from '../features/shipped-desk.ts';
import {
  exactly,
  figure,
  ledger,
  onDay,
  qualified,
  question,
  scope,
  originatorOf,
  placeOf,
  populationOf,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

/** By question, the figure that it does not fit. */
const misfitsIn = (view: WholeView): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...view.dataset.questions.values()].flatMap((asked) => {
      const misfit = misfitOf(view, asked);
      return misfit ? [[asked.id, misfit.id]] : [];
    }),
  );

const EVERYONE = question({ id: 'everyone' });
const CHILDREN = question({ id: 'children', order: 2, scopes: [scope({ population: 'children' })] });

const misfitsOf = (everyone: ReturnType<typeof exactly>, children: ReturnType<typeof exactly>) => {
  const dataset = ledger({
    figures: [
      figure({ id: 'all', quantity: everyone, time: onDay('2017-05-10') }),
      figure({
        id: 'some',
        quantity: children,
        time: onDay('2017-02-28'),
        population: 'children',
        by: 'ministry',
      }),
    ],
    questions: [EVERYONE, CHILDREN],
  });
  return misfitsIn(asOfView(dataset, calendarDate('2017-06-01')));
};

test('children above everyone are told on both cards, whoever said them and of whatever days', () => {
  expect(misfitsOf(qualified('about', 360_000), exactly(412_000))).toEqual({
    everyone: 'some',
    children: 'all',
  });
});

test('children up to everyone are not', () => {
  expect(misfitsOf(exactly(412_000), exactly(412_000))).toEqual({});
  expect(misfitsOf(exactly(500_000), exactly(412_000))).toEqual({});
});

test('two questions that count the same and let others lead are not a part and its whole', () => {
  const other = question({ id: 'by-ministry', order: 2, ruleOriginators: ['ministry'] });
  const dataset = ledger({
    figures: [
      figure({ id: 'high', quantity: exactly(400_000), time: onDay('2017-05-10') }),
      figure({ id: 'low', quantity: exactly(300_000), time: onDay('2017-05-10'), by: 'ministry' }),
    ],
    questions: [{ ...EVERYONE, ruleOriginators: [originatorOf('agency')] }, other],
  });
  const view = asOfView(dataset, calendarDate('2017-06-01'));
  expect(answers(view).map(({ headline }) => headline?.claim.figure.id)).toEqual(['high', 'low']);
  expect(misfitsIn(view)).toEqual({});
});

test('on the opening day of the shipped desk 412,000 children are told beside 360,000 people', () => {
  const view = asOfView(mosul, calendarDate('2017-06-26'));
  expect(misfitsIn(view)).toMatchObject({
    'children-in-west-mosul': 'pres-2017-05-10-west',
    'people-in-west-mosul': 'pres-2017-02-28-children',
  });
});

/* By the scopes of a question alone it is known which others it may be part or whole of: said plainly, by every pair of answers. */

const anyScope = fc.record({
  place: fc.constantFrom(null, 'ninewa', 'mosul', 'old-city', 'erbil'),
  population: fc.constantFrom(null, 'people', 'civilians', 'women'),
  measure: fc.constantFrom('displaced', 'displaced', 'displaced', 'returned'),
  timeKind: fc.constantFrom('stock', 'stock', 'stock', 'stock', 'running-total' as const),
  leads: fc.boolean(),
});
const anyFigure = fc.record({
  place: fc.constantFrom('ninewa', 'mosul', 'old-city', 'erbil'),
  population: fc.constantFrom('people', 'civilians', 'women'),
  measure: fc.constantFrom('displaced', 'displaced', 'displaced', 'returned'),
  by: fc.constantFrom('agency', 'ministry'),
  quantity: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map(exactly) },
    fc.integer({ min: 1, max: 9 }).map((value) => qualified('at-least', value)),
  ),
  time: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 10, max: 28 }).map((day) => onDay(`2017-05-${day}`)) },
    fc.integer({ min: 10, max: 28 }).map((day) => sinceUntil('2016-10-17', `2017-05-${day}`)),
  ),
});
const anyDesk = fc
  .record({
    figures: fc.array(anyFigure, { minLength: 20, maxLength: 50, size: 'max' }),
    scopes: fc.array(fc.array(anyScope, { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 9,
      size: 'max',
    }),
    day: fc.integer({ min: 20, max: 28 }).map((day) => calendarDate(`2017-05-${day}`)),
    filters: fc.record({
      places: fc.constantFrom([], [], ['mosul', 'old-city'].map(placeOf)),
      populations: fc.constantFrom([], [], ['civilians', 'women'].map(populationOf)),
      kinds: fc.constantFrom<SpeakerKind[]>([], [], ['un']),
    }),
  })
  .map(({ figures, scopes, day, filters }) => {
    const questions = scopes.map((each, at) => {
      const [first, ...others] = each.map(scope);
      return question({ id: `q${at}`, order: at + 1, scopes: [first ?? scope(), ...others] });
    });
    const told = figures.map((parts, at) => figure({ id: `f${at}`, ...parts }));
    return select(asOfView(ledger({ figures: told, questions }), day), filters);
  });

function byEveryPair(view: WholeView): Readonly<Record<string, string>> {
  const misfits: Record<string, string> = {};
  const leading = answers(view).flatMap(({ question: { id }, headline }) =>
    headline?.claim.figure.time.kind === 'stock' ? [{ id, figure: headline.claim.figure }] : [],
  );
  for (const part of leading)
    for (const whole of leading) {
      const [least, most] = [leastClaimed(part.figure.quantity), mostClaimed(whole.figure.quantity)];
      if (countKey(part.figure) === countKey(whole.figure) || !isWithin(part.figure, whole.figure)) continue;
      if (least === null || most === null || least <= most) continue;
      misfits[part.id] = whole.figure.id;
      misfits[whole.id] = part.figure.id;
    }
  return misfits;
}

const told = { asked: 0, misfits: 0, narrowed: 0 };
const saysTheSame = (found: (view: WholeView) => Readonly<Record<string, string>>) =>
  fc.property(anyDesk, (view) => {
    const plain = byEveryPair(view);
    told.asked += view.dataset.questions.size;
    told.misfits += Object.keys(plain).length;
    if (view.narrowed) told.narrowed += Object.keys(plain).length;
    return isDeepStrictEqual(new Map(Object.entries(found(view))), new Map(Object.entries(plain)));
  });

test('a part above its whole is told on the two as by looking at every pair of answers, also under a filter', () => {
  expect(holds(saysTheSame(misfitsIn), LEDGERS)).toBe(true);
  expect(told.misfits).toBeGreaterThan(told.asked / 10);
  expect(told.narrowed).toBeGreaterThan(told.misfits / 20);
});

test('one that tells what a filter leaves out, or only the first two on the desk, is caught', () => {
  const unfiltered = (view: WholeView) => misfitsIn(view.narrowed?.whole ?? view);
  expect(holds(saysTheSame(unfiltered), LEDGERS)).toBe(false);
  const first = (view: WholeView) => {
    const [one, another] = Object.entries(misfitsIn(view));
    return Object.fromEntries([one, another].flatMap((each) => (each ? [each] : [])));
  };
  expect(holds(saysTheSame(first), LEDGERS)).toBe(false);
});
