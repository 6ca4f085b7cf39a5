import { addDays, daysBetween } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { once } from '../../src/domain/once.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { referenceDay, sameReferenceTime } from '../../src/domain/reference-time.ts';
import { populationsAround } from '../../src/domain/hierarchy.ts';
import type { Place } from '../../src/domain/place.ts';
import { linesOf } from '../../src/statistics/suspicions/lines.ts';
import { wholeLedger } from '../../src/statistics/suspicions/reviewed.ts';
import { suspicionsIn } from '../../src/statistics/suspicions/suspicions.ts';
import { withFigures } from '../ledgers/with-figures.ts';
import { proven } from '../../src/ledger/proven.ts';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A ledger with one fault more, and the figure that is wrong. */
export interface Seeded {
  readonly dataset: WholeDataset;
  readonly figure: string;
}

const linesIn = once((dataset: WholeDataset) => linesOf(wholeLedger(dataset)));

/** Puts one fault at a random place; null when the place drawn has no room for one. */
export type Seeder = (dataset: WholeDataset, random: Random) => Seeded | null;

export const SEEDERS: Readonly<Record<string, Seeder>> = {
  'two digits swapped': (dataset, random) =>
    withNumber(dataset, random, (number) => {
      const digits = [...String(number)];
      const at = Math.floor(random() * (digits.length - 1));
      [digits[at], digits[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
      return digits[0] === '0' ? null : Number(digits.join(''));
    }),
  'two digits swapped, the number changed by a tenth or more': (dataset, random) => {
    const fault = SEEDERS['two digits swapped']?.(dataset, random) ?? null;
    if (!fault) return null;
    const [was, is] = [dataset, fault.dataset].map(({ figures }) => {
      const figure = figures.get(fault.figure);
      return figure ? numberOf(figure) : 0;
    });
    return was && is && Math.abs(is / was - 1) >= 0.1 ? fault : null;
  },
  'ten times or a tenth': (dataset, random) =>
    withNumber(dataset, random, (number) => (random() < 0.5 ? number * 10 : Math.round(number / 10))),
  'a digit lost or one too many': (dataset, random) =>
    withNumber(dataset, random, (number) => {
      const digits = String(number);
      const at = 1 + Math.floor(random() * (digits.length - 1));
      const extra = random() < 0.5 ? String(Math.floor(random() * 10)) : '';
      return Number(digits.slice(0, at) + extra + digits.slice(extra === '' ? at + 1 : at));
    }),
  'copied from another row of its document': (dataset, random) => {
    const to = pick(numbered(dataset), random);
    const others = numbered(dataset).filter(
      (each) =>
        each.source === to.source && (each.measure !== to.measure || each.population !== to.population),
    );
    const from = others.length > 0 ? pick(others, random) : null;
    return from && changed(dataset, to, numberOf(from));
  },
  'interpolated between its neighbours': (dataset, random) => {
    const line = pick(linesIn(dataset), random);
    const at = 1 + Math.floor(random() * Math.max(1, line.length - 2));
    const [before, figure, after] = [line[at - 1], line[at], line[at + 1]];
    if (!before || !figure || !after) return null;
    if ([before, figure, after].some(({ quantity }) => quantity.kind !== 'exact')) return null;
    const [from, day, to] = [before, figure, after].map(({ time }) => referenceDay(time));
    if (!from || !day || !to || from === day || day === to) return null;
    const share = daysBetween(from, day) / daysBetween(from, to);
    return changed(
      dataset,
      figure,
      Math.round(numberOf(before) + (numberOf(after) - numberOf(before)) * share),
    );
  },
  'a part raised above its whole': (dataset, random) => {
    const part = pick(numbered(dataset), random);
    const whole = numbered(dataset).find(
      (each) =>
        each.originator === part.originator &&
        each.measure === part.measure &&
        sameReferenceTime(each.time, part.time) &&
        isPartOfWhole(part, each),
    );
    return whole ? changed(dataset, part, Math.ceil(numberOf(whole) * (1.02 + random()))) : null;
  },
  'a day’s figure that is not the difference of its totals': (dataset, random) => {
    const total = pick(numbered(dataset), random);
    if (total.time.kind !== 'running-total' || total.quantity.kind !== 'exact') return null;
    if (!total.originator.named) return null;
    const day = addDays(total.time.until, 1);
    const rise = 20 + Math.floor(random() * 5_000);
    const wrong = Math.round(rise * (random() < 0.5 ? 1.02 + random() : 0.98 - random() * 0.9));
    if (wrong === rise) return null;
    const next: Figure = {
      ...total,
      id: proven('next-total'),
      quantity: { kind: 'exact', value: numberOf(total) + rise },
      time: { ...total.time, until: day },
    };
    const flow: Figure = {
      ...total,
      id: proven('days-figure'),
      quantity: { kind: 'exact', value: wrong },
      time: { kind: 'flow', from: day, to: day },
    };
    const figures = [...dataset.figures.values(), next, flow];
    return { dataset: withFigures(dataset, figures), figure: flow.id };
  },
};

export interface Measured {
  readonly seeded: number;
  /** Share of the seeded figures that a new flag names. */
  readonly caught: number;
  /** The same, where the flag names it as the one to look at first. */
  readonly first: number;
  /** New flags that do not name the seeded figure, for each fault seeded. */
  readonly falseAlarms: number;
}

const flagsOf = once(
  (dataset: WholeDataset): ReadonlySet<string> =>
    new Set(suspicionsIn(wholeLedger(dataset)).map(({ id }) => id)),
);

/** Seeds `count` faults of a kind one by one into a clean ledger and counts what the rules say of each. */
export function measure(dataset: WholeDataset, seeder: Seeder, count: number, random: Random): Measured {
  const before = flagsOf(dataset);
  let [seeded, caught, first, falseAlarms] = [0, 0, 0, 0];
  for (let tries = 0; seeded < count && tries < count * 40; tries += 1) {
    const fault = seeder(dataset, random);
    if (!fault) continue;
    seeded += 1;
    const flags = suspicionsIn(wholeLedger(fault.dataset)).filter(({ id }) => !before.has(id));
    const naming = flags.filter(({ figures }) => figures.some(({ id }) => id === fault.figure));
    if (naming.length > 0) caught += 1;
    if (naming.some(({ figures }) => figures[0]?.id === fault.figure)) first += 1;
    falseAlarms += flags.length - naming.length;
  }
  return {
    seeded,
    caught: caught / seeded,
    first: first / seeded,
    falseAlarms: falseAlarms / seeded,
  };
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** Figures of people with one number of three digits or more, those in doubt left out. */
const numbered = once((dataset: WholeDataset): readonly Figure[] =>
  [...dataset.figures.values()].filter((figure) => figure.status !== 'doubtful' && numberOf(figure) >= 100),
);

function numberOf({ quantity }: Figure): number {
  return quantity.kind === 'exact' || quantity.kind === 'qualified' ? quantity.value : 0;
}

function withNumber(
  dataset: WholeDataset,
  random: Random,
  change: (number: number) => number | null,
): Seeded | null {
  const figure = pick(numbered(dataset), random);
  const number = change(numberOf(figure));
  return number === null ? null : changed(dataset, figure, number);
}

function changed(dataset: WholeDataset, figure: Figure, value: number): Seeded | null {
  const { quantity } = figure;
  if (value === numberOf(figure) || quantity.kind === 'range' || quantity.kind === 'unavailable') return null;
  const wrong: Quantity = { ...quantity, value };
  const figures = [...dataset.figures.values()].map((one) =>
    one === figure ? { ...figure, quantity: wrong } : one,
  );
  return { dataset: withFigures(dataset, figures), figure: figure.id };
}

function isPartOfWhole(part: Figure, whole: Figure): boolean {
  const inPlace = part.place === whole.place || isInside(part.place, whole.place);
  const inPopulation =
    part.population === whole.population || populationsAround(part.population).includes(whole.population);
  return inPlace && inPopulation && (part.place !== whole.place || part.population !== whole.population);
}

function isInside({ parent }: Place, around: Place): boolean {
  return parent !== null && (parent === around || isInside(parent, around));
}
