import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure, SupersedeReason } from '../../src/domain/figure.ts';
import type { Quantity } from '../../src/domain/quantity.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import {
  type Decomposition,
  type Moved,
  decomposition,
} from '../../src/statistics/decomposition/decomposition.ts';
import { movesOf } from '../../src/statistics/decomposition/moves.ts';
import { FIRST, total, totals, week } from './decomposition-ledger.ts';
import {
  between,
  during,
  exactly,
  figure,
  ledger,
  notReported,
  onDay,
  originatorOf,
  qualified,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';
import { proven } from '../../src/ledger/proven.ts';

const END = calendarDate('2018-01-31');

function of(figures: readonly Figure[], id: string, day = END): Decomposition {
  const view = asOfView(ledger({ figures }), day);
  const later = view.dataset.figures.get(id);
  if (!later) throw new Error(`No figure ${id}.`);
  return decomposition(view, later);
}

function moved(figures: readonly Figure[], id: string, day = END): Moved {
  const how = of(figures, id, day);
  if (how.kind !== 'moved') throw new Error(`Refused: ${how.reason}.`);
  return how;
}

const steps = (how: Moved) => how.parts.map(({ kind, low, high }) => [kind, low, high]);

/** The earlier figure printed anew, again and again, each time a week later and for another reason. */
function reprinted(values: readonly [SupersedeReason, Quantity][]): readonly Figure[] {
  let last = total('first', 1, exactly(100));
  const figures = [last];
  for (const [reason, quantity] of values) {
    last = total(`anew-${reason}`, 1, quantity, {
      published: addDays(FIRST, 7 * (figures.length + 1)),
      supersedes: { figure: last, reason, note: `why ${reason}` },
    });
    figures.push(last);
  }
  return figures;
}

describe('R26: a jump is told part by part', () => {
  const all = reprinted([
    ['back-dated-addition', exactly(130)],
    ['correction', exactly(121)],
    ['definition-change', exactly(140)],
    ['revision', exactly(138)],
    ['withdrawal', exactly(137)],
  ]);
  const weeks = [week('w2', 2, exactly(20)), week('w3', 3, exactly(15))];
  const later = total('later', 3, exactly(180), { published: '2017-06-01' });

  it('100 became 180: 30 back-dated, 9 less by correction, 19 definition, 2 less revised, 1 withdrawn, 35 new, 8 unexplained', () => {
    const how = moved([...all, ...weeks, later], 'later');
    expect(steps(how)).toEqual([
      ['back-dated-addition', 30, 30],
      ['correction', -9, -9],
      ['definition-change', 19, 19],
      ['revision', -2, -2],
      ['withdrawal', -1, -1],
      ['new', 35, 35],
      ['unexplained', 8, 8],
    ]);
    expect(how.total).toEqual({ low: 80, high: 80 });
    expect(how.first.id).toBe('first');
    expect(how.parts[1]?.to.supersedes?.note).toBe('why correction');
    expect(how.parts.at(-2)?.confirmedBy.map(({ id }) => id)).toEqual(['w2', 'w3']);
  });

  it('reported weeks that tell all of it leave nothing over, and more than all of it leaves less than nothing', () => {
    expect(steps(moved([total('a', 1, exactly(145)), ...weeks, later], 'later'))).toEqual([['new', 35, 35]]);
    expect(steps(moved([total('a', 1, exactly(150)), ...weeks, later], 'later'))).toEqual([
      ['new', 35, 35],
      ['unexplained', -5, -5],
    ]);
  });

  it('a missing week, an overlapping one or a doubtful one confirms nothing', () => {
    const first = total('a', 1, exactly(140));
    const undivided = [['new-or-late', 40, 40]];
    const [second, third] = weeks as [Figure, Figure];
    expect(steps(moved([first, second, later], 'later'))).toEqual(undivided);
    expect(steps(moved([first, second, third, week('again', 3, exactly(15)), later], 'later'))).toEqual(
      undivided,
    );
    expect(steps(moved([first, second, { ...third, status: 'doubtful' }, later], 'later'))).toEqual(
      undivided,
    );
    expect(
      steps(moved([first, second, { ...third, originator: originatorOf('ministry') }, later], 'later')),
    ).toEqual(undivided);
  });

  it('a week that reaches back before the earlier total confirms nothing', () => {
    const early = figure({
      id: 'early',
      measure: 'killed',
      quantity: exactly(40),
      time: during('2017-01-14', '2017-01-29'),
    });
    expect(steps(moved([total('a', 1, exactly(140)), early, later], 'later'))).toEqual([
      ['new-or-late', 40, 40],
    ]);
  });

  it('a running total that fell is unexplained until somebody says why', () => {
    expect(steps(moved([total('a', 1, exactly(900)), total('b', 2, exactly(860))], 'b'))).toEqual([
      ['unexplained', -40, -40],
    ]);
  });

  it('of a stock the step is net, of two months a difference between periods', () => {
    const stock = (id: string, day: string, value: number): Figure =>
      figure({ id, quantity: exactly(value), time: onDay(day) });
    expect(steps(moved([stock('a', '2017-06-15', 10), stock('b', '2017-06-22', 7)], 'b'))).toEqual([
      ['net', -3, -3],
    ]);
    const month = (id: string, from: string, to: string, value: number): Figure =>
      figure({ id, quantity: exactly(value), time: during(from, to) });
    expect(
      steps(
        moved([month('a', '2017-04-01', '2017-04-30', 10), month('b', '2017-05-01', '2017-05-31', 7)], 'b'),
      ),
    ).toEqual([['between-periods', -3, -3]]);
  });

  it('a source switch on one day is a part: the same day, counted by another', () => {
    const first = total('first', 1, exactly(100), { by: 'ministry' });
    const taken = total('taken', 1, exactly(120), {
      published: '2017-03-01',
      supersedes: { figure: first, reason: 'source-switch', note: '' },
    });
    expect(steps(moved([first, taken, total('later', 2, exactly(130))], 'later'))).toEqual([
      ['source-switch', 20, 20],
      ['new-or-late', 10, 10],
    ]);
  });

  it('more than 100, then 150, then about 200: bounds, and no number in the middle', () => {
    const first = total('a', 1, qualified('more-than', 100));
    const figures = [
      first,
      total('b', 1, exactly(150), {
        published: '2017-02-20',
        supersedes: { figure: first, reason: 'revision', note: '' },
      }),
      total('c', 2, qualified('about', 200)),
    ];
    const how = moved(figures, 'c');
    expect(steps(how)).toEqual([
      ['revision', -Infinity, 50],
      ['new-or-late', 30, 70],
    ]);
    expect(how.total).toEqual({ low: -Infinity, high: 120 });
  });

  it('a range leaves a range', () => {
    expect(steps(moved([total('a', 1, between(970, 1260)), total('b', 2, exactly(1300))], 'b'))).toEqual([
      ['new-or-late', 40, 330],
    ]);
  });
});

describe('a printing that cannot be compared is told, and no step is computed of it', () => {
  const anew = (old: Figure, parts: Partial<Parameters<typeof figure>[0]> = {}): Figure =>
    total('anew', 1, exactly(120), {
      published: '2017-02-20',
      supersedes: { figure: old, reason: 'revision', note: '' },
      ...parts,
    });
  const later = total('later', 2, exactly(150));
  it.each([
    ['no-number', total('old', 1, notReported)],
    ['doubtful', total('old', 1, exactly(1), { status: 'doubtful' })],
    ['unnamed-originator', total('old', 1, exactly(1), { by: 'unattributed' })],
    ['counted-otherwise', total('old', 1, exactly(1), { by: 'ministry' })],
    ['counted-otherwise', total('old', 1, exactly(1), { population: 'civilians' })],
    ['counted-otherwise', total('old', 1, exactly(1), { time: onDay('2017-01-15') })],
    ['counted-otherwise', total('old', 1, exactly(1), { time: sinceUntil('2016-10-17', '2017-01-01') })],
  ] as const)('%s', (reason, old) => {
    const how = moved([old, anew(old), later], 'later');
    expect(how.unmeasured.map((one) => [one.old.id, one.by.id, one.reason])).toEqual([
      ['old', 'anew', reason],
    ]);
    expect(steps(how)).toEqual([['new-or-late', 30, 30]]);
  });
  it('and what was printed before that is told too', () => {
    const oldest = total('oldest', 1, exactly(90));
    const silent = total('silent', 1, notReported, {
      published: '2017-02-18',
      supersedes: { figure: oldest, reason: 'withdrawal', note: '' },
    });
    expect(moved([oldest, silent, anew(silent), later], 'later').unmeasured).toMatchObject([
      { old: { id: 'oldest' }, reason: 'beyond-another' },
      { old: { id: 'silent' }, reason: 'no-number' },
    ]);
  });
});

describe('R23: a later row changes nothing in an earlier day', () => {
  const first = total('first', 1, exactly(100));
  const anew = total('anew', 1, exactly(120), {
    published: '2017-03-01',
    supersedes: { figure: first, reason: 'back-dated-addition', note: '' },
  });
  const later = total('later', 2, exactly(150));
  it('before the addition was published all 50 are one part, after it 20 are back-dated', () => {
    const figures = [first, anew, later];
    expect(steps(moved(figures, 'later', calendarDate('2017-02-28')))).toEqual([['new-or-late', 50, 50]]);
    expect(steps(moved(figures, 'later', calendarDate('2017-03-01')))).toEqual([
      ['back-dated-addition', 20, 20],
      ['new-or-late', 30, 30],
    ]);
  });
  it('a week counts as confirmed from the day it was published', () => {
    const late = { ...week('w2', 2, exactly(50)), published: calendarDate('2017-04-01') };
    expect(steps(moved([first, late, later], 'later', calendarDate('2017-03-31')))).toEqual([
      ['new-or-late', 50, 50],
    ]);
    expect(steps(moved([first, late, later], 'later', calendarDate('2017-04-01')))).toEqual([
      ['new', 50, 50],
    ]);
  });
  it('a week in doubt, extrapolated or without a number confirms nothing, and takes nothing from one that does (R22)', () => {
    const reported = week('w2', 2, exactly(50));
    expect(steps(moved([first, reported, later], 'later'))).toEqual([['new', 50, 50]]);
    for (const flawed of [
      { ...reported, status: 'doubtful' as const },
      { ...reported, status: 'extrapolated' as const },
      { ...reported, quantity: notReported },
    ]) {
      expect(steps(moved([first, flawed, later], 'later'))).toEqual([['new-or-late', 50, 50]]);
      const beside = { ...flawed, id: proven<'figure'>('beside') };
      expect(steps(moved([first, reported, beside, later], 'later'))).toEqual([['new', 50, 50]]);
    }
  });
});

describe('the moves of a series', () => {
  it('are newest first; the first figure is none, unless the source changed before it', () => {
    const figures = [
      total('a', 1, exactly(1)),
      total('b', 2, exactly(2)),
      total('c', 3, exactly(3)),
      total('m', 3, exactly(9), { by: 'ministry' }),
    ];
    const cut = seriesBreak({
      measure: 'killed',
      kind: 'source-switch',
      date: addDays(FIRST, 20),
      toOriginator: 'ministry',
    });
    const [scope] = totals.scopes;
    if (!scope) throw new Error('No scope.');
    const view = asOfView(ledger({ figures, breaks: [cut] }), END);
    expect(
      movesOf(view, scope).map(({ series, moves }) => [
        series.originator.id,
        moves.map(({ earlier, later, how }) => [earlier?.id, later.id, how.kind]),
      ]),
    ).toEqual([
      [
        'agency',
        [
          ['b', 'c', 'moved'],
          ['a', 'b', 'moved'],
        ],
      ],
      ['ministry', [['b', 'm', 'none']]],
    ]);
  });
});
