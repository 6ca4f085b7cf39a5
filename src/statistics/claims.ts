import { addDays, compareDates, daysBetween, latestDate } from '../domain/calendar-date.ts';
import type { Figure, Note } from '../domain/figure.ts';
import type { Question, Scope } from '../domain/question.ts';
import { compareReferenceTimes, referenceDay, sameReferenceTime } from '../domain/reference-time.ts';
import type { Originator, Source } from '../domain/source.ts';
import type { AsOfView } from './as-of.ts';
import { isPreferred, mayLead } from './headline-rule.ts';
import { ledgerIndex, publicationDay } from './ledger-index.ts';
import { seriesKey } from './series-key.ts';
import { type Standing, standingAgainst } from './standing.ts';

/** A figure seen as an answer to a question, with all that must travel with it. */
export interface Claim {
  readonly figure: Figure;
  readonly originator: Originator;
  readonly source: Source;
  /** Days from the last day the figure speaks about to the as-of day. */
  readonly ageDays: number;
  readonly pastAgeLimit: boolean;
  readonly standing: Standing;
  readonly notes: readonly Note[];
  readonly disputes: readonly { readonly other: Figure; readonly note: string }[];
}

/** Current claims within which comparing makes sense. */
export interface ClaimGroup {
  readonly scope: Scope;
  readonly claims: readonly Claim[];
}

/** A claim this many days older than the newest one of its scope that may lead is history, not current. */
export const CURRENT_WINDOW_DAYS = 90;

/**
 * The figures that are current in one scope of a question, in ledger order: of each named originator the newest by
 * reference time, then by publication, for each thing it counts, and when that is doubtful also the newest that is
 * not; of unnamed ones every figure, each alone. Older than
 * CURRENT_WINDOW_DAYS before the newest claim that may lead, none is current. Of monthly counts only those of one
 * month are: the newest that an originator the rule prefers gives.
 */
export function currentFigures(view: AsOfView, question: Question, scope: Scope): readonly Figure[] {
  const members = ledgerIndex(view.dataset).members.get(question.id)?.[question.scopes.indexOf(scope)] ?? [];
  const inView = members.filter((figure) => view.includes(figure));
  const recent =
    scope.period === 'month' ? ofLeadingMonth(view, question, inView) : withinWindow(view, inView);
  return newestOfEachSeries(view, recent);
}

function ofLeadingMonth(view: AsOfView, question: Question, figures: readonly Figure[]): readonly Figure[] {
  const able = figures.filter((figure) => mayLead(view.dataset, figure));
  const preferred = able.filter((figure) => {
    const originator = view.dataset.originators.get(figure.originator);
    return originator !== undefined && isPreferred(question, originator);
  });
  const [givers = figures] = [preferred, able].filter((list) => list.length > 0);
  const month = latestDate(givers.map((figure) => referenceDay(figure.time)));
  return figures.filter((figure) => referenceDay(figure.time) === month);
}

function withinWindow(view: AsOfView, figures: readonly Figure[]): readonly Figure[] {
  const able = figures.filter((figure) => mayLead(view.dataset, figure));
  const newest = latestDate((able.length > 0 ? able : figures).map((figure) => referenceDay(figure.time)));
  if (newest === null) return [];
  const oldest = addDays(newest, -CURRENT_WINDOW_DAYS);
  return figures.filter((figure) => referenceDay(figure.time) >= oldest);
}

/**
 * A doubtful figure does not push out the newest one that is not, nor a second relay of the same figure the first
 * that contradicts it: only a row that supersedes another takes its place without a word.
 */
function newestOfEachSeries(view: AsOfView, figures: readonly Figure[]): readonly Figure[] {
  const newest = newestBySeries(view, figures);
  const undoubted = newestBySeries(
    view,
    figures.filter((figure) => figure.status !== 'doubtful'),
  );
  const chosen = [...newest.values(), ...undoubted.values()];
  const kept = new Set(chosen);
  for (const { id, time, originator } of chosen) {
    for (const { other, kind } of view.relations(id)) {
      const sameFigure = other.originator === originator && sameReferenceTime(other.time, time);
      if (kind === 'disputed' && sameFigure) kept.add(other);
    }
  }
  return figures.filter((figure) => kept.has(figure));
}

function newestBySeries(view: AsOfView, figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const newest = new Map<string, Figure>();
  for (const figure of figures) {
    const originator = view.dataset.originators.get(figure.originator);
    if (!originator) continue;
    const key = seriesKey(figure, originator);
    const known = newest.get(key);
    if (!known || isNewer(view, figure, known)) newest.set(key, figure);
  }
  return newest;
}

function isNewer(view: AsOfView, figure: Figure, known: Figure): boolean {
  const byReference = compareReferenceTimes(figure.time, known.time);
  if (byReference !== 0) return byReference > 0;
  const [published, before] = [publicationDay(view.dataset, figure), publicationDay(view.dataset, known)];
  return published !== null && (before === null || published > before);
}

/** Current figures of a scope as claims: the leading figure first, then the newest reference day, then ledger order. */
export function claimsOf(
  view: AsOfView,
  question: Question,
  figures: readonly Figure[],
  leading: Figure | null,
): readonly Claim[] {
  return figures
    .flatMap((figure) => claimOf(view, question, figure, leading) ?? [])
    .sort(
      (a, b) =>
        Number(b.figure === leading) - Number(a.figure === leading) ||
        compareDates(referenceDay(b.figure.time), referenceDay(a.figure.time)),
    );
}

function claimOf(view: AsOfView, question: Question, figure: Figure, leading: Figure | null): Claim | null {
  const originator = view.dataset.originators.get(figure.originator);
  const source = view.dataset.sources.get(figure.source);
  if (!originator || !source) return null;
  const ageDays = daysBetween(referenceDay(figure.time), view.day);
  const disputes = view.relations(figure.id).filter((relation) => relation.kind === 'disputed');
  return {
    figure,
    originator,
    source,
    ageDays,
    pastAgeLimit: ageDays > question.ageLimitDays,
    standing: standingOf(figure, leading, disputes.length > 0),
    notes: view.notes(figure.id),
    disputes,
  };
}

function standingOf(figure: Figure, leading: Figure | null, disputed: boolean): Standing {
  if (figure === leading) return 'headline';
  if (disputed) return 'disputed';
  return leading ? standingAgainst(leading, figure) : 'not-compared';
}
