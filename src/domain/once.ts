/**
 * What is worked out of something that never changes, when it is first asked for and then never again: once for each dataset,
 * view, day or word it is asked of, or once at all. What nobody holds any more is forgotten with its answer.
 */
export function once<Value, Key = void>(work: (key: Key) => Value): (key: Key) => Value {
  const ofObjects = new WeakMap<object, { readonly value: Value }>();
  const ofOthers = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const isObject = typeof key === 'object' && key !== null;
    const known = isObject ? ofObjects.get(key) : ofOthers.get(key);
    if (known) return known.value;
    const made = { value: work(key) };
    if (isObject) ofObjects.set(key, made);
    else ofOthers.set(key, made);
    return made.value;
  };
}
