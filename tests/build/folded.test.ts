import { expect, test } from 'vitest';
import { withoutFolded } from '../../src/build/folded.ts';

test('of a closed fold its summary is seen, of an open one all', () => {
  expect(withoutFolded('<details class="a"><summary>Caveat</summary><p>old</p></details><p>980</p>')).toBe(
    '<details class="a"><summary>Caveat</summary></details><p>980</p>',
  );
  const open = '<details open=""><summary>Caveat</summary><p>old</p></details>';
  expect(withoutFolded(open)).toBe(open);
  const openWhereWide = open.replace('open=""', 'data-open-where="wide"');
  expect(withoutFolded(openWhereWide)).toBe(openWhereWide);
});

test('folds in folds are seen as far as all around them are open', () => {
  const inner = (open: string) => `<details${open}><summary>Inner</summary><i>in</i></details>`;
  const outer = (open: string, held: string) =>
    `<details${open}><summary>Outer</summary><b>out</b>${held}<b>end</b></details><p>after</p>`;
  expect(withoutFolded(outer('', inner(' open=""')))).toBe(
    '<details><summary>Outer</summary></details><p>after</p>',
  );
  expect(withoutFolded(outer('', inner('') + inner('')))).toBe(
    '<details><summary>Outer</summary></details><p>after</p>',
  );
  expect(withoutFolded(outer(' open=""', inner('')))).toBe(
    '<details open=""><summary>Outer</summary><b>out</b><details><summary>Inner</summary></details><b>end</b></details><p>after</p>',
  );
});
