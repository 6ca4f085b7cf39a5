import { expect, it } from 'vitest';
import { latest } from '../../src/build/latest.ts';

it('gives what it worked out of the last that was asked for, and lets it go with the next', () => {
  const worked: string[] = [];
  const length = latest(
    ({ name }: { readonly name: string }) => name,
    ({ name }) => {
      worked.push(name);
      return name.length;
    },
  );
  expect([{ name: 'one' }, { name: 'one' }, { name: 'three' }, { name: 'one' }].map(length)).toEqual([
    3, 3, 5, 3,
  ]);
  expect(worked).toEqual(['one', 'three', 'one']);
});
