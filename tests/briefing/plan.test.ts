import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, type ScreenPlan, searchOfPlan } from '../../src/briefing/plan.ts';
import type { Scene } from '../../src/briefing/scene.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';

const question = fc.constantFrom(...mosul.questions.keys());
const scene: fc.Arbitrary<Scene> = fc.oneof(
  fc.constantFrom<Scene>({ kind: 'title' }, { kind: 'changes' }, { kind: 'timeline' }),
  fc.record({ kind: fc.constantFrom('number', 'chart', 'claims'), question }),
  fc.record({ kind: fc.constant('two'), first: question, second: question }),
);
const hour = fc.integer({ min: 0, max: 23 });
const plan: fc.Arbitrary<ScreenPlan> = fc.record({
  scenes: fc.array(scene, { minLength: 1, maxLength: 9 }),
  dwell: fc.integer({ min: 15, max: 600 }),
  asOf: fc.constantFrom(null, calendarDate('2017-03-01'), mosul.opensAsOf),
  theme: fc.constantFrom('light', 'dark', 'contrast'),
  distance: fc.integer({ min: 1, max: 50 }),
  diagonal: fc.integer({ min: 5, max: 400 }),
  lease: fc.integer({ min: 1, max: 1440 }),
  refresh: fc.integer({ min: 15, max: 3600 }),
  reload: fc.option(hour),
  night: fc.option(fc.record({ from: hour, to: hour })),
});

describe('a screen is its address', () => {
  it('every plan comes back from the address that was written for it', () => {
    fc.assert(
      fc.property(plan, (wanted) => {
        expect(parsePlan(searchOfPlan(wanted, mosul), mosul)).toEqual({ plan: wanted, faults: [] });
      }),
    );
  });

  it('an empty address shows the usual scenes of the opening day for at least fifteen seconds each', () => {
    const { plan: usual, faults } = parsePlan('', mosul);
    expect(faults).toEqual([]);
    expect([usual.asOf, usual.distance, usual.diagonal]).toEqual(['2017-06-26', 5, 55]);
    expect(usual.scenes.map(({ kind }) => kind)).toContain('number');
    expect(usual.dwell).toBeGreaterThanOrEqual(15);
  });

  it('a scene that does not exist is skipped and named, and the others go on', () => {
    const { plan: left, faults } = parsePlan('?scenes=number.no-such,title,pie', mosul);
    expect(left.scenes).toEqual([{ kind: 'title' }]);
    expect(faults.map(({ found }) => found)).toEqual(['number.no-such', 'pie']);
  });

  it('a filter in the address narrows nothing, and the screen says that it shows all figures', () => {
    const { plan: whole, faults } = parsePlan('?place=mosul-west&who=un', mosul);
    expect(whole).toEqual(parsePlan('', mosul).plan);
    expect(faults.map(({ parameter, found }) => `${parameter} ${found}`)).toEqual([
      'place mosul-west',
      'who un',
    ]);
    expect(english.t('screen.notNarrowed', { parameter: 'place', found: 'mosul-west' })).toBe(
      'All figures: a screen takes no filter (place “mosul-west”).',
    );
  });

  it('no address whatever leaves a screen without scenes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (scenes, dwell, lease) => {
        const search = `?${new URLSearchParams({ scenes, dwell, lease, night: scenes, reload: dwell })}`;
        const { plan: some } = parsePlan(search, mosul);
        expect(some.scenes.length).toBeGreaterThan(0);
        expect(some.dwell).toBeGreaterThanOrEqual(15);
        expect(some.lease).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
