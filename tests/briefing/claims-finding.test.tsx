import { expect, it } from 'vitest';
import { ClaimsScene } from '../../src/briefing/scenes/claims/ClaimsScene.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { pageOf } from '../features/page-of.tsx';
import { exactly, figure, ledger, onDay, question } from '../ledgers/small-ledger.ts';

const ASKED = question({ rhythmDays: 7 });

/** A wall with the claims of three speakers, each about a day; the first two contradict each other. */
function wall(...days: readonly [string, string, string]) {
  const figures = ['agency', 'ministry', 'tally'].map((by, at) =>
    figure({ id: by, by, quantity: exactly(100 * (at + 1)), time: onDay(days[at] ?? '') }),
  );
  const relations = [{ a: 'agency', b: 'ministry', kind: 'disputed' as const, note: 'Both cannot be true.' }];
  const view = asOfView(ledger({ figures, questions: [ASKED], relations }), calendarDate('2017-06-26'));
  const page = pageOf(
    <ClaimsScene view={view} question={ASKED} textSize={50} knowledge="As of that day" />,
    view,
  );
  return {
    title: page.querySelector('h1')?.textContent,
    said: page.textContent ?? '',
    rows: [...page.querySelectorAll('li[data-figure]')].map((row) => row.textContent ?? ''),
  };
}

it('claims are headed by how many are in dispute, the question below, and each says its age', () => {
  const { title, said, rows } = wall('2017-06-22', '2017-06-23', '2017-06-24');
  expect(title).toBe('3 claims, 2 in dispute');
  expect(said).toContain(ASKED.title);
  expect(rows.length).toBe(3);
  for (const row of rows) expect(row).toMatch(/June(?:\*)?, [234] days old/);
});

it('a dispute with a claim that is too old to be shown heads nothing, and is counted as disputed', () => {
  const { title, said, rows } = wall('2017-06-22', '2017-05-01', '2017-06-24');
  expect(rows.length).toBe(2);
  expect(title).toBe(ASKED.title);
  expect(said).toContain('1 more claim, in dispute or doubt, is not shown');
});

it('a sign in a row has its words in the key below, and no sign has two meanings', () => {
  const told = (...parts: readonly Partial<Figure>[]) => {
    const figures = ['agency', 'ministry', 'tally'].map((by, at) => ({
      ...figure({ id: by, by, quantity: exactly(100 * (at + 1)), time: onDay('2017-06-22') }),
      ...parts[at],
    }));
    const view = asOfView(ledger({ figures, questions: [ASKED] }), calendarDate('2017-06-26'));
    const page = pageOf(<ClaimsScene view={view} question={ASKED} textSize={50} knowledge="" />, view);
    const marks = (where: string) =>
      [...page.querySelectorAll(`${where} b:has(> svg)`)].map((mark) =>
        mark.querySelector('.vh') ? 'sign' : mark.textContent,
      );
    return { rows: marks('li[data-figure]'), key: marks('li:not([data-figure])') };
  };
  expect(told({ status: 'unverified' }, { status: 'unverified' })).toEqual({
    rows: ['sign', 'sign'],
    key: ['Not yet verified'],
  });
  expect(told({ status: 'unverified' }, {}, { modality: 'feared' })).toEqual({
    rows: ['Not yet verified', 'Feared'],
    key: [],
  });
});
