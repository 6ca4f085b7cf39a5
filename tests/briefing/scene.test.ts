import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/briefing/builder/presets.ts';
import { parseScene, sceneText, usualScenes } from '../../src/briefing/scene.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, question, scope } from '../ledgers/small-ledger.ts';

const asked = (...questions: Parameters<typeof question>[0][]) =>
  ledger({ figures: [], questions: questions.map(question) });

describe('a scene has a text of its own', () => {
  const dataset = asked({ id: 'killed' }, { id: 'fled' });
  it.each([
    'title',
    'changes',
    'timeline',
    'number.killed',
    'chart.killed',
    'claims.fled',
    'two.killed.fled',
  ])('%s', (text) => {
    const scene = parseScene(text, dataset);
    expect(scene && sceneText(scene)).toBe(text);
  });
  it.each([
    '',
    'pie',
    'number',
    'two',
    'title.killed',
    'timeline.killed',
    'number.no-such',
    'number.killed.fled',
    'two.killed',
    'two.killed.no-such',
    'two.killed.fled.killed',
    'pie.killed',
    'pie.killed.fled',
    'number.',
  ])('and “%s” names none', (text) => {
    expect(parseScene(text, dataset)).toBeNull();
  });
});

describe('a screen whose address names no scenes', () => {
  const usual = (...questions: Parameters<typeof question>[0][]) =>
    usualScenes(asked(...questions)).map(sceneText);

  it('shows the leading questions in the order of the ledger: the first with its claims, then what is new', () => {
    expect(
      usual(
        { id: 'aside', order: 0, lead: false, charts: ['time'] },
        { id: 'first', order: 1 },
        { id: 'second', order: 2 },
        { id: 'third', order: 3 },
        { id: 'fourth', order: 4 },
      ),
    ).toEqual([
      'title',
      'number.first',
      'claims.first',
      'number.second',
      'number.third',
      'number.fourth',
      'changes',
      'timeline',
    ]);
  });
  it('draws the first of them whose chart is a course, not claims beside each other', () => {
    const of = (place: string, count: number) =>
      Array.from({ length: count }, (_, at) =>
        figure({
          id: `${place}-${at}`,
          place,
          quantity: exactly(100 + at),
          time: onDay(`2017-06-2${at}`),
        }),
      );
    const questions = ['erbil', 'mosul'].map((place, order) =>
      question({ id: place, order, charts: ['time'], scopes: [scope({ place })] }),
    );
    const dataset = ledger({ figures: [...of('erbil', 2), ...of('mosul', 3)], questions });
    expect(usualScenes(dataset).map(sceneText)).toContain('chart.mosul');
    expect(PRESETS.numbers(asOfView(dataset, dataset.opensAsOf)).map(sceneText)).toContain('chart.mosul');
  });
  it('draws the first of them that has a chart over time where none has a course', () => {
    expect(
      usual(
        { id: 'first', order: 1, charts: ['bars'] },
        { id: 'second', order: 2, charts: ['bars', 'time'] },
        { id: 'third', order: 3, charts: ['time'] },
      ),
    ).toEqual([
      'title',
      'number.first',
      'claims.first',
      'number.second',
      'chart.second',
      'number.third',
      'changes',
      'timeline',
    ]);
  });
  it('of a ledger that leads with one question, or with none, shows no more than there is', () => {
    expect(usual({ id: 'only' })).toEqual(['title', 'number.only', 'claims.only', 'changes', 'timeline']);
    expect(usual({ id: 'aside', lead: false })).toEqual(['title', 'changes', 'timeline']);
  });
});
