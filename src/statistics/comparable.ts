import { compareDates } from '../domain/calendar-date.ts';
import type { WholeDataset } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import { once } from '../domain/once.ts';
import type { Question } from '../domain/question.ts';
import { periodOf, referenceDay } from '../domain/reference-time.ts';
import { countKey, seriesKey } from '../domain/scope.ts';
import { answerOn } from './answers.ts';
import { type AsOfView, asOfView, isWholeView, type WholeView } from './as-of.ts';
import { isFirm, ledgerIndex } from './ledger-index.ts';
import { latestKnownDay } from './report-days.ts';
import { type Series, seriesOf } from './series.ts';

/** What one speaker counts at one place. */
export interface Side {
  /** What the speaker stands behind; where that is nothing, the newest of what is in doubt. */
  readonly series: Series;
  readonly first: Figure;
  readonly newest: Figure;
  /** What else is told of the same and may not be joined to it: in doubt, extrapolated, an echo (R22). */
  readonly apart: readonly Series[];
}

/** What can be set side by side on one scale: what several speakers count alike, and what one speaker counts at several places. */
export interface Comparable {
  /** Who leads first, then who has a current claim, courses before single figures, the newest first. */
  readonly speakers: readonly Side[];
  /** In the same order, but that claims of the question tell nothing of other places. */
  readonly places: readonly Side[];
}

const NOTHING: Comparable = { speakers: [], places: [] };

/**
 * What may stand beside the figure that leads a question (R14, R20): of every speaker who counts the very same thing, and of
 * its own speaker the same count of other places, which may have begun on other days. Periods that overlap make no course and
 * are left out. Nothing is added or subtracted (R16).
 */
export function comparable(view: WholeView, question: Question): Comparable {
  return comparedOn(view)(question);
}

const comparedOn = once((view: WholeView) => once((question: Question) => findSides(view, question)));

function findSides(view: WholeView, question: Question): Comparable {
  const { headline, groups } = answerOn(view)(question);
  const figure = headline?.claim.figure ?? groups[0].claims[0]?.figure;
  if (!figure || (figure.time.kind === 'flow' && periodOf(figure.time) === 'other')) return NOTHING;
  const { measure, population, place, originator, time } = figure;
  const current = new Set(groups.flatMap(({ claims }) => claims.map((claim) => claim.figure)));
  const counted = { measure, population, timeKind: time.kind, period: periodOf(time) ?? undefined };
  const alike = seriesOf(view, { ...counted, place }).filter(({ points: [first] }) => {
    return first && countKey(first.figure) === countKey(figure);
  });
  const elsewhere = originator.named ? seriesOf(view, { ...counted, originator }) : [];
  return {
    speakers: sidesOf(view, alike).toSorted(inOrder(figure, current)),
    places: onePerPlace(sidesOf(view, elsewhere), figure).toSorted(inOrder(figure, new Set())),
  };
}

/** True when at least two speakers or two places can be set side by side; from a part of the figures that cannot be ruled out. */
export function isComparable(view: AsOfView, question: Question): boolean {
  if (!isWholeView(view)) return true;
  const { speakers, places } = comparable(view, question);
  return speakers.length > 1 || places.length > 1;
}

/** The ids of questions with anything to compare on the day their ledger opens on, or on the last of which anything is told. */
export const comparedIn = once((dataset: WholeDataset): ReadonlySet<string> => {
  const days = new Set([dataset.opensAsOf, latestKnownDay(dataset) ?? dataset.opensAsOf]);
  return new Set(
    [...days].flatMap((day) => {
      const view = asOfView(dataset, day);
      const { questions } = view.dataset;
      return [...questions.values()].filter((each) => isComparable(view, each)).map(({ id }) => id);
    }),
  );
});

/** Every figure of a side, also what stands apart. */
export const figuresOfSide = ({ series, apart }: Side): readonly Figure[] =>
  [series, ...apart].flatMap(({ points }) => points.map(({ figure }) => figure));

function sidesOf({ dataset, day }: WholeView, all: readonly Series[]): readonly Side[] {
  const index = ledgerIndex(dataset);
  const told = all.flatMap((series) => {
    const [first, newest] = [series.points[0]?.figure, series.points.at(-1)?.figure];
    return first && newest && series.segments.length > 0 ? { series, first, newest } : [];
  });
  return [...Map.groupBy(told, ({ first }) => seriesKey(first)).values()].flatMap((group) => {
    const side = group.find(({ first }) => isFirm(first, index, day)) ?? group.toSorted(byNewest)[0];
    const apart = group.filter((each) => each !== side).map(({ series }) => series);
    return side ? { ...side, apart } : [];
  });
}

/** Of two counts of one place that began on different days the one that leads, else the one with more figures. */
function onePerPlace(all: readonly Side[], leads: Figure): readonly Side[] {
  return [...Map.groupBy(all, ({ series }) => series.place).values()].flatMap(
    (counts) =>
      counts.toSorted(
        (a, b) =>
          Number(isLeading(b, leads)) - Number(isLeading(a, leads)) ||
          b.series.points.length - a.series.points.length,
      )[0] ?? [],
  );
}

const isLeading = (side: Side, leads: Figure): boolean => figuresOfSide(side).includes(leads);

/** Who leads, then who has a current claim, courses before single figures, then the newest. */
function inOrder(leads: Figure, current: ReadonlySet<Figure>): (a: Side, b: Side) => number {
  const rank = (side: Side): number =>
    Number(isLeading(side, leads)) * 4 +
    Number(figuresOfSide(side).some((figure) => current.has(figure))) * 2 +
    Number(side.series.points.length > 1);
  return (a, b) => rank(b) - rank(a) || byNewest(a, b);
}

function byNewest(a: Pick<Side, 'newest'>, b: Pick<Side, 'newest'>): number {
  return compareDates(referenceDay(b.newest.time), referenceDay(a.newest.time));
}
