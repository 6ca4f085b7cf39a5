import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshFigures } from '../../src/briefing/scenes/changes/this-week.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { leadingFigure } from '../../src/statistics/answers.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';

it('what a wall tells as new was published in the seven days and is in no doubt, each once, what leads first', () => {
  let told = 0;
  const law = fc.property(anyLedger, anyDay, (dataset, day) => {
    const view = viewOn(dataset, day);
    const fresh = freshFigures(view);
    told += fresh.length;
    const expected = view.figures.filter(
      ({ published, status }) => (published ?? '') > addDays(day, -7) && status !== 'doubtful',
    );
    const leads = fresh.map(({ question }) => question !== null);
    return (
      new Set(fresh.map(({ figure }) => figure)).size === fresh.length &&
      fresh.length === expected.length &&
      fresh.every(({ figure }) => expected.includes(figure)) &&
      fresh.every(({ figure, question }) => question === null || leadingFigure(view, question) === figure) &&
      leads.lastIndexOf(true) < (leads.includes(false) ? leads.indexOf(false) : leads.length)
    );
  });
  expect(holds(law, LEDGERS)).toBe(true);
  expect(told).toBeGreaterThan(10);
});
