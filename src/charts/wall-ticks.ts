import type { ValueTick } from './model.ts';

/** Numbers on an axis that can be read from five metres. */
const MOST_LABELS = 3;
/** Months between two names, by how many months there are: three or four names can be read, of many years each a January. */
const apart = (months: number) =>
  months <= 12
    ? Math.min(3, Math.ceil(months / 3))
    : months <= MANY_MONTHS
      ? Math.ceil(months / 4)
      : 12 * Math.ceil(months / 48);
const MANY_MONTHS = 36;

/** Three or four months are named, Januaries among them; the first of them with the year, and each that begins or follows a new one. */
export function wallMonth(
  months: readonly { label: string; year?: string }[],
  index: number,
  day: string,
): string {
  const january = months.findIndex(({ year }, at) => at > 0 && year !== undefined);
  const every = apart(months.length);
  const phase = Math.max(0, january) % every;
  const label = months[index]?.label ?? '';
  if (index % every !== phase) return '';
  const isNewYear = months.slice(index - every + 1, index + 1).some(({ year }) => year !== undefined);
  return index === phase || isNewYear ? `${label} ${day.slice(0, 4)}` : label;
}

/** Few enough to read, and always nought and the top of the scale. */
export function thinned(ticks: readonly ValueTick[]): readonly ValueTick[] {
  const last = ticks.length - 1;
  let step = Math.ceil(ticks.length / MOST_LABELS);
  while (last % step > 0) step += 1;
  return ticks.filter((_, index) => index % step === 0);
}
