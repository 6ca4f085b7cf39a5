import { expect, test, vi } from 'vitest';
import { once } from '../../src/domain/once.ts';

test('what was worked out of a thing is not worked out again, and another thing has its own', () => {
  const work = vi.fn((thing: { readonly size: number }) => ({ twice: thing.size * 2 }));
  const twice = once(work);
  const [a, b] = [{ size: 2 }, { size: 2 }];
  expect(twice(a)).toBe(twice(a));
  expect(twice(b)).not.toBe(twice(a));
  expect(work).toHaveBeenCalledTimes(2);
});

test('nothing is an answer too: it is not asked for again', () => {
  const work = vi.fn((day: string) => (day === 'never' ? null : undefined));
  const answer = once(work);
  expect([answer('never'), answer('never'), answer('ever'), answer('ever')]).toEqual([
    null,
    null,
    undefined,
    undefined,
  ]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what depends on nothing is worked out when it is first asked for', () => {
  const work = vi.fn(() => 7);
  const seven = once(work);
  expect(work).not.toHaveBeenCalled();
  expect([seven(), seven()]).toEqual([7, 7]);
  expect(work).toHaveBeenCalledOnce();
});
