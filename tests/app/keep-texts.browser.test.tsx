import { act, createContext, use } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { keepTexts } from '../../src/app/keep-texts.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

beforeAll(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
});

/** What a browser's translator does: an element with its own words takes the place of a text, in one of two ways. */
const WAYS: Readonly<Record<string, (text: ChildNode, words: Element) => void>> = {
  'in one step': (text, words) => text.replaceWith(words),
  'before the text, which then goes': (text, words) => {
    text.before(words);
    text.remove();
  },
};

function translate(root: Element, put: (text: ChildNode, words: Element) => void): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: ChildNode[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as ChildNode);
  for (const text of texts) {
    if (text.parentElement?.closest('font')) continue;
    const font = document.createElement('font');
    font.textContent = `<${text.textContent}>`;
    put(text, font);
  }
}

let leave = () => {};
afterEach(() => leave());

const Day = createContext(26);

/** A text that stands beside others, as "{count} figures by {day}" does, with what moves it to another day. */
async function drawn(isKept: boolean) {
  function Sentence() {
    const day = use(Day);
    return (
      <p>
        {100_000 + day} people by day {day}
      </p>
    );
  }
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.querySelector('#root') as Element;
  if (isKept) keepTexts(root);
  const reactRoot = createRoot(root);
  const move = (day: number) =>
    act(async () =>
      reactRoot.render(
        <Day value={day}>
          <Sentence />
        </Day>,
      ),
    );
  await move(26);
  leave = () => act(() => reactRoot.unmount());
  return { root, move };
}

for (const [way, put] of Object.entries(WAYS))
  test(`a text that changes takes its place back from a translator that puts words ${way}`, async () => {
    const { root, move } = await drawn(true);
    for (const day of [27, 28, 1]) {
      translate(root, put);
      await Promise.resolve();
      await move(day);
      await Promise.resolve();
      expect(root.textContent).toContain(String(100_000 + day));
      expect(root.textContent).not.toContain('100026');
      expect(root.textContent?.endsWith(String(day))).toBe(true);
    }
  });

test('without it the old number would stand: a planted fault', async () => {
  const { root, move } = await drawn(false);
  translate(root, (text, words) => text.replaceWith(words));
  await move(27);
  expect(root.textContent).toContain('100026');
});
