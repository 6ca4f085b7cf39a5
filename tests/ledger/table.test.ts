import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linked } from '../../src/ledger/table.ts';

interface Row {
  readonly id: string;
  readonly parent: string | undefined;
}
interface Item {
  readonly id: string;
  readonly parent: Item | null;
}

/** Rows of trees in any order: each hangs from none, or from one of those drawn before it. */
const anyTree: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.option(fc.nat(), { nil: undefined }), { maxLength: 8 })
  .map((parents) =>
    parents.map((parent, at): Row => ({
      id: `row ${at}`,
      parent: parent === undefined || at === 0 ? undefined : `row ${parent % at}`,
    })),
  )
  .chain((rows) => fc.shuffledSubarray([...rows], { minLength: rows.length }));

test('rows of a tree become things in the order of the rows, each made once and holding the one it hangs from', () => {
  fc.assert(
    fc.property(anyTree, (rows) => {
      const made: string[] = [];
      const make = ({ id }: Row, parent: Item | null): Item => {
        made.push(id);
        return { id, parent };
      };
      const items = linked(rows, ({ parent }) => parent, make);
      expect([...items.keys()]).toEqual(rows.map(({ id }) => id));
      expect(made.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      for (const { id, parent } of rows) {
        expect(items.get(id)?.id).toBe(id);
        expect(items.get(id)?.parent).toBe(parent === undefined ? null : items.get(parent));
      }
    }),
  );
});
