/**
 * The least round number that is not below a positive one: one of the steps times a power of ten. Steps rise from 1 to 10;
 * which of the numbers between are round depends on what readers do with them.
 */
export function roundNumberFrom(least: number, steps: readonly number[]): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  return magnitude * (steps.find((step) => step * magnitude >= least) ?? 10);
}
