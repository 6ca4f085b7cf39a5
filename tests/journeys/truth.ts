import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { events, ledger, notes } from './ledger-rows.ts';

/** A figure as a page shows it: its numbers and its dates as programs read them, and its text. */
interface ShownFigure {
  readonly id: string;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly days: readonly string[];
  readonly undated: boolean;
}

/** Read in the page itself, so it may lean on nothing outside. */
function readFigures(elements: readonly Element[]): ShownFigure[] {
  return elements.map((element) => ({
    id: element.getAttribute('data-figure') ?? '',
    text: element.textContent ?? '',
    numbers: [...element.querySelectorAll('data')].map((data) => Number(data.getAttribute('value'))),
    days: [...element.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? ''),
    undated: element.closest('[data-undated]') !== null,
  }));
}

export async function shownFigures(page: Page): Promise<readonly ShownFigure[]> {
  return page.locator('[data-figure]').evaluateAll(readFigures);
}

export function figuresIn(root: ParentNode): readonly ShownFigure[] {
  return readFigures([...root.querySelectorAll('[data-figure]')]);
}

/** Fails unless every figure is the ledger's own, with its qualifier and days, and none was published after the day. */
export function expectTrue(shown: readonly ShownFigure[], day: string, where = ''): void {
  for (const { id, numbers, days, text, undated } of shown) {
    const row = ledger.get(id);
    expect(row, `${where} ${id} is not in the ledger`).toBeDefined();
    if (!row) continue;
    expect(numbers, `${where} ${id}`).toEqual(row.numbers);
    for (const shownDay of days) expect([...row.days], `${where} ${id}`).toContain(shownDay);
    if (undated) expect(row.published, `${where} ${id}`).toBe('');
    else
      expect(row.published !== '' && row.published <= day, `${where} ${id}, published ${row.published}`).toBe(
        true,
      );
    if (!['exact', 'range'].includes(row.qualifier))
      expect(text, `${where} ${id}`).toContain(row.qualifier.replace('-', ' '));
  }
}

/** Fails when a text tells of an event or a note that could not be known by the day. */
export function expectNothingLater(text: string, day: string, where = ''): void {
  expect(
    events.filter(({ title, knownFrom }) => knownFrom > day && text.includes(title)),
    where,
  ).toEqual([]);
  const known = notes.filter(({ knownFrom }) => knownFrom <= day).map((note) => note.text);
  const later = notes.filter(
    ({ knownFrom, text: words }) => knownFrom > day && !known.some((each) => each.includes(words)),
  );
  expect(
    later.filter((note) => text.includes(note.text)),
    where,
  ).toEqual([]);
}
