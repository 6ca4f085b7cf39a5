import { expect } from 'vitest';
import { events, ledger, notes, supersessions } from './ledger-rows.ts';
import { journey } from './visit.ts';

const OPENING_DAY = '2017-06-26';
const OTHER_DAYS = [
  '2016-10-20',
  '2016-11-30',
  '2017-01-25',
  '2017-03-29',
  '2017-05-31',
  '2017-07-04',
  '2017-07-07',
  '2017-09-20',
  '2017-12-20',
  '2018-01-02',
];

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly days: readonly string[];
  readonly undated: boolean;
}

for (const day of [OPENING_DAY, ...OTHER_DAYS]) {
  journey(
    `every number shown as of ${day} is the ledger's own, and none was published later`,
    async ({ visit }) => {
      const page = await visit(`/mosul-2016-2017/?asof=${day}`);
      await page.locator('[data-question]').first().waitFor();
      const shown = await page.locator('[data-figure]').evaluateAll((elements): Shown[] =>
        elements.map((element) => ({
          id: element.getAttribute('data-figure') ?? '',
          text: element.textContent ?? '',
          numbers: [...element.querySelectorAll('data')].map((data) => Number(data.getAttribute('value'))),
          days: [...element.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? ''),
          undated: element.closest('[data-undated]') !== null,
        })),
      );
      expect(shown.length).toBeGreaterThan(day < '2016-11' ? 3 : 40);
      for (const { id, numbers, days, text, undated } of shown) {
        const row = ledger.get(id);
        expect(row, `${id} is not in the ledger`).toBeDefined();
        if (!row) continue;
        expect(numbers, id).toEqual(row.numbers);
        for (const shownDay of days) expect([...row.days], id).toContain(shownDay);
        if (undated) expect(row.published, id).toBe('');
        else
          expect(row.published !== '' && row.published <= day, `${id}, published ${row.published}`).toBe(
            true,
          );
        if (!['exact', 'range'].includes(row.qualifier))
          expect(text, id).toContain(row.qualifier.replace('-', ' '));
      }

      const text = (await page.locator('body').textContent()) ?? '';
      expect(events.filter(({ title, knownFrom }) => knownFrom > day && text.includes(title))).toEqual([]);
      const known = notes.filter(({ knownFrom }) => knownFrom <= day).map((note) => note.text);
      const later = notes.filter(
        ({ knownFrom, text: words }) => knownFrom > day && !known.some((each) => each.includes(words)),
      );
      expect(later.filter((note) => text.includes(note.text))).toEqual([]);
    },
  );
}

journey('a superseded figure leads nothing once its successor is public', async ({ visit }) => {
  const page = await visit('/mosul-2016-2017/?asof=2017-12-31');
  await page.locator('[data-question]').first().waitFor();
  expect(supersessions.length).toBeGreaterThan(0);
  for (const { old } of supersessions) {
    expect(await page.locator(`[data-question] [data-figure="${old}"]`).count(), old).toBe(0);
  }
});

journey('the five figures of the CNN report stand on the desk with their words', async ({ visit }) => {
  const page = await visit('/mosul-2016-2017/');
  const expected: Record<string, RegExp> = {
    'cnn-is-remaining': /about\s200[\s\S]*couple of hundred/,
    'cnn-is-killed': /about\s980/,
    'cnn-is-wounded': /more than\s6,000/,
    'cnn-civilians-remaining': /about\s100,000/,
    'cnn-displaced': /more than\s700,000/,
  };
  for (const [id, words] of Object.entries(expected)) {
    const text = await page.locator(`[data-question] [data-figure="${id}"]`).first().textContent();
    expect(text, id).toMatch(words);
  }
  for (const id of ['cnn-is-killed', 'cnn-is-wounded']) {
    expect(await page.locator(`[data-question] [data-figure="${id}"]`).first().textContent()).toContain(
      'Label in doubt',
    );
  }
});
