import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClaimMark } from '../../src/claims/ClaimMark.tsx';
import { ClaimTrack, TrackAxis } from '../../src/claims/ClaimTrack.tsx';
import { SpeakerMark } from '../../src/design/SpeakerMark.tsx';
import { SPEAKER_KINDS } from '../../src/domain/source.ts';

type Props = Partial<Parameters<typeof ClaimTrack>[0]>;
const track = (mark: Props['mark'], props: Props = {}) =>
  renderToStaticMarkup(<ClaimTrack kind="un" max={200_000} {...props} mark={mark ?? null} />);
const edgeOf = (markup: string) => /<path class="[^"]*edge[^"]*"[^>]* d="([^"]+)"/.exec(markup)?.[1] ?? null;

test('a number as stated is its shape alone', () => {
  expect(edgeOf(track({ edge: 'exact', low: 100_000, high: 100_000 }))).toBeNull();
});

test('"about" has a wave on both sides, "more than" an arrow up the scale, "fewer than" one down', () => {
  const edges = (['about', 'floor', 'ceiling', 'nearly'] as const).map((edge) =>
    edgeOf(track({ edge, low: 100_000, high: 100_000 })),
  );
  expect(edges).toEqual([
    'M9 0q3 -4 6 0t6 0M-9 0q-3 -4 -6 0t-6 0',
    'M9 0h22m-5 -5l5 5l-5 5',
    'M-9 0h-22m5 -5l-5 5l5 5',
    'M-24 0H-9m-5 -5l5 5l-5 5',
  ]);
});

test('an edge has the same length wherever the mark stands', () => {
  const lengths = [50_000, 120_000, 199_000].map((low) => edgeOf(track({ edge: 'floor', low, high: low })));
  expect(new Set(lengths).size).toBe(1);
});

test('close to zero only the outer wave of "about" is drawn', () => {
  expect(edgeOf(track({ edge: 'about', low: 980, high: 980 }, { max: 20_000 }))).toBe('M9 0q3 -4 6 0t6 0');
});

test('a range is a bar between two caps with no shape in it', () => {
  const markup = track({ edge: 'range', low: 120_000, high: 150_000 });
  expect(markup).toContain('x1="60%" x2="75%" y1="9" y2="9"');
  expect(markup.match(/<line/g)).toHaveLength(5);
  expect(markup).not.toContain('circle');
});

test('a range with a best estimate has the shape of its speaker there, on its bar, hollow where the bar is', () => {
  const best = { edge: 'range', low: 120_000, high: 150_000, best: 130_000 } as const;
  for (const kind of SPEAKER_KINDS) {
    const markup = track(best, { kind });
    expect(markup).toContain('x1="60%" x2="75%" y1="9" y2="9"');
    expect(markup).toContain(
      `x="65%" y="9">${renderToStaticMarkup(<SpeakerMark kind={kind} r={4.5} />)}</svg>`,
    );
    expect(track(best, { kind, hollow: true })).toContain(
      `x="65%" y="9">${renderToStaticMarkup(<SpeakerMark kind={kind} r={4.5} hollow />)}</svg>`,
    );
  }
});

test('without a number there is a scale and no mark', () => {
  const markup = track(null);
  expect(markup).not.toMatch(/circle|<path/);
  expect(markup.match(/<line/g)).toHaveLength(2);
});

test('marks stand in the order of their numbers, from zero, and never beyond the scale', () => {
  const at = (low: number, max: number) =>
    Number(/x="([\d.]+)%"/.exec(track({ edge: 'exact', low, high: low }, { max }))?.[1] ?? 0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 6 }), (a, b) => {
      const max = 10 ** 6;
      expect(Math.sign(at(a, max) - at(b, max)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      expect(at(a, max)).toBeLessThanOrEqual(100);
      expect(at(a * 3 + 1, a + 1)).toBe(Math.min(100, at(a * 3 + 1, a + 1)));
    }),
  );
  expect(at(0, 10)).toBe(0);
});

test('a claim past its age limit is hollow and keeps its edge', () => {
  for (const kind of SPEAKER_KINDS) {
    const [full, hollow] = [false, true].map((old) =>
      renderToStaticMarkup(<ClaimMark kind={kind} edge="floor" hollow={old} r={5.5} />),
    );
    expect(full).not.toContain('hollow');
    expect(hollow).toMatch(/hollow/);
    expect(edgeOf(hollow!)).not.toBeNull();
  }
});

test('the strip is hidden from assistive technology, because its value stands in the row', () => {
  expect(track({ edge: 'exact', low: 1, high: 1 })).toMatch(/^<svg[^>]*aria-hidden="true"/);
  expect(renderToStaticMarkup(<TrackAxis ticks={[{ at: 0, label: '0' }]} />)).toContain('aria-hidden="true"');
});

test('the large form carries the dashed line of the headline', () => {
  const markup = track({ edge: 'exact', low: 1, high: 1 }, { tall: true, headlineAt: 100_000 });
  expect(markup).toMatch(/class="[^"]*headline[^"]*" x1="50%"/);
  expect(track({ edge: 'exact', low: 1, high: 1 }, { tall: true })).not.toContain('headline');
});
