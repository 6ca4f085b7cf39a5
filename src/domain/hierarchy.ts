/** The rows above one in a tree of rows, the nearest first; a tree that leads back to its own rows is cut there. */
export function above(id: string, parentOf: (id: string) => string | null | undefined): readonly string[] {
  const found: string[] = [];
  for (let at = parentOf(id); at && at !== id && !found.includes(at); at = parentOf(at)) found.push(at);
  return found;
}

type Parts = ReadonlyMap<string, { readonly partOf: string | null }>;

/** The trees of a dataset; a ledger that is not checked yet has them as far as they can be read. */
export interface PlaceTree {
  readonly places: ReadonlyMap<string, { readonly parent: string | null }>;
}
export interface PopulationTree {
  readonly populations: Parts;
}

/** The places around one, the nearest first (R16). */
export const placesAround = ({ places }: PlaceTree, id: string): readonly string[] =>
  above(id, (each) => places.get(each)?.parent);

/** The populations that one is a part of, the smallest first (R15). */
export const populationsAround = ({ populations }: PopulationTree, id: string): readonly string[] =>
  above(id, (each) => populations.get(each)?.partOf);

/** The measures that one is a part of, the narrowest first (R15). */
export const measuresAround = ({ measures }: { readonly measures: Parts }, id: string): readonly string[] =>
  above(id, (each) => measures.get(each)?.partOf);
