import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Bounds } from '../../src/domain/quantity.ts';
import { Difference, differenceWords } from '../../src/claims/Difference.tsx';
import { WhyItMoved } from '../../src/features/why-it-moved/WhyItMoved.tsx';
import { whyItMoved } from '../../src/features/why-it-moved/why-it-moved-model.ts';
import { english } from '../i18n/every-word.ts';
import { pageOf } from './page-of.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { type Change, changeSince } from '../../src/statistics/change.ts';
import type { Move } from '../../src/statistics/decomposition/moves.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { anyDay, anyLedgerWithSilence, viewOn } from '../ledgers/any-ledger.ts';
import { total, totals, week } from '../statistics/decomposition-ledger.ts';
import { exactly, ledger, notReported, qualified } from '../ledgers/small-ledger.ts';

const END = calendarDate('2018-01-31');
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ');

const shown = (dataset: WholeDataset, day = END) =>
  pageOf(<WhyItMoved view={asOfView(dataset, day)} question={totals} />, asOfView(dataset, day));

const said = (bounds: Bounds) => text(pageOf(<Difference {...bounds} />));

describe('a difference in words', () => {
  it.each([
    [3, 3, '3 more'],
    [-2940, -2940, '2,940 fewer'],
    [0, 0, 'no change'],
    [29.5, 70.2, '29 to 71 more'],
    [-71, -30, '30 to 71 fewer'],
    [-64_660.9, 73_498.9, 'from 64,661 fewer to 73,499 more'],
    [-Infinity, 50, 'at most 50 more, perhaps fewer'],
    [-Infinity, -50, 'at least 50 fewer'],
    [50, Infinity, 'at least 50 more'],
    [-50, Infinity, 'at most 50 fewer, perhaps more'],
    [-Infinity, 0, 'no more, perhaps fewer'],
    [0, Infinity, 'no fewer, perhaps more'],
    [-Infinity, Infinity, 'not told: both are open'],
  ])('from %s to %s is “%s”', (low, high, expected) => {
    expect(said({ low, high })).toBe(expected);
  });
  it('never says a number that lies inside the bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (low, wide) => {
        const bounds = { low, high: low + wide };
        for (const number of differenceWords(bounds).numbers) expect([low, low + wide]).toContain(number);
      }),
    );
  });
});

describe('why it moved', () => {
  const first = total('a', 1, exactly(100));
  const figures = [
    first,
    total('a2', 1, exactly(130), {
      published: '2017-02-20',
      supersedes: { figure: first, reason: 'back-dated-addition', note: 'Found in a mass grave list.' },
    }),
    week('w2', 2, exactly(20)),
    total('b', 2, exactly(158)),
    total('c', 3, qualified('more-than', 170)),
    total('d', 4, notReported),
    total('e', 5, exactly(200)),
  ];

  it('shows each part with its number, what they add up to, and the remainder in a sentence', () => {
    const page = shown(ledger({ figures }));
    const walk = [...page.querySelectorAll('li')].find(
      (item) => item.querySelector('[data-figure="w2"]') && item.querySelector('[data-figure="a2"]'),
    );
    expect(
      [...(walk?.querySelectorAll('[data-derived] data') ?? [])].map((one) => one.getAttribute('value')),
    ).toEqual(['30', '20', '8', '58']);
    expect(text(walk)).toMatch(
      /Added back in time ?30 more ?130, published 20 February 2017, instead of 100/,
    );
    expect(text(walk)).toContain('Found in a mass grave list.');
    expect(text(walk)).toMatch(/New in the period ?20 more ?as reported .*: 20 for 16 to 22 January 2017/);
    expect(text(walk)).toContain('Unexplained remainder');
    expect(text(walk)).toContain('What the reported periods do not account for. Nobody says what it is.');
    expect(text(walk)).toMatch(/In all, since first printed ?58 more/);
  });

  it('says why where there is no number', () => {
    expect(text(shown(ledger({ figures })))).toContain(
      'No change is computed: one of the two gives no number.',
    );
    const doubtful = [total('a', 1, exactly(1)), total('b', 2, exactly(2), { status: 'doubtful' })];
    expect(text(shown(ledger({ figures: doubtful })))).toContain('one of the two is in doubt');
  });

  it('a growing total is not called new, and the note says so', () => {
    const page = text(shown(ledger({ figures: [total('a', 1, exactly(1)), total('b', 2, exactly(3))] })));
    expect(page).toMatch(/New or added late ?2 more/);
    expect(page).toContain('the ledger does not tell how much of it is new');
  });

  it('numbers of ours never stand inside a figure', () => {
    const page = shown(ledger({ figures }));
    expect(page.querySelectorAll('[data-figure] [data-derived], [data-derived] [data-figure]')).toHaveLength(
      0,
    );
    for (const data of page.querySelectorAll('data'))
      expect(data.closest('[data-figure]') ?? data.closest('[data-derived]')).not.toBeNull();
  });

  it('with one figure only, nothing has moved and nothing is said', () => {
    expect(text(shown(ledger({ figures: [total('a', 1, exactly(1))] })))).toBe('');
  });
});

describe('what it shows never disagrees with the card', () => {
  type Rows = (moves: readonly Move[]) => readonly Move[];
  const law = (rows: Rows) =>
    fc.property(anyLedgerWithSilence, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return [...dataset.questions.values()].every((question) =>
        whyItMoved(view, question, english).every(({ moves }) =>
          rows(moves).every((move) => agrees(move, changeSince(view, move.later))),
        ),
      );
    });
  const agrees = ({ earlier, how }: Move, change: Change): boolean => {
    if (how.kind === 'none') return change.kind === 'none' && change.reason === how.reason;
    if (change.kind === 'none' || earlier !== change.previous) return false;
    const last = how.parts.filter(({ to }) => to === how.later);
    const [only] = last;
    return last.length === 1 && only && only.kind !== 'new'
      ? JSON.stringify(differenceWords(only)) === JSON.stringify(differenceWords(change))
      : last.reduce((sum, { low }) => sum + low, 0) <= change.low + 1e-6;
  };
  it('neither in its refusals nor in its numbers', () => {
    expect(
      holds(
        law((moves) => moves),
        LEDGERS,
      ),
    ).toBe(true);
  });
  it('and a page that set every figure against the one before the last is caught', () => {
    const skips: Rows = (moves) =>
      moves.map((move, at) => ({ ...move, earlier: moves[at + 1]?.earlier ?? move.earlier }));
    expect(holds(law(skips), LEDGERS)).toBe(false);
  });
  it('so is one that computes where the card refuses', () => {
    const computes: Rows = (moves) => {
      const some = moves.find(({ how }) => how.kind === 'moved')?.how;
      return some ? moves.map((move) => ({ ...move, how: some })) : moves;
    };
    expect(holds(law(computes), LEDGERS)).toBe(false);
  });
});
