import fc from 'fast-check';

/** So many examples are kept; a long run draws more than memory holds. */
const MOST = 2000;
/** What is remembered is drawn from so far on that whatever is drawn beside it has nothing in common with it. */
const APART = 1024;

/**
 * The same examples, each made once for all laws of a worker that draw from one seed: what is worked out of one that never
 * changes is then worked out once too.
 */
export class Remembered<Value> extends fc.Arbitrary<Value> {
  readonly #drawn = new Map<string, fc.Value<Value>>();
  readonly #arbitrary: fc.Arbitrary<Value>;

  constructor(arbitrary: fc.Arbitrary<Value>) {
    super();
    this.#arbitrary = arbitrary;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<Value> {
    const key = `${random.getState()?.join()} ${bias}`;
    const own = random.clone();
    random.nextInt();
    const known = this.#drawn.get(key);
    if (known) return known;
    for (let far = 0; far < APART; far += 1) own.nextInt();
    const made = this.#arbitrary.generate(own, bias);
    if (this.#drawn.size < MOST) this.#drawn.set(key, made);
    return made;
  }

  canShrinkWithoutContext(value: unknown): value is Value {
    return this.#arbitrary.canShrinkWithoutContext(value);
  }

  shrink(value: Value, context: unknown): fc.Stream<fc.Value<Value>> {
    return this.#arbitrary.shrink(value, context);
  }
}
