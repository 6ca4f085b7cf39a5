import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Bounded } from '../../src/claims/Bounded.tsx';
import { createWords } from '../../src/i18n/words.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';

afterEach(() => history.replaceState(null, '', location.pathname));

const NUMBERS = Array.from({ length: 100 }, (_, at) => `n-${at}`);

async function shownWith(hash: string): Promise<number> {
  history.replaceState(null, '', hash);
  const { container } = await render(
    <WordsProvider words={createWords()}>
      <Bounded items={NUMBERS} most={10} idOf={(id) => id}>
        {(some) => some.map((id) => <i key={id}>{id}</i>)}
      </Bounded>
    </WordsProvider>,
  );
  return container.querySelectorAll('i').length;
}

test('a list draws all of its items for a link to one of the others, and none more for a name that it has not', async () => {
  expect(await shownWith('#n-50')).toBe(100);
  expect(await shownWith('#elsewhere')).toBe(10);
});

test('an address that ends with a sign that names no letter breaks no list', async () => {
  expect(await shownWith('#100%')).toBe(10);
});
