/** Tested on both sides of its edge. */
export function isAdult(age: number): boolean {
  return age >= 18;
}

/** Tested, but not at its edge. */
export function isChild(age: number): boolean {
  return age < 18;
}

/**
 * Tested by nobody.
 *
 * @public
 */
export function isOld(age: number): boolean {
  return age > 90;
}

/** Goes on for ever when it is turned round. */
export function yearsUntil(age: number, end: number): number {
  let years = 0;
  for (let at = age; at < end; at += 1) years += 1;
  return years;
}

const named = new Map<number, string>();

/** Keeps what it worked out, so that only the first who asks runs the code. */
export function nameOf(age: number): string {
  const known = named.get(age);
  if (known !== undefined) return known;
  const name = isAdult(age) ? 'adult' : 'minor';
  named.set(age, name);
  return name;
}
