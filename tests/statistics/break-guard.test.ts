import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { changeSince } from '../../src/statistics/change.ts';
import { decomposition } from '../../src/statistics/decomposition/decomposition.ts';
import { movesOf } from '../../src/statistics/decomposition/moves.ts';
import { flowBetweenTotals } from '../../src/statistics/adding/differences.ts';
import { recentChanges } from '../../src/statistics/recent.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { sumFlows } from '../../src/statistics/adding/sums.ts';
import { SWITCH_DAY, bothSwitched, oneSpeakerTwoReasons } from './broken-ledgers.ts';
import { during, exactly, figure, ledger, scope, seriesBreak } from '../ledgers/small-ledger.ts';

const END = calendarDate('2017-08-31');

function find(view: WholeView, id: string): Figure {
  const found = view.dataset.figures.get(id);
  if (!found) throw new Error(`No figure ${id}.`);
  return found;
}

const ids = (breaks: readonly { readonly id: string }[]) => breaks.map(({ id }) => id);

describe('R25: one speaker’s scope and definition change on one day', () => {
  const view = asOfView(oneSpeakerTwoReasons(), END);
  const after = find(view, 'after');
  it('no change is computed, and both reasons are told', () => {
    const change = changeSince(view, after);
    expect(change).toMatchObject({ kind: 'none', reason: 'break', previous: { id: 'before' } });
    expect(change.kind === 'none' && change.reason === 'break' && ids(change.breaks)).toEqual([
      'scope-changed',
      'definition-changed',
    ]);
  });
  it('the decomposition refuses with the same reasons', () => {
    expect(decomposition(view, after)).toEqual(changeSince(view, after));
  });
  it('no segment joins the two sides, and on each side the figures are joined', () => {
    const [series] = seriesOf(view, scope());
    expect(series?.segments.map((run) => run.map(({ figure: { id } }) => id))).toEqual([
      ['first', 'before'],
      ['after', 'later'],
    ]);
  });
  it('after the break the change is told again', () => {
    expect(changeSince(view, find(view, 'later'))).toMatchObject({ kind: 'change', low: 100 });
  });
  it('of what was new on the day, the entry names the break and no earlier number to compare with', () => {
    const entries = recentChanges(view, SWITCH_DAY, END);
    const told = entries.find((entry) => entry.kind === 'figure' && entry.figure.id === 'after');
    expect(told).toMatchObject({ previous: { kind: 'none', reason: 'break' } });
  });
  it('before either was explained only the cut is known', () => {
    const early = asOfView(oneSpeakerTwoReasons(), SWITCH_DAY);
    const change = changeSince(early, find(early, 'after'));
    expect(change).toMatchObject({ reason: 'break', breaks: [{ explained: false }, { explained: false }] });
    expect(JSON.stringify(change)).not.toMatch(/east|roof|households/);
  });
  it('and looking over the breaks would have told 400,000 more', () => {
    expect(changeSince({ ...view, breaks: [] }, after)).toMatchObject({ kind: 'change', low: 400_000 });
  });
});

describe('R25: source and scope switch on one day', () => {
  const view = asOfView(bothSwitched(), END);
  it('the first figure of the new source tells both and no number', () => {
    const change = changeSince(view, find(view, 'after'));
    expect(change.kind === 'none' && change.reason === 'break' && ids(change.breaks)).toEqual([
      'source-changed',
      'scope-changed',
    ]);
  });
  it('no segment holds figures of both', () => {
    for (const { segments, originator } of seriesOf(view, scope()))
      for (const run of segments)
        expect(run.every(({ figure: one }) => one.originator === originator)).toBe(true);
  });
  it('its move stands beside the other source’s last figure, without a number', () => {
    const [move] =
      movesOf(view, scope())
        .find(({ series }) => series.originator.id === 'ministry')
        ?.moves.slice(-1) ?? [];
    expect([move?.earlier?.id, move?.later.id, move?.how.kind]).toEqual(['before', 'after', 'none']);
  });
});

describe('R25: nothing is added or subtracted across a break', () => {
  it('neither weeks nor totals', () => {
    const weeks = [
      figure({ id: 'a', measure: 'killed', quantity: exactly(1), time: during('2017-06-23', '2017-06-29') }),
      figure({ id: 'b', measure: 'killed', quantity: exactly(2), time: during('2017-06-30', '2017-07-06') }),
    ];
    const view = asOfView(ledger({ figures: weeks, breaks: [seriesBreak({ measure: 'killed' })] }), END);
    const period = { from: calendarDate('2017-06-23'), to: calendarDate('2017-07-06') };
    expect(sumFlows(view, weeks, period)).toMatchObject({ kind: 'refused', rule: 'R25' });
    const broken = asOfView(oneSpeakerTwoReasons('running-total'), END);
    expect(flowBetweenTotals(broken, find(broken, 'before'), find(broken, 'after'))).toMatchObject({
      kind: 'refused',
      rule: 'R25',
    });
  });
});
