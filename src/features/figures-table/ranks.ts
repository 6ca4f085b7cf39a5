import type { Codes } from './figure-store.ts';

/** The rank of each item's key among all keys, equal for equal keys, and -1 for none. */
export function ranksOf<Item>(
  items: readonly Item[],
  key: (item: Item) => string | number | null,
): Int32Array {
  const keys = items.map(key);
  const distinct = [...new Set(keys)].filter((each) => each !== null);
  distinct.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rankOf = new Map(distinct.map((each, rank) => [each, rank]));
  return Int32Array.from(keys, (each) => (each === null ? -1 : (rankOf.get(each) ?? -1)));
}

/** Where each figure stands; -1 for one without a value. */
export function rankAt(ranks: Int32Array): (number: number) => number {
  return (number) => ranks[number] ?? -1;
}

/** Where each figure stands by the order of its code's key. */
export function rankByKey(
  { keys, of }: Codes,
  order: (key: string) => string | number | null,
): (number: number) => number {
  const ranks = ranksOf(keys, order);
  return (number) => ranks[of[number] ?? -1] ?? -1;
}
