declare const idBrand: unique symbol;

/** What a ledger calls one thing of a kind by. Only the gate makes them; an id of one kind never passes for one of another. */
export type Id<Of extends string> = string & { readonly [idBrand]: Of };

/** A text that may be an id or not, as addresses and rows have them. */
type Unproven = string & { readonly [idBrand]?: never };

/** Things of a kind by their ids, for whoever has an id of that kind or any text. */
export interface ById<Item extends { readonly id: string }> extends ReadonlyMap<Item['id'], Item> {
  get(id: Item['id'] | Unproven): Item | undefined;
  has(id: Item['id'] | Unproven): boolean;
}
