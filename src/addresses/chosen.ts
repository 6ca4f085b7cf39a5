import { type CalendarDate, FIRST_DAY, LAST_DAY, parseCalendarDate } from '../domain/calendar-date.ts';

/** A parameter that was ignored: its name, what it said, and what it may say. */
export interface AddressFault {
  readonly parameter: string;
  readonly found: string;
  /** What it may say, each way by itself. */
  readonly allowed: readonly string[];
}

/** The allowed value that was found; null when none was, and a fault when it is not allowed. */
export function chosen<T extends string>(
  parameter: string,
  found: string | null,
  allowed: readonly T[],
  faults: AddressFault[],
): T | null {
  if (found === null) return null;
  const value = allowed.find((item) => item === found);
  if (value === undefined) faults.push({ parameter, found, allowed });
  return value ?? null;
}

/** The allowed values of a list written with commas, in the order of `allowed`; each other one is a fault. */
export function chosenOf<T extends string>(
  parameter: string,
  found: string | null,
  allowed: readonly T[],
  faults: AddressFault[],
): readonly T[] {
  const items = found?.split(',').filter(Boolean) ?? [];
  for (const item of items) {
    if (!allowed.some((each) => each === item)) faults.push({ parameter, found: item, allowed });
  }
  return allowed.filter((item) => items.includes(item));
}

/** The day that was found, up to a last one; null when none was, and a fault when it is no such day. `or` is what else is allowed. */
export function chosenDay(
  parameter: string,
  found: string | null,
  faults: AddressFault[],
  { last = LAST_DAY, or = [] }: { readonly last?: CalendarDate; readonly or?: readonly string[] } = {},
): CalendarDate | null {
  if (found === null) return null;
  const day = parseCalendarDate(found);
  if (day !== null && day >= FIRST_DAY && day <= last) return day;
  faults.push({ parameter, found, allowed: [`${FIRST_DAY} ≤ YYYY-MM-DD ≤ ${last}`, ...or] });
  return null;
}
