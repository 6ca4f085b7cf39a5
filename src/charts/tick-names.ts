import { textWidth } from './text-width.ts';

interface Tick {
  readonly label: string;
  readonly year?: string;
  /** The same without its year, of a label that has it in itself. */
  readonly brief?: string;
}

/** What is printed under a tick of a time axis. */
export interface TickName {
  readonly month: string | null;
  readonly year: string | null;
}

/** Months between two names: in this order January is always among them. */
const EVERY = [1, 2, 3, 6, 12];
/** Years between two names where not even every January has room for its year. */
const YEARS_APART = [2, 5, 10, 20, 50, 100];
/** Pixels between two texts. */
const GAP = 5;

/**
 * The names of months that stand `spacing` pixels apart, thinned until each has its room, January among them. A year
 * whose successor comes too soon is left out: the later one tells it. Ticks of Januaries alone are thinned as years. A name is
 * set from its tick on, or in the middle below it.
 */
export function tickNames(
  ticks: readonly Tick[],
  spacing: number,
  set: 'after' | 'below' = 'after',
): readonly TickName[] {
  // A model that leaves some months unnamed has thinned them itself.
  if (ticks.some(({ label, brief }) => label === '' || brief !== undefined))
    return chosenNames(ticks, spacing, set);
  const yearly = isYearly(ticks);
  const widest = Math.max(0, ...ticks.map(({ label, year }) => textWidth(yearly ? (year ?? '') : label)));
  const every = EVERY.find((months) => months * spacing >= widest + GAP) ?? 12;
  const january = ticks.findIndex(({ year }, index) => index > 0 && year !== undefined);
  if (!yearly && every === 12 && 12 * spacing < textWidth(ticks[january]?.year ?? '') + GAP)
    return namesOfYears(ticks, ticks[january]?.label, spacing);
  const phase = yearly ? 0 : Math.max(0, january);
  return ticks.map(({ label, year }, index) => {
    const isNamed = (index - phase) % every === 0;
    const showsYear = yearly ? isNamed : year !== undefined && !isFollowedSoon(index, year);
    return { month: isNamed ? label : null, year: showsYear ? (year ?? null) : null };
  });

  function isFollowedSoon(index: number, year: string): boolean {
    const next = ticks.findIndex((tick, at) => at > index && tick.year !== undefined);
    return next > index && (next - index) * spacing < textWidth(year) + GAP;
  }
}

/** Of months without end the Januaries of round years, as many as have room for their year. */
function namesOfYears(
  ticks: readonly Tick[],
  january: string | undefined,
  spacing: number,
): readonly TickName[] {
  const widest = Math.max(
    ...ticks.map(({ label, year }) => Math.max(textWidth(label), textWidth(year ?? ''))),
  );
  const apart = YEARS_APART.find((years) => years * 12 * spacing >= widest + GAP) ?? 100;
  return ticks.map(({ label, year }) =>
    year !== undefined && label === january && Number(year) % apart === 0
      ? { month: label, year }
      : { month: null, year: null },
  );
}

/** True of an axis so long that only Januaries are marked. */
function isYearly(ticks: readonly Tick[]): boolean {
  const [first, second] = ticks;
  return (
    second !== undefined && ticks.every(({ label, year }) => label === first?.label && year !== undefined)
  );
}

/**
 * The names that a model chose, as far as they have room: all of them or every second, whichever leaves more, and of as many
 * those that tell more of the axis.
 */
function chosenNames(ticks: readonly Tick[], spacing: number, set: 'after' | 'below'): readonly TickName[] {
  const named = ticks.flatMap(({ label }, at) => (label === '' ? [] : [at]));
  const [all, fewer] = [named, named.filter((_, place) => place % 2 === 0)].map((places) =>
    withRoom(ticks, places, (from, to, at, next) => {
      const width = set === 'after' ? textWidth(from) : (textWidth(from) + textWidth(to)) / 2;
      return width + GAP <= (next - at) * spacing;
    }),
  );
  const [most = [], other = []] = [all, fewer];
  const isBetter = other.length > most.length || (other.length === most.length && last(other) > last(most));
  const names = new Map(isBetter ? other : most);
  return ticks.map((_, at) => ({ month: names.get(at) ?? null, year: null }));
}

type Named = readonly [at: number, name: string];

const last = (names: readonly Named[]): number => names.at(-1)?.[0] ?? -1;

/**
 * Names from the last to the first: a year goes where the next name tells it, then a name without a year that stands after
 * one that needs the room, and last the name of a year that is told next.
 */
function withRoom(
  ticks: readonly Tick[],
  places: readonly number[],
  fits: (name: string, next: string, at: number, to: number) => boolean,
): readonly Named[] {
  let names: readonly Named[] = [];
  for (const at of places.toReversed()) {
    const { label = '', brief } = ticks[at] ?? {};
    const saysYear = ([place]: Named) => ticks[place]?.brief !== undefined;
    const room = (name: string, next: Named | undefined) => !next || fits(name, next[1], at, next[0]);
    while (names[0] && !room(label, names[0]) && !saysYear(names[0])) names = names.slice(1);
    const name = [label, brief].find((each) => each !== undefined && room(each, names[0]));
    if (name !== undefined) names = [[at, name], ...names];
  }
  return names;
}
