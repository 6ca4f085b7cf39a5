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
/** Years between two names where not even every January has room for its year. */
const YEARS_APART = [2, 5, 10, 20, 50, 100];
/** Pixels between two texts. */
const GAP = 5;

/**
 * The names of months that stand `spacing` pixels apart, thinned until each has its room, January among them. A year
 * whose successor comes too soon is left out: the later one tells it. Ticks of Januaries alone are thinned as years.
 */
export function tickNames(ticks: readonly Tick[], spacing: number): readonly TickName[] {
  // A model that leaves some months unnamed has thinned them itself.
  if (ticks.some(({ label }) => label === ''))
    return ticks.map(({ label }) => ({ month: label === '' ? null : label, year: null }));
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
