const { TEST_SEED, TEST_TIMES } = process.env;

/** What the property tests of one run draw their examples from, and how many times as many as usual they try. */
export const DRAWS = { seed: Number(TEST_SEED ?? 1), times: Number(TEST_TIMES ?? 1) };

/** One in so many of what there is, from a first that the seed chooses, or all of it in a long run. */
export function oneIn<T>(step: number, all: readonly T[]): readonly T[] {
  const first = DRAWS.seed % Math.min(step, all.length);
  return DRAWS.times > 1 ? all : all.filter((_, at) => at % step === first);
}

/** As many examples as usual, or the hundredfold in a long run. */
export const tries = (usual: number): number => usual * DRAWS.times;

/**
 * Chooses the seed of a run, unless `TEST_SEED` names one, and prints it, so that a failure that only some examples show can
 * be had again. Called once, before any worker is there: workers inherit the choice.
 */
export function chooseDraws(): void {
  if (process.env['TEST_SEED'] !== undefined) return;
  const seed = String(Math.trunc(Math.random() * 2 ** 31));
  process.env['TEST_SEED'] = seed;
  process.stderr.write(`Examples are drawn from seed ${seed}; TEST_SEED=${seed} draws the same again.\n`);
}
