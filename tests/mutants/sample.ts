import fc from 'fast-check';

/** So many of a list, in their order, the same ones for the same seed. */
export function sampleOf<One>(all: readonly One[], size: number, seed: number): One[] {
  const [drawn = []] = fc.sample(
    fc.shuffledSubarray([...all], { minLength: Math.min(size, all.length), maxLength: size }),
    {
      seed,
      numRuns: 1,
    },
  );
  const chosen = new Set(drawn);
  return all.filter((one) => chosen.has(one));
}
