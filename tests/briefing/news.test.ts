import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../src/briefing/news.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure, Supersession } from '../../src/domain/figure.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';

const first = figure({ id: 'first', quantity: exactly(100), time: onDay('2017-06-01') });
const newer = figure({ id: 'newer', quantity: exactly(120), time: onDay('2017-06-08') });
const elsewhere = figure({
  id: 'elsewhere',
  place: 'erbil',
  quantity: exactly(7),
  time: onDay('2017-06-01'),
});
const instead = (reason: Supersession['reason']) =>
  figure({
    id: 'instead',
    quantity: exactly(90),
    time: onDay('2017-06-01'),
    published: '2017-06-09',
    supersedes: { figure: first, reason, note: 'A camp was counted twice.' },
  });

const QUESTIONS = [question(), question({ id: 'erbil', scopes: [scope({ place: 'erbil' })] })];
const viewOf = (...figures: Figure[]) =>
  asOfView(ledger({ figures, questions: QUESTIONS }), calendarDate('2017-06-10'));
const newsOf = (before: readonly Figure[], after: readonly Figure[]) =>
  newsBetween(viewOf(...before), viewOf(...after), ['displaced-now', 'erbil', 'not-of-this-dataset']).map(
    ({ scene, kind, before: was, reason }) => [scene.questions[0], kind, was?.id ?? null, reason],
  );

describe('the news of a screen', () => {
  it('is a question whose leading figure became another one, and nothing else', () => {
    expect(newsOf([first], [first, newer])).toEqual([['displaced-now', 'new', 'first', '']]);
    expect(newsOf([first], [first])).toEqual([]);
    expect(newsOf([first, newer], [newer, first, elsewhere])).toEqual([['erbil', 'new', null, '']]);
  });

  it('is called a correction only where the ledger says that the old number was an error', () => {
    const kinds = (
      ['correction', 'revision', 'withdrawal', 'source-switch', 'definition-change'] as const
    ).map((reason) => newsOf([first], [first, instead(reason)])[0]);
    expect(kinds).toEqual([
      ['displaced-now', 'corrected', 'first', 'A camp was counted twice.'],
      ['displaced-now', 'new', 'first', 'A camp was counted twice.'],
      ['displaced-now', 'new', 'first', 'A camp was counted twice.'],
      ['displaced-now', 'new', 'first', 'A camp was counted twice.'],
      ['displaced-now', 'new', 'first', 'A camp was counted twice.'],
    ]);
  });

  it('does not call a newer figure a correction of one that was corrected long before', () => {
    const corrected = instead('correction');
    expect(newsOf([first, corrected], [first, corrected, newer])).toEqual([
      ['displaced-now', 'new', 'instead', ''],
    ]);
  });

  it('is not told when a figure is gone and none leads', () => {
    expect(newsOf([first], [])).toEqual([]);
  });

  it('comes in the order of the screen', () => {
    expect(newsOf([], [elsewhere, first]).map(([id]) => id)).toEqual(['displaced-now', 'erbil']);
  });
});
