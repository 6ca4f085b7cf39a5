import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, type ScreenPlan, searchOfPlan, viewingIn } from '../../src/briefing/plan.ts';
import type { Scene } from '../../src/briefing/scene.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { mosul } from '../features/shipped-desk.ts';
import { english } from '../i18n/every-word.ts';

const question = fc.constantFrom(...mosul.questions.keys());
const scene: fc.Arbitrary<Scene> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'changes', 'timeline'), questions: fc.constant([]) }),
  fc.record({ kind: fc.constantFrom('number', 'chart', 'claims', 'lower'), questions: fc.tuple(question) }),
  fc.record({ kind: fc.constant('two'), questions: fc.tuple(question, question) }),
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
  ground: fc.constantFrom('key', 'clear'),
  logo: fc.constantFrom(null, '/house.svg', '/marks/our-house.png'),
  headline: fc.option(
    fc.record({
      scene: fc.integer({ min: 1, max: 99 }),
      text: fc.string({ minLength: 1, maxLength: 90 }).filter((text) => text.trim() !== ''),
    }),
  ),
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
    expect(left.scenes).toEqual([{ kind: 'title', questions: [] }]);
    expect(faults.map(({ parameter, found }) => `${parameter} ${found}`)).toEqual([
      'scenes number.no-such',
      'scenes pie',
    ]);
  });

  it('a filter in the address narrows nothing, and the screen says that it shows all figures', () => {
    const { plan: whole, faults } = parsePlan('?place=mosul-west&who=un', mosul);
    expect(whole).toEqual(parsePlan('', mosul).plan);
    expect(faults.map(({ parameter, found }) => `${parameter} ${found}`)).toEqual([
      'place mosul-west',
      'who un',
    ]);
    expect(english.t('screen.notNarrowed')).toBe('All figures: a screen takes no filter.');
  });

  it('the usual plan is the bare address, and an address says only what is not usual', () => {
    const { plan: usual } = parsePlan('', mosul);
    expect(searchOfPlan(usual, mosul)).toBe('');
    for (const [part, search] of [
      [{ dwell: 30 }, '?dwell=30'],
      [{ theme: 'light' }, '?theme=light'],
      [{ asOf: null }, '?asof=live'],
      [{ asOf: calendarDate('2017-03-01') }, '?asof=2017-03-01'],
      [
        {
          scenes: [
            { kind: 'title', questions: [] },
            { kind: 'changes', questions: [] },
          ],
        },
        '?scenes=title,changes',
      ],
      [{ reload: 0 }, '?reload=0'],
      [{ night: { from: 22, to: 6 } }, '?night=22-6'],
    ] as const)
      expect(searchOfPlan({ ...usual, ...part }, mosul)).toBe(search);
  });

  it('a number at its least or its most is taken; one beyond, and what is no number, is named with what is allowed', () => {
    const dwellOf = (found: string) => {
      const { plan: some, faults } = parsePlan(`?dwell=${encodeURIComponent(found)}`, mosul);
      return [some.dwell, ...faults.map(({ parameter, allowed }) => `${parameter}: ${allowed}`)];
    };
    expect(['15', '600'].map(dwellOf)).toEqual([[15], [600]]);
    for (const wrong of ['14', '601', '', ' ', 'soon', 'Infinity'])
      expect(dwellOf(wrong)).toEqual([20, 'dwell: 15 to 600']);
  });

  it('nothing at all is no number, though it counts as nought', () => {
    expect(viewingIn('?distance=&diagonal=%20')).toEqual({
      distanceMetres: 5,
      diagonalInches: 55,
      theme: 'dark',
    });
    expect(viewingIn('?distance=2&diagonal=24&theme=light')).toEqual({
      distanceMetres: 2,
      diagonalInches: 24,
      theme: 'light',
    });
  });

  it('an hour is 0 to 23, and a night two of them', () => {
    const read = (search: string) => {
      const { plan: some, faults } = parsePlan(search, mosul);
      return [some.reload, some.night, ...faults.map(({ parameter, allowed }) => `${parameter}: ${allowed}`)];
    };
    expect(read('?reload=0&night=0-23')).toEqual([0, { from: 0, to: 23 }]);
    expect(read('?reload=23&night=23-0')).toEqual([23, { from: 23, to: 0 }]);
    for (const wrong of ['24', '-1', '1e1', '0x5', '', 'noon'])
      expect(read(`?reload=${wrong}`)).toEqual([null, null, 'reload: 0 to 23']);
    for (const wrong of ['24-6', '6-24', '22', '22-', '-6', '22-6-1', '1e1-6', 'all'])
      expect(read(`?night=${wrong}`)).toEqual([null, null, 'night: 22-6']);
  });

  it('a house mark is a picture of the same host, and an editor’s headline says which scene it is for', () => {
    const read = (search: string) => {
      const { plan: some, faults } = parsePlan(search, mosul);
      return [some.logo, some.headline, some.ground, ...faults.map(({ parameter }) => parameter)];
    };
    expect(read('?logo=/house.svg&headline=2.Day+nine&ground=clear')).toEqual([
      '/house.svg',
      { scene: 2, text: 'Day nine' },
      'clear',
    ]);
    for (const wrong of [
      '//other.example/house.svg',
      '/\\other.example/a.png',
      'https://x.example/a.png',
      'house.svg',
      '/a.html',
      '',
    ])
      expect(read(`?logo=${encodeURIComponent(wrong)}`)).toEqual([null, null, 'key', 'logo']);
    for (const wrong of ['Day nine', '0.Day nine', '1.', '1.  ', `1.${'x'.repeat(91)}`])
      expect(read(`?headline=${encodeURIComponent(wrong)}`)).toEqual([null, null, 'key', 'headline']);
    expect(read(`?headline=1.${'x'.repeat(90)}`)[1]).toMatchObject({ scene: 1 });
    expect(read('?ground=blue')).toEqual([null, null, 'key', 'ground']);
    expect(
      parsePlan('?headline=Day+nine&logo=a.html', mosul).faults.map(({ allowed }) => allowed.join()),
    ).toEqual(['/house.svg', '1.<text>, at most 90 letters']);
  });

  it('a scene and a filter that are not for a screen are named with what is', () => {
    const { faults } = parsePlan('?scenes=pie&place=mosul-west', mosul);
    expect(faults.map(({ parameter, allowed }) => `${parameter}: ${allowed.join(' ')}`)).toEqual([
      'place: nothing',
      'scenes: number.<question> claims.<question> chart.<question> two.<question>.<question> changes timeline title lower.<question>',
    ]);
  });

  it('a day that is none is named, and the opening day is shown', () => {
    const { plan: some, faults } = parsePlan('?asof=26.06.2017', mosul);
    expect(some.asOf).toBe('2017-06-26');
    expect(faults).toEqual([
      { parameter: 'asof', found: '26.06.2017', allowed: ['1900-01-01 ≤ YYYY-MM-DD ≤ 2099-12-31', 'live'] },
    ]);
    expect(parsePlan('?asof=9999-12-31', mosul).faults.map(({ found }) => found)).toEqual(['9999-12-31']);
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
