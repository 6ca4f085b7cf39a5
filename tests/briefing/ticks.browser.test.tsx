import { render } from 'vitest-browser-react';
import { expect, test } from 'vitest';
import { BriefingScreen } from '../../src/briefing/BriefingScreen.tsx';
import type { DataLine } from '../../src/briefing/data-line.ts';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { english } from '../i18n/every-word.ts';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

/** Counts how often anybody looks a question up. */
class CountedMap<Key, Value> extends Map<Key, Value> {
  looks = 0;
  override get(key: Key): Value | undefined {
    this.looks += 1;
    return super.get(key);
  }
}

const line = {
  confirmedAt: Date.now(),
  asking: false,
  fault: null,
  fromCopy: false,
  keeping: 'kept',
  hasNewBuild: async () => false,
  ask: () => undefined,
  reload: () => undefined,
} satisfies DataLine;

test('a wall whose clock ticks works nothing out again until its figures, its day or its scene change', async () => {
  const { questions, ...rest } = ledger({
    figures: [figure({ id: 'first', quantity: exactly(100), time: onDay('2017-06-01') })],
    questions: [question()],
  });
  const looks = new CountedMap(questions);
  const dataset = { ...rest, questions: looks };
  const screen = (confirmedAt: number, shown = dataset) => (
    <WordsProvider words={english}>
      <BriefingScreen
        dataset={shown}
        line={{ ...line, confirmedAt }}
        search="?scenes=number.displaced-now&asof=2017-06-10&dwell=600"
        unreadList={null}
      />
    </WordsProvider>
  );
  const wall = await render(screen(line.confirmedAt));
  const figures = () => wall.container.querySelectorAll('[data-figure="first"] data').length;
  await expect.poll(figures).toBe(1);
  const before = looks.looks;
  expect(before).toBeGreaterThan(0);

  await new Promise((resolve) => setTimeout(resolve, 1700));
  await wall.rerender(screen(line.confirmedAt + 1000));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(looks.looks).toBe(before);

  await wall.rerender(screen(line.confirmedAt, { ...dataset }));
  await expect.poll(() => looks.looks).toBeGreaterThan(before);
  expect(figures()).toBe(1);
});
