import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answers } from '../../src/statistics/answers.ts';
import { leadingCourse } from '../../src/statistics/leading-course.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';

it('a course is what the leading figure stands in, has as many figures as asked, and is no row of unlike periods', () => {
  let drawn = 0;
  let unlike = 0;
  const law = fc.property(anyLedger, anyDay, fc.integer({ min: 1, max: 4 }), (dataset, day, fewest) => {
    const view = viewOn(dataset, day);
    return answers(view).every((answer) => {
      const course = leadingCourse(view, answer, fewest);
      const lead = answer.headline?.claim.figure;
      if (lead?.time.kind === 'flow' && course === null) unlike += 1;
      if (course === null) return true;
      drawn += 1;
      const joined = course.segments.reduce((sum, run) => sum + run.length, 0);
      return (
        course.period !== 'other' && joined >= fewest && course.points.some(({ figure }) => figure === lead)
      );
    });
  });
  expect(holds(law, LEDGERS)).toBe(true);
  expect(drawn).toBeGreaterThan(10);
  expect(unlike).toBeGreaterThan(0);
});
