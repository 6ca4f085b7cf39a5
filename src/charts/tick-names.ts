import { textWidth } from './text-width.ts';

interface Tick {
  readonly label: string;
  readonly year?: string;
}

/** What is printed under a tick of a time axis. */
export interface TickName {
  readonly month: string | null;
  readonly year: string | null;
}

/** Months between two names: in this order January is always among them. */
const EVERY = [1, 2, 3, 6, 12];
/** Pixels between two texts. */
const GAP = 5;

/**
 * The names of months that stand `spacing` pixels apart, thinned until each has its room, January among them. A year
 * whose successor comes too soon is left out: the later one tells it.
 */
export function tickNames(ticks: readonly Tick[], spacing: number): readonly TickName[] {
  // A model that leaves some months unnamed has thinned them itself.
  if (ticks.some(({ label }) => label === ''))
    return ticks.map(({ label }) => ({ month: label === '' ? null : label, year: null }));
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label)));
  const every = EVERY.find((months) => months * spacing >= widest + GAP) ?? 12;
  const january = ticks.findIndex(({ year }, index) => index > 0 && year !== undefined);
  const phase = Math.max(0, january);
  return ticks.map(({ label, year }, index) => ({
    month: (index - phase) % every === 0 ? label : null,
    year: year !== undefined && !isFollowedSoon(index, year) ? year : null,
  }));

  function isFollowedSoon(index: number, year: string): boolean {
    const next = ticks.findIndex((tick, at) => at > index && tick.year !== undefined);
    return next > index && (next - index) * spacing < textWidth(year) + GAP;
  }
}
