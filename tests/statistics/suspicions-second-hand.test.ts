import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import { keysOf } from '../../src/domain/keys-of.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import type { WholeView } from '../../src/statistics/as-of.ts';
import { implausibleJumps } from '../../src/statistics/suspicions/implausible-jump.ts';
import { wholeLedger } from '../../src/statistics/suspicions/reviewed.ts';
import { sameNumbers } from '../../src/statistics/suspicions/same-number.ts';
import { straightLines } from '../../src/statistics/suspicions/straight-line.ts';
import type { Suspicion } from '../../src/statistics/suspicions/suspicion.ts';
import { swappedDigits } from '../../src/statistics/suspicions/swapped-digits.ts';
import { figure, ledger, source } from '../ledgers/small-ledger.ts';
import { tries } from '../setup/draws-of-a-run.ts';

/*
 * The rules about numbers of one ledger (R37), said a second time as plainly as they can be: of every figure, every pair
 * and every three, without an order that saves looking. Drawn ledgers are full of numbers that are nearly one another.
 */

type Numbered = Figure & { readonly quantity: Extract<Quantity, { readonly value: number }> };
const isNumbered = (one: Figure): one is Numbered => 'value' in one.quantity && one.quantity.value > 0;

const START = calendarDate('2017-01-01');

const SLIPS = {
  none: (value) => value,
  swap: (value) => digitsOf(value, ([a = '', b = '', ...rest]) => [b, a, ...rest]),
  'swap of the next': (value) => digitsOf(value, ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest]),
  tenfold: (value) => value * 10,
  lost: (value) => digitsOf(value, (digits) => digits.toSpliced(1, 1)),
  half: (value) => Math.round(value / 2),
  much: (value) => value * 3,
} satisfies Readonly<Record<string, (value: number) => number>>;

const digitsOf = (value: number, change: (digits: readonly string[]) => readonly string[]) =>
  Number(change([...String(value)]).join(''));

/** A course of numbers, some of which a slip made others: digits swapped, one lost or doubled, halves. */
const anyCourse = fc
  .record({
    first: fc.constantFrom(12_340, 2_512, 385, 40_100, 1_010, 4_003),
    step: fc.constantFrom(0, 1, 7, 101, 1_000),
    slips: fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constant('none' as const) }, fc.constantFrom(...keysOf(SLIPS))),
      { minLength: 3, maxLength: 9 },
    ),
  })
  .map(({ first, step, slips }) => slips.map((slip, at) => SLIPS[slip](first + step * at)));

const anyLedger = anyCourse.chain((numbers) =>
  fc
    .tuple(
      fc.boolean(),
      ...numbers.map((value) =>
        fc.record({
          value: fc.constant(value),
          step: fc.constantFrom(0, 3, 3, 3, 3, 3, 3, 14, 15),
          qualifier: fc.constantFrom('exact', 'exact', 'exact', 'exact', 'at-least', 'up-to'),
          measure: fc.constantFrom('displaced', 'displaced', 'displaced', 'returned'),
          population: fc.constantFrom('people', 'people', 'people', 'women'),
          by: fc.constantFrom('agency', 'agency', 'agency', 'ministry'),
          source: fc.constantFrom('one', 'other'),
          wording: fc.constantFrom('a phrase', 'another phrase'),
        }),
      ),
    )
    .map(([isOneLine, ...rows]) => {
      let day = START;
      const plain = { measure: 'displaced', population: 'people', by: 'agency' };
      const figures = rows.map(({ value, step, qualifier, wording, ...row }, at) => {
        day = addDays(day, step);
        const quantity: Quantity =
          qualifier === 'exact' ? { kind: 'exact', value } : { kind: 'qualified', qualifier, value };
        return {
          ...figure({
            ...row,
            ...(isOneLine ? plain : {}),
            id: `f${at}`,
            quantity,
            time: { kind: 'stock', asOf: day },
          }),
          wording,
        };
      });
      return wholeLedger(ledger({ figures, sources: [source('one', null), source('other', null)] }));
    }),
);

const labelsOf = ({ measure, population }: Figure) => `${measure.id} ${population.id}`;
const named = (figures: readonly Figure[]) => figures.map(({ id }) => id).join(' ');
const significant = (value: number) => String(value).replace(/0+$/, '').length;
const apart = (a: Figure, b: Figure) => Math.abs(daysBetween(referenceDay(a.time), referenceDay(b.time)));
/** How many times one number is the other, either way, as a logarithm. */
const times = (a: number, b: number) => Math.log(Math.max(a, b) / Math.min(a, b));

function isSwapOf(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  const unlike = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [at = 0, next] = unlike;
  return (
    one.length === other.length &&
    unlike.length === 2 &&
    next === at + 1 &&
    one[at] === other[next] &&
    one[next] === other[at]
  );
}

/** Numbers that lack one digit of this one, but for its first, and ten times this one. */
const slipsOf = (value: number) => [
  value * 10,
  ...[...String(value)].flatMap((_, at) =>
    at === 0 ? [] : [Number([...String(value)].toSpliced(at, 1).join(''))],
  ),
];

/** What one speaker says of one count, oldest first and of one day as it stands. */
function linesIn({ figures }: WholeView): readonly (readonly Numbered[])[] {
  const groups = Map.groupBy(figures.filter(isNumbered), (one) => `${labelsOf(one)} ${one.originator.id}`);
  return [...groups.values()].map((line) =>
    line.toSorted((a, b) => daysBetween(referenceDay(b.time), referenceDay(a.time))),
  );
}

/** Pairs of claims of one count within a fortnight; the later row first. */
function closePairs({ figures }: WholeView): readonly (readonly [Numbered, Numbered])[] {
  const numbered = figures.filter(isNumbered);
  return numbered.flatMap((b, at) =>
    numbered
      .slice(0, at)
      .filter((a) => labelsOf(a) === labelsOf(b) && apart(a, b) <= 14)
      .map((a) => [b, a] as const),
  );
}

/** How far a number lies outside others, as a logarithm. */
const outside = (value: number, others: readonly number[]) =>
  value < Math.min(...others)
    ? times(value, Math.min(...others))
    : value > Math.max(...others)
      ? times(value, Math.max(...others))
      : 0;

/** Each number of a line with those beside it, how far outside of them it lies, and how far others of the line do. */
function pointsOf(line: readonly Numbered[]) {
  if (line.length < 2) return [];
  return line.map((one, at) => {
    const beside = [line[at - 1], line[at + 1]].filter((other) => other !== undefined);
    const value = one.quantity.value;
    const values = beside.map(({ quantity }) => quantity.value);
    const others = [...line.slice(Math.max(0, at - 8), at), ...line.slice(at + 1, at + 9)].map(
      ({ quantity }) => quantity.value,
    );
    const steps = others.flatMap((other, index) => {
      const [before, after] = [others[index - 1], others[index + 1]];
      if (before === undefined) return [];
      if (beside.length === 1) return [outside(other, [before])];
      return after === undefined ? [] : [outside(other, [before, after])];
    });
    const open = value < Math.min(...values) ? 'at-least' : 'up-to';
    const saysNothing = isOpen(one, open) && beside.some((other) => !isOpen(other, open));
    return {
      one,
      value,
      beside,
      values,
      distance: saysNothing ? 0 : outside(value, values),
      usual: Math.max(0, ...steps),
    };
  });
}
/** The largest number of which two are multiples. */
const sharedStep = (a: number, b: number): number => (b === 0 ? a : sharedStep(b, a % b));

const isOpen = ({ quantity }: Numbered, word: string) =>
  quantity.kind === 'qualified' && quantity.qualifier === word;

const SAID_PLAINLY: Readonly<
  Record<string, readonly [(view: WholeView) => readonly Suspicion[], (view: WholeView) => readonly string[]]>
> = {
  'numbers that are one number': [
    sameNumbers,
    ({ figures }) => {
      const numbered = figures.filter(isNumbered);
      const pairs = numbered.flatMap((b, at) => numbered.slice(0, at).map((a) => [a, b] as const));
      return pairs.flatMap(([a, b]) => {
        const { value } = a.quantity;
        const asLong = numbered.filter(
          ({ quantity }) =>
            String(quantity.value).length === String(value).length &&
            significant(quantity.value) === significant(value),
        );
        const possible = 9 * 10 ** (significant(value) - 1);
        const rare = (crowd: readonly Figure[]) => crowd.length - 1 <= possible * 0.05;
        const anywhere = significant(value) >= 4 && rare(asLong);
        const within =
          a.source === b.source &&
          significant(value) >= 3 &&
          rare(asLong.filter((one) => one.source === a.source));
        const onePhrase = a.source === b.source && a.wording === b.wording;
        const copied = value === b.quantity.value && labelsOf(a) !== labelsOf(b) && !onePhrase;
        return copied && (anywhere || within) ? [named([a, b])] : [];
      });
    },
  ],
  'numbers on a line': [
    straightLines,
    (view) =>
      linesIn(view).flatMap((line) =>
        line.flatMap((last, at) => {
          const [first, middle] = [line[at - 2], line[at - 1]];
          if (!first || !middle || [first, middle, last].some(({ quantity }) => quantity.kind !== 'exact'))
            return [];
          const [whole, half] = [apart(first, last), apart(first, middle)];
          const [a, b, c] = [first.quantity.value, middle.quantity.value, last.quantity.value];
          const shared = sharedStep(a, sharedStep(b, c));
          const isOn = half > 0 && half < whole && Math.abs(a + ((c - a) * half) / whole - b) <= 0.5;
          return isOn && shared * 100 <= Math.abs(c - a) ? [named([middle, first, last])] : [];
        }),
      ),
  ],
  'swapped digits': [
    swappedDigits,
    (view) => [
      ...closePairs(view)
        .filter(([b, a]) => a.originator !== b.originator && isSwapOf(b.quantity.value, a.quantity.value))
        .filter(([b]) => significant(b.quantity.value) >= 4)
        .map(named),
      ...linesIn(view)
        .filter(({ length }) => length >= 5)
        .flatMap(pointsOf)
        .filter(({ beside }) => beside.length === 2)
        .filter(({ distance, usual }) => distance > Math.log(1.01) && distance > 1.5 * usual)
        .filter(
          ({ value, distance, usual }) =>
            significant(value) >= 4 || (significant(value) === 3 && distance > 2 * usual),
        )
        .filter(({ value, values }) => {
          const [low, high] = [Math.min(...values), Math.max(...values)];
          const between = [...String(value)].map((_, at) => {
            const digits = [...String(value)];
            return Number(
              [...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join(''),
            );
          });
          return between.some((swap) => isSwapOf(value, swap) && swap >= low && swap <= high);
        })
        .map(({ one, beside }) => named([one, ...beside])),
    ],
  ],
  jumps: [
    implausibleJumps,
    (view) => [
      ...linesIn(view).flatMap((line) => {
        const points = pointsOf(line);
        const jumping = points.filter(({ value, values, distance, usual }, at) => {
          const isOwn = points.length >= 5 && at > 0 && distance >= Math.log(2) && distance > 3 * usual;
          const near = Math.max(Math.log(4 / 3), Math.min(usual, Math.log(2)));
          const isSlip =
            distance >= Math.log(4) && slipsOf(value).some((slip) => outside(slip, values) <= near);
          return isOwn || (isSlip && distance > 2 * usual);
        });
        return jumping
          .filter(({ beside, distance }) =>
            jumping.every((other) => !beside.includes(other.one) || other.distance <= distance),
          )
          .map(({ one, beside }) => named([one, ...beside]));
      }),
      ...closePairs(view)
        .filter(([b, a]) => a.originator !== b.originator)
        .filter(([b, a]) => times(b.quantity.value, a.quantity.value) >= Math.log(4))
        .filter(([b, a]) =>
          slipsOf(b.quantity.value).some((slip) => times(slip, a.quantity.value) <= Math.log(1.02)),
        )
        .map(named),
    ],
  ],
};

for (const [kind, [suspected, plainly]] of Object.entries(SAID_PLAINLY)) {
  it(`${kind} are suspected as by looking at all of them`, () => {
    let found = 0;
    fc.assert(
      fc.property(anyLedger, (view) => {
        const wanted = plainly(view);
        found += wanted.length;
        expect(
          suspected(view)
            .map(({ figures }) => named(figures))
            .toSorted(),
        ).toEqual(wanted.toSorted());
      }),
      { numRuns: tries(400) },
    );
    expect(found).toBeGreaterThan(2);
  });
}
