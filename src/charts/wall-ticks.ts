import type { ValueTick } from './model.ts';

/** Numbers on an axis that can be read from five metres. */
const MOST_LABELS = 3;
/** Months between two names, by how many months there are: three or four names can be read. */
const apart = (months: number) => (months <= 12 ? Math.min(3, Math.ceil(months / 3)) : Math.ceil(months / 4));
/** Where so many years begin, years are named, and so many of them. */
const [MANY_YEARS, MOST_YEARS] = [3, 4];

/** What a wall calls a month; nothing where it is not named. */
interface WallMonth {
  readonly label: string;
  /** The same without its year. */
  readonly brief?: string;
}

/**
 * Three or four months are named, Januaries among them; the first of them with the year, and each that begins or follows a new
 * one. Of several years the Januaries are named by their year alone.
 */
export function wallMonth(
  months: readonly { label: string; year?: string }[],
  index: number,
  day: string,
): WallMonth {
  const januaries = months.flatMap(({ year }, at) => (at > 0 && year !== undefined ? [at] : []));
  if (januaries.length >= MANY_YEARS) {
    const every = Math.ceil(januaries.length / MOST_YEARS);
    const isNamed = januaries.some((at, place) => at === index && place % every === 0);
    return { label: isNamed ? day.slice(0, 4) : '' };
  }
  const every = apart(months.length);
  const phase = (januaries[0] ?? 0) % every;
  const label = months[index]?.label ?? '';
  if (index % every !== phase) return { label: '' };
  const isNewYear = months.slice(index - every + 1, index + 1).some(({ year }) => year !== undefined);
  return index === phase || isNewYear ? { label: `${label} ${day.slice(0, 4)}`, brief: label } : { label };
}

/** As a share of the scale: more than that above the largest figure is height that its course can have. */
const MOST_SPARE = 0.2;

/** The numbers of a scale up to the first that is not below the largest figure, without that where it leaves much of the plot bare. */
export function closeTicks(ticks: readonly ValueTick[], largest: number): readonly ValueTick[] {
  const top = ticks.findIndex(({ at }) => at >= largest);
  if (top < 1) return ticks;
  const isBare = top > 1 && largest < (ticks[top]?.at ?? 0) * (1 - MOST_SPARE);
  return ticks.slice(0, isBare ? top : top + 1);
}

/** Few enough to read, and always nought and the top of the scale. */
export function thinned(ticks: readonly ValueTick[]): readonly ValueTick[] {
  const last = ticks.length - 1;
  let step = Math.ceil(ticks.length / MOST_LABELS);
  while (last % step > 0) step += 1;
  return ticks.filter((_, index) => index % step === 0);
}
