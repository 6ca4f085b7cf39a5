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
