/**
 * What is worked out of something, as long as the same is asked for: of another it is worked out anew, and the one before is let
 * go. A thread draws one dataset after another, and a catalog may have more of them than it can hold.
 */
export function latest<Given, Value>(
  keyOf: (given: Given) => string,
  work: (given: Given) => Value,
): (given: Given) => Value {
  let last: { readonly key: string; readonly value: Value } | null = null;
  return (given) => {
    const key = keyOf(given);
    if (last?.key !== key) last = { key, value: work(given) };
    return last.value;
  };
}
