/** The keys of a record, in its order: all words of the union that it is made for, so that none can be left out. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
