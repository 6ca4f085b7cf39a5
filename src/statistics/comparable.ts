import type { Figure } from '../domain/figure.ts';
import type { Question } from '../domain/question.ts';
import { periodOf } from '../domain/reference-time.ts';
import { countKey } from '../domain/scope.ts';
import { answerOn } from './answers.ts';
import type { AsOfView } from './as-of.ts';
import { isFirm, ledgerIndex } from './ledger-index.ts';
import { type Series, seriesOf } from './series.ts';

/** What can be set side by side on one scale: what several speakers count alike, and what one speaker counts in several places. */
export interface Comparable {
  /** The newest figure first, then the order of the ledger. */
  readonly speakers: readonly Series[];
  readonly places: readonly Series[];
}

/**
 * The series of a day that may stand beside the figure that leads a question (R14, R20): of every speaker who counts the very
 * same thing, and of its own speaker the same count of other places, which may have begun on other days. What nobody stands
 * behind as firm, and periods that overlap, make no course and are left out. Nothing is added or subtracted (R16).
 */
export function comparable(view: AsOfView, question: Question): Comparable {
  const { headline, groups } = answerOn(view)(question);
  const figure = headline?.claim.figure ?? groups[0].claims[0]?.figure;
  if (!figure || (figure.time.kind === 'flow' && periodOf(figure.time) === 'other'))
    return { speakers: [], places: [] };
  const { measure, population, place, originator, time } = figure;
  const timeKind = time.kind;
  const period = periodOf(time) ?? undefined;
  const alike = firmIn(view, seriesOf(view, { measure, population, place, timeKind, period }));
  const ofSpeaker = firmIn(view, seriesOf(view, { measure, population, originator, timeKind, period }));
  return {
    speakers: newestFirst(alike.filter(({ points: [first] }) => first && isCounted(first.figure, figure))),
    places: originator.named ? newestFirst(onePerPlace(ofSpeaker, figure)) : [],
  };
}

const isCounted = (one: Figure, as: Figure): boolean => countKey(one) === countKey(as);

function firmIn({ dataset, day }: AsOfView, all: readonly Series[]): readonly Series[] {
  const index = ledgerIndex(dataset);
  return all.filter(
    ({ points: [first], segments }) => first && segments.length > 0 && isFirm(first.figure, index, day),
  );
}

/** Of two counts of one place that began on different days the one that leads, else the one with more figures. */
function onePerPlace(all: readonly Series[], leads: Figure): readonly Series[] {
  const isLeading = ({ points }: Series) => points.some(({ figure }) => figure === leads);
  return [...Map.groupBy(all, ({ place }) => place).values()].flatMap(
    (counts) =>
      counts.toSorted(
        (a, b) => Number(isLeading(b)) - Number(isLeading(a)) || b.points.length - a.points.length,
      )[0] ?? [],
  );
}

function newestFirst(all: readonly Series[]): readonly Series[] {
  const newest = ({ points }: Series) => points.at(-1)?.day ?? '';
  return all.toSorted((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0));
}
