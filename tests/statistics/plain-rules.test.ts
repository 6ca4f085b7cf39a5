import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInScope } from '../../src/ledger/rows-in-scope.ts';
import { addDays, type CalendarDate, daysBetween } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { boundsOf, leastClaimed, mostClaimed } from '../../src/domain/quantity.ts';
import { addQuantities } from '../../src/domain/quantity-arithmetic.ts';
import { referenceDay } from '../../src/domain/reference-time.ts';
import { answers } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { breaksBetween, discontinuedAfter, switchesTo } from '../../src/statistics/breaks.ts';
import { confirmedBetween } from '../../src/statistics/decomposition/flows.ts';
import { inScope } from '../../src/domain/scope.ts';
import { recentChanges } from '../../src/statistics/recent.ts';
import { seriesOf } from '../../src/statistics/series.ts';
import { sourceSheet } from '../../src/statistics/source-sheet/sheet.ts';
import { standingAgainst } from '../../src/statistics/standing.ts';
import { challenges } from '../../src/statistics/headline/strongest-other.ts';
import type { SheetStateKind } from '../../src/statistics/source-sheet/states.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import {
  anyDay,
  anyDocument,
  anyLedger,
  anyLedgerWithSilence,
  viewOn,
  LAST_DAY,
} from '../ledgers/any-ledger.ts';
import { datasetOf } from '../ledgers/world.ts';

/*
 * Rules that the code follows by an index or a shortcut, against the same rules said plainly, figure by figure, on drawn ledgers.
 */

const onAnyDay = (keeps: (view: WholeView) => boolean): fc.IProperty<[WholeDataset, CalendarDate]> =>
  fc.property(anyLedger, anyDay, (dataset, day) => keeps(viewOn(dataset, day)));

/** Every two figures of which one is asked against the other; `later` speaks of a later day. */
const pairs = (figures: readonly Figure[]) =>
  figures.flatMap((later) =>
    figures.flatMap((earlier) =>
      referenceDay(earlier.time) < referenceDay(later.time) ? [[earlier, later] as const] : [],
    ),
  );
const sameCount = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure && a.population === b.population && a.place === b.place;

describe('R20: a figure is in a scope when it equals every criterion of it', () => {
  it('the check of a ledger and the statistics of a page say the same of every figure and scope', () => {
    const law = fc.property(anyDocument, (document) => {
      const { figures, questions } = datasetOf(document);
      const scopes = [...questions.values()].flatMap((question) => question.scopes);
      return document.scopes.every((scope, at) =>
        document.figures.every(({ id }, row) => {
          const figure = figures.get(id);
          const criteria = scopes[at];
          const fits = rowsInScope(document.figures)(scope).includes(row);
          return figure && criteria && fits === inScope(figure, criteria);
        }),
      );
    });
    expect(holds(law, LEDGERS)).toBe(true);
  });
  it('a series holds just the figures in view that fit what is asked for, each once', () => {
    const law = onAnyDay((view) =>
      [...view.dataset.questions.values()].every(({ scopes }) =>
        scopes.every((scope) => {
          const drawn = seriesOf(view, scope).flatMap(({ points }) => points.map(({ figure }) => figure.id));
          const wanted = view.figures.filter((figure) => inScope(figure, scope)).map(({ id }) => id);
          return drawn.toSorted().join() === wanted.toSorted().join();
        }),
      ),
    );
    expect(holds(law, LEDGERS)).toBe(true);
  });
});

describe('R25: a break lies between two figures when both are of what breaks', () => {
  const speaksOf = (cut: WholeView['breaks'][number], figure: Figure): boolean =>
    cut.measure === figure.measure &&
    cut.place === figure.place &&
    (cut.population === null || cut.population === figure.population);
  it('of the speaker before it and of the one from it on, on either side of its day', () => {
    const law = onAnyDay((view) =>
      pairs(view.figures).every(([earlier, later]) => {
        const plain = view.breaks.filter(
          (cut) =>
            speaksOf(cut, earlier) &&
            speaksOf(cut, later) &&
            cut.fromOriginator === earlier.originator &&
            cut.toOriginator === later.originator &&
            referenceDay(earlier.time) < cut.date &&
            cut.date <= referenceDay(later.time),
        );
        const told = breaksBetween(view, earlier, later);
        return (
          told.length === plain.length &&
          plain.every((cut) => told.includes(cut)) &&
          told.every(({ date }, at) => at === 0 || (told[at - 1]?.date ?? '') <= date)
        );
      }),
    );
    expect(holds(law, LEDGERS)).toBe(true);
  });
  it('a change of source is told with the figures counted after it, and that a speaker stopped with those before', () => {
    const law = onAnyDay((view) =>
      view.figures.every((figure) => {
        const ofIt = view.breaks.filter((cut) => speaksOf(cut, figure));
        const switched = ofIt.filter(
          (cut) =>
            cut.toOriginator === figure.originator &&
            cut.fromOriginator !== figure.originator &&
            cut.date <= referenceDay(figure.time),
        );
        const stopped = ofIt.filter(
          (cut) =>
            cut.kind === 'discontinued' &&
            cut.explained &&
            cut.fromOriginator === figure.originator &&
            referenceDay(figure.time) < cut.date,
        );
        const [told, end] = [switchesTo(view, figure), discontinuedAfter(view, figure)];
        return (
          told.length === switched.length &&
          switched.every((cut) => told.includes(cut)) &&
          (end === null ? stopped.length === 0 : stopped.includes(end))
        );
      }),
    );
    expect(holds(law, LEDGERS)).toBe(true);
  });
});

describe('R23: what became known in some days', () => {
  it('is each figure that was first public in them and by the day of the view, the newest first, then in ledger order', () => {
    const seen = { figures: 0, superseded: 0 };
    const law = fc.property(anyLedger, anyDay, anyDay, anyDay, (dataset, day, from, to) => {
      const view = viewOn(dataset, day);
      const told = recentChanges(view, from, to).flatMap((entry) =>
        entry.kind === 'event' ? [] : entry.kind === 'figure' ? entry.figure : entry.by,
      );
      const wanted = [...dataset.figures.values()].flatMap(({ id, published }, at) =>
        published !== null && published >= from && published <= to && published <= day
          ? [{ id, published, at }]
          : [],
      );
      wanted.sort((a, b) => daysBetween(a.published, b.published) || a.at - b.at);
      seen.figures += told.length;
      seen.superseded += told.filter((figure) => view.superseded.has(figure)).length;
      return isDeepStrictEqual(
        told.map(({ id }) => id),
        wanted.map(({ id }) => id),
      );
    });
    expect(holds(law, LEDGERS)).toBe(true);
    expect(seen.figures).toBeGreaterThan(LEDGERS);
    expect(seen.superseded).toBeGreaterThan(0);
  });
});

describe('R9, R26: what is new between two totals is confirmed by flows that tell every day once', () => {
  it('by all reliable flows of the same speaker and count within those days, and else by none', () => {
    let confirmedSome = 0;
    const law = fc.property(anyLedgerWithSilence, anyDay, (dataset, day) => {
      const view = viewOn(dataset, day);
      return pairs(view.figures.filter(({ time }) => time.kind === 'running-total')).every(
        ([earlier, later]) => {
          if (!sameCount(earlier, later) || earlier.originator !== later.originator) return true;
          if (!later.originator.named) return true;
          const first = addDays(referenceDay(earlier.time), 1);
          const flows = view.figures.filter(
            (flow) =>
              flow.time.kind === 'flow' &&
              sameCount(flow, later) &&
              flow.originator === later.originator &&
              first <= flow.time.from &&
              flow.time.to <= referenceDay(later.time) &&
              ['reported', 'unverified', 'verified'].includes(flow.status) &&
              flow.quantity.kind !== 'unavailable',
          );
          const days = flows.flatMap(({ time }) =>
            time.kind === 'flow'
              ? Array.from({ length: daysBetween(time.from, time.to) + 1 }, (_, at) => addDays(time.from, at))
              : [],
          );
          const wanted = daysBetween(first, referenceDay(later.time)) + 1;
          const eachOnce = days.length === wanted && new Set(days).size === wanted;
          const adds = later.measure.addsOverTime;
          const broken = pairs(flows).some(([a, b]) => breaksBetween(view, a, b).length > 0);
          const saysNothing = boundsOf(addQuantities(flows.map(({ quantity }) => quantity))) === null;
          const told = confirmedBetween(view, earlier, later);
          if (told) confirmedSome += 1;
          return told === null
            ? !eachOnce || !adds || broken || saysNothing
            : eachOnce &&
                told.flows.length === flows.length &&
                flows.every((flow) => told.flows.includes(flow));
        },
      );
    });
    expect(holds(law, 2 * LEDGERS)).toBe(true);
    expect(confirmedSome).toBeGreaterThan(10);
  });
});

describe('R19: who agrees with what leads', () => {
  it('is counted by other named speakers, each once', () => {
    const law = onAnyDay((view) =>
      answers(view).every(({ headline, groups, agreeing }) => {
        const named = (groups[0]?.claims ?? []).filter(
          ({ standing, figure }) =>
            standing === 'agrees' &&
            figure.originator.named &&
            figure.originator.id !== headline?.claim.figure.originator.id,
        );
        return agreeing === new Set(named.map(({ figure }) => figure.originator.id)).size;
      }),
    );
    expect(holds(law, LEDGERS)).toBe(true);
  });
});

describe('R19: who challenges what leads', () => {
  const CHALLENGES = ['differs', 'above-floor', 'below-ceiling', 'floor-below', 'ceiling-above'];
  /** How many times the larger of what two figures claim goes into the smaller. */
  const timesApart = (a: Figure, b: Figure): number => {
    const times = (more: number | null, less: number | null): number =>
      (more ?? 0) === 0 && (less ?? 0) === 0 ? 1 : (more ?? 0) / (less ?? 0);
    return Math.max(
      times(mostClaimed(a.quantity), leastClaimed(b.quantity)),
      times(mostClaimed(b.quantity), leastClaimed(a.quantity)),
    );
  };
  it('is every firm claim of its scope that says another thing, the plainest challenge first', () => {
    let [seen, ties] = [0, 0];
    // Most stand side by side once all has been said.
    const day = fc.oneof(anyDay, fc.constant(LAST_DAY));
    const law = fc.property(anyLedgerWithSilence, day, (dataset, on) =>
      answers(viewOn(dataset, on)).every((given) => {
        const told = challenges(given);
        const lead = given.headline?.claim.figure;
        if (!lead) return told.length === 0;
        const place = ({ figure, disputes }: (typeof told)[number]): number =>
          disputes.some(({ other }) => other === lead)
            ? -1
            : CHALLENGES.indexOf(standingAgainst(lead, figure));
        const wanted = (given.groups[0]?.claims ?? []).filter((claim) => {
          const { figure } = claim;
          if (figure === lead || figure.status === 'doubtful' || boundsOf(figure.quantity) === null)
            return false;
          if (claim.disputes.some(({ other }) => other === lead)) return true;
          const grew =
            lead.time.kind === 'running-total' && referenceDay(figure.time) < referenceDay(lead.time);
          return !grew && place(claim) >= 0;
        });
        seen += told.length;
        return (
          told.length === wanted.length &&
          wanted.every((claim) => told.includes(claim)) &&
          told.every((claim, at) => {
            const before = told[at - 1];
            if (!before) return true;
            ties += 1;
            if (before.figure.originator.named !== claim.figure.originator.named)
              return before.figure.originator.named;
            if (place(before) !== place(claim)) return place(before) < place(claim);
            const [far, near] = [timesApart(lead, before.figure), timesApart(lead, claim.figure)];
            return far === near
              ? referenceDay(before.figure.time) >= referenceDay(claim.figure.time)
              : far > near;
          })
        );
      }),
    );
    expect(holds(law, 4 * LEDGERS)).toBe(true);
    expect(seen).toBeGreaterThan(20);
    expect(ties).toBeGreaterThan(4);
  });
});

describe('a sheet tells how a figure stood, the gravest first', () => {
  /** A label in doubt before a number in doubt, before contradictions, floors, agreement and mere difference. */
  const GRAVEST: readonly SheetStateKind[] = [
    'label-doubt',
    'doubtful',
    'contradicted',
    'floor-passed',
    'floor-below',
    'agrees',
    'within-range',
    'differs',
  ];
  /** A total of the same count that was surely more than a floor prints, on its day or before. */
  const liesAbove = (total: Figure, floor: Figure): boolean =>
    total.time.kind === 'running-total' &&
    floor.time.kind === 'running-total' &&
    total.time.since === floor.time.since &&
    sameCount(total, floor) &&
    total.time.until <= floor.time.until &&
    (boundsOf(total.quantity)?.low ?? 0) > (boundsOf(floor.quantity)?.low ?? 0);
  const OPEN = ['above-floor', 'below-ceiling', 'ceiling-above'];
  it('and whoever stands beside it is counted for what he says', () => {
    const seen = new Set<string>();
    const law = onAnyDay((view) =>
      [...view.dataset.sources.values()].every((source) =>
        sourceSheet(view, source).rows.every(({ figure, comparison }) => {
          if (!comparison) return true;
          const { states, others } = comparison;
          seen.add(states.map(({ kind }) => kind).join(' '));
          const places = states.map(({ kind }) => GRAVEST.indexOf(kind));
          const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
          const away = ({ figure: other }: { readonly figure: Figure }): number =>
            Math.abs(daysBetween(referenceDay(other.time), referenceDay(figure.time)));
          return (
            inOrder &&
            states.every((state) => {
              if (state.kind === 'agrees')
                return (
                  state.compared ===
                  others.filter(
                    ({ standing }) => !['other-time', 'same-count', 'not-compared'].includes(standing),
                  ).length
                );
              if (state.kind === 'only-source')
                return (
                  (state.days === null) === (figure.time.kind === 'flow') &&
                  others.every((other) => state.nearest !== null && away(state.nearest) <= away(other)) &&
                  others.every(({ standing }) => !OPEN.includes(standing))
                );
              if (state.kind === 'floor-passed') {
                const passed = asOfView(view.dataset, comparison.day)
                  .figures.filter((other) => liesAbove(other, figure))
                  .map(({ time }) => referenceDay(time));
                return (
                  liesAbove(state.first, figure) &&
                  passed.every((day) => day >= referenceDay(state.first.time))
                );
              }
              return true;
            })
          );
        }),
      ),
    );
    expect(holds(law, LEDGERS)).toBe(true);
    for (const kind of GRAVEST.slice(1)) expect([...seen].join(' ')).toContain(kind);
    expect([...seen].filter((kinds) => kinds.includes(' ')).length).toBeGreaterThan(3);
  });
});
