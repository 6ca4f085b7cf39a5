import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { faultOf, wholeMarkup } from '../../src/build/whole-markup.ts';

function Broken(): never {
  throw new RangeError('a number of no kind');
}

const page = (part: React.ReactNode) => (
  <main>
    <Suspense fallback="waiting">{part}</Suspense>
  </main>
);

test('a page is built as it is drawn', () => {
  expect(wholeMarkup(page(<p>70,000</p>))).toBe('<main><!--$--><p>70,000</p><!--/$--></main>');
});

test('a shape closes itself, and what else is empty has its end', () => {
  const drawn = (
    <svg>
      <g />
      <path d="M0 0h9" />
      <circle r={3} className="un" />
    </svg>
  );
  expect(wholeMarkup(drawn)).toBe('<svg><g></g><path d="M0 0h9"/><circle r="3" class="un"/></svg>');
});

test('a page with a part that breaks is not built, and what broke is said', async () => {
  expect(() => wholeMarkup(page(<Broken />))).toThrow(/could not be drawn/);
  expect(await faultOf(page(<Broken />))).toEqual(new RangeError('a number of no kind'));
  expect(await faultOf(page('whole'))).toBeNull();
});
