import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Named } from '../../src/addresses/route.ts';
import { type Scene, usualScenes } from '../../src/briefing/scene.ts';
import { SceneView } from '../../src/briefing/scenes/SceneView.tsx';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { anyPassingDataset } from './any-document.ts';
import { htmlOf } from '../features/page-of.tsx';
import { drawn, routesOf } from './drawn-page.tsx';

/** A number, a date or a word that was computed from something that is not there. */
const NONSENSE = /\bNaN\b|\bundefined\b|\bInvalid Date\b|\[object |\bInfinity\b/;

const wordsIn = (html: string) => html.replaceAll(/<[^>]*>/g, ' ');

test('every page of every document that passes the gate draws, on any day, without nonsense', () => {
  fc.assert(
    fc.property(
      anyPassingDataset,
      fc.constantFrom('', 'asof=1900-01-01', 'asof=2099-12-31', 'asof=9999-12-31', 'asof=2017-06-22'),
      (dataset, search) => {
        for (const route of routesOf(dataset)) {
          const html = drawn(dataset, { dataset: dataset.id, route }, search);
          expect(html, JSON.stringify(route)).toContain('<h1');
          expect(wordsIn(html), JSON.stringify(route)).not.toMatch(NONSENSE);
        }
      },
    ),
    { numRuns: tries(12) },
  );
});

test('a document that the gate refuses would not be drawn: an age limit of more days than the calendar has', () => {
  const [dataset] = fc.sample(anyPassingDataset, { numRuns: 1, seed: 1 });
  if (!dataset) throw new Error('There is no document.');
  const questions = new Map(
    [...dataset.questions].map(([id, question]) => [
      id,
      { ...question, rhythmDays: 1e15, ageLimitDays: 1e15 },
    ]),
  );
  const named: Named = { dataset: dataset.id, route: { page: 'desk' } };
  expect(() => drawn({ ...dataset, questions }, named, '')).toThrow(
    /could not be drawn[^]*Invalid time value/,
  );
});

test('every scene of every document that passes the gate draws, on any day', () => {
  const days = ['1900-01-01', '2017-06-22', '2017-06-26', '2099-12-31'].map(calendarDate);
  fc.assert(
    fc.property(anyPassingDataset, fc.constantFrom(...days), (dataset, day) => {
      const view = asOfView(dataset, day);
      const ids = [...dataset.questions.keys()];
      const scenes: readonly Scene[] = [
        ...usualScenes(dataset),
        ...ids.flatMap((question) =>
          (['number', 'chart', 'claims'] as const).map((kind) => ({ kind, questions: [question] })),
        ),
        ...ids.map((first): Scene => ({ kind: 'two', questions: [first, ids[0] ?? first] })),
      ];
      for (const scene of scenes) {
        const html = htmlOf(
          <SceneView scene={scene} view={view} news={undefined} textSize={24} knowledge="" />,
          view,
        );
        expect(wordsIn(html), JSON.stringify(scene)).not.toMatch(NONSENSE);
        expect(html, JSON.stringify(scene)).not.toBe('');
      }
    }),
    { numRuns: tries(25) },
  );
});
