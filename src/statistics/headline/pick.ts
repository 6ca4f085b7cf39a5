import { compareDates, daysBetween } from '../../domain/calendar-date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { placesAround, populationsAround } from '../../domain/hierarchy.ts';
import { boundsOf, isFloor, leastClaimed } from '../../domain/quantity.ts';
import type { HeadlineRule, Question } from '../../domain/question.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import type { Originator } from '../../domain/source.ts';
import type { Known } from '../as-of.ts';
import { isPastAge } from '../freshness.ts';
import { isFirm, ledgerIndex, publicationDay } from '../ledger-index.ts';

/** One step of the rule that picked a headline, with the ids it left, in ledger order. The last step leaves one. */
export interface RuleStep {
  readonly step:
    | 'in-scope'
    | 'reliable'
    | 'preferred'
    | 'newest-reference'
    | 'newest-publication'
    | 'highest-floor'
    | 'widest-scope'
    | 'least-claimed'
    | 'first-listed';
  readonly left: readonly string[];
}

export interface HeadlinePick {
  readonly figure: Figure;
  readonly trace: readonly RuleStep[];
  readonly nobodyPreferred: boolean;
}

/** A rule as it is applied: the question's own, or one that a reader tries. */
export interface Choice {
  readonly rule: HeadlineRule;
  /** The one originator whose series is tried; null takes those that the question prefers. */
  readonly originator: string | null;
}

/** The ledger's own choice (R19). */
export function ownChoice(question: Question): Choice {
  return { rule: question.rule, originator: null };
}

export function isOwnChoice(question: Question, { rule, originator }: Choice): boolean {
  return rule === question.rule && originator === null;
}

type Narrow = (figures: readonly Figure[], dataset: Dataset) => readonly Figure[];

/** After the rule's own choice the tie-breaks in order; among claims of one day the one that claims least leads. */
const ORDER_OF_STEPS: { readonly [Rule in HeadlineRule]: readonly RuleStep['step'][] } = {
  'newest-reference': ['newest-reference', 'least-claimed', 'newest-publication', 'first-listed'],
  'newest-publication': ['newest-publication', 'newest-reference', 'least-claimed', 'first-listed'],
  'originator-series': ['newest-reference', 'newest-publication', 'least-claimed', 'first-listed'],
  'highest-floor': [
    'highest-floor',
    'newest-reference',
    'newest-publication',
    'least-claimed',
    'first-listed',
  ],
  'widest-scope': ['widest-scope', 'newest-reference', 'newest-publication', 'least-claimed', 'first-listed'],
};

const NARROW: { readonly [Step in RuleStep['step']]?: Narrow } = {
  'newest-reference': (figures) =>
    greatest(figures, (a, b) => compareDates(referenceDay(a.time), referenceDay(b.time))),
  'newest-publication': (figures, dataset) =>
    greatest(figures, (a, b) => comparePublication(publicationDay(dataset, a), publicationDay(dataset, b))),
  'highest-floor': highestFloor,
  'widest-scope': widestScope,
  'least-claimed': (figures) =>
    greatest(figures, (a, b) => (leastClaimed(b.quantity) ?? 0) - (leastClaimed(a.quantity) ?? 0)),
  'first-listed': (figures) => figures.slice(0, 1),
};

/**
 * The figure that leads among the current ones of a scope, given in ledger order, with every step that was needed
 * (R19). Doubtful and extrapolated figures, mere echoes, figures without a number and unnamed originators never lead; null
 * when none is left. Whom the question prefers belongs to its own rule: another rule that is tried takes any named speaker,
 * or the one it names.
 */
export function pickHeadline(
  known: Known,
  current: readonly Figure[],
  question: Question,
  choice: Choice = ownChoice(question),
): HeadlinePick | null {
  const { dataset } = known;
  const reliable = current.filter((figure) => mayLead(known, figure));
  if (reliable.length === 0) return null;
  const trace: RuleStep[] = [stepOf('in-scope', current), stepOf('reliable', reliable)];
  const preferred = preferredOf(known, reliable, question, choice);
  if (preferred) trace.push(stepOf('preferred', preferred));
  let left = preferred ?? reliable;
  for (const step of ORDER_OF_STEPS[choice.rule]) {
    if (left.length === 1) break;
    left = NARROW[step]?.(left, dataset) ?? left;
    trace.push(stepOf(step, left));
  }
  const [figure] = left;
  return figure
    ? { figure, trace, nobodyPreferred: preferred === null && prefersSomebody(question, choice) }
    : null;
}

/** What keeps a figure from leading, the plainest reason first. */
export type Obstacle = 'no-number' | 'unnamed' | 'doubtful' | 'extrapolated' | 'echo';

/** Null when by the day the figure has a number of its own and a named originator, and is neither doubtful nor extrapolated (R22). */
export function obstacleTo({ dataset, day }: Known, figure: Figure): Obstacle | null {
  if (boundsOf(figure.quantity) === null) return 'no-number';
  if (dataset.originators.get(figure.originator)?.named !== true) return 'unnamed';
  if (figure.status === 'doubtful' || figure.status === 'extrapolated') return figure.status;
  return isFirm(figure, ledgerIndex(dataset), day) ? null : 'echo';
}

/** True when by the day nothing keeps the figure from leading. */
export function mayLead(known: Known, figure: Figure): boolean {
  return obstacleTo(known, figure) === null;
}

/** True when the question prefers this originator, by id or by kind of speaker; true of all when it prefers none. */
export function isPreferred(question: Question, originator: Originator): boolean {
  return (
    !hasPreference(question) ||
    question.ruleOriginators.includes(originator.id) ||
    question.ruleKinds.includes(originator.kind)
  );
}

function hasPreference(question: Question): boolean {
  return question.ruleOriginators.length + question.ruleKinds.length > 0;
}

function prefersSomebody(question: Question, choice: Choice): boolean {
  return choice.originator !== null || (isOwnChoice(question, choice) && hasPreference(question));
}

function stepOf(step: RuleStep['step'], figures: readonly Figure[]): RuleStep {
  return { step, left: figures.map((figure) => figure.id) };
}

/**
 * Those of preferred originators; for `originator-series` only of the first in order that has any. Null when there are
 * none, or all are figures on a day past their age limit while somebody else's is not: preference keeps nobody in the
 * present tense.
 */
function preferredOf(
  known: Known,
  figures: readonly Figure[],
  question: Question,
  choice: Choice,
): readonly Figure[] | null {
  if (!prefersSomebody(question, choice)) return null;
  const by = (id: string) => nullIfEmpty(figures.filter((figure) => figure.originator === id));
  if (choice.originator !== null) return by(choice.originator);
  const preferred = figures.filter((figure) => {
    const originator = known.dataset.originators.get(figure.originator);
    return originator !== undefined && isPreferred(question, originator);
  });
  const isFresh = (figure: Figure) => figure.time.kind !== 'stock' || !isPastAge(known, question, figure);
  if (!preferred.some(isFresh) && figures.some(isFresh)) return null;
  if (choice.rule !== 'originator-series') return nullIfEmpty(preferred);
  const pool = preferred.some(isFresh) ? preferred.filter(isFresh) : preferred;
  const first = question.ruleOriginators.find((id) => pool.some((figure) => figure.originator === id));
  return nullIfEmpty(
    first === undefined ? preferred : preferred.filter((figure) => figure.originator === first),
  );
}

function nullIfEmpty(figures: readonly Figure[]): readonly Figure[] | null {
  return figures.length > 0 ? figures : null;
}

/** The highest guaranteed minimum; takes all when nobody gave a floor. */
function highestFloor(figures: readonly Figure[]): readonly Figure[] {
  const floors = figures.filter((figure) => isFloor(figure.quantity));
  return greatest(floors.length > 0 ? floors : figures, (a, b) =>
    floors.length > 0 ? (leastClaimed(a.quantity) ?? 0) - (leastClaimed(b.quantity) ?? 0) : 0,
  );
}

/** The widest place, then the widest population, then the longest time covered. */
function widestScope(figures: readonly Figure[], dataset: Dataset): readonly Figure[] {
  return greatest(
    figures,
    (a, b) =>
      placesAround(dataset, b.place).length - placesAround(dataset, a.place).length ||
      populationsAround(dataset, b.population).length - populationsAround(dataset, a.population).length ||
      daysBetween(referenceStart(a.time), referenceDay(a.time)) -
        daysBetween(referenceStart(b.time), referenceDay(b.time)),
  );
}

function comparePublication(
  a: ReturnType<typeof publicationDay>,
  b: ReturnType<typeof publicationDay>,
): number {
  return a === null || b === null ? 0 : compareDates(a, b);
}

function greatest(figures: readonly Figure[], compare: (a: Figure, b: Figure) => number): readonly Figure[] {
  const best = figures.reduce<Figure | null>(
    (top, figure) => (top === null || compare(figure, top) > 0 ? figure : top),
    null,
  );
  return best === null ? [] : figures.filter((figure) => compare(figure, best) === 0);
}
