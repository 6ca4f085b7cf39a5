/** What stands under a key in a map that was made of all there are. Throws where nothing does: the map is not of these. */
export function held<Key, Item>(items: { get(key: Key): Item | undefined }, key: Key): Item {
  const item = items.get(key);
  if (item === undefined) throw new Error(`Nothing is held for ${JSON.stringify(key)}.`);
  return item;
}
