/** What stands under a key in a map that was made of all there are. Throws where nothing does: the map is not of these. */
export function held<Key, Item>(items: { get(key: Key): Item | undefined }, key: Key): Item {
  const item = items.get(key);
  if (item === undefined) throw new Error(`Nothing is held for ${nameOf(key)}.`);
  return item;
}

const nameOf = (key: unknown): string =>
  typeof key === 'object' && key !== null && 'id' in key ? String(key.id) : String(key);
