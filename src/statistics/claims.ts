import { type CalendarDate, addDays, compareDates, daysBetween } from '../domain/calendar-date.ts';
import type { Figure, Note } from '../domain/figure.ts';
import { held } from '../domain/held.ts';
import { once } from '../domain/once.ts';
import type { Question, Scope } from '../domain/question.ts';
import { referenceDay, sameReferenceTime } from '../domain/reference-time.ts';
import type { AsOfView, Known } from './as-of.ts';
import { isPastAge } from './freshness.ts';
import { mayLead } from './headline/obstacle.ts';
import { isPreferred } from './headline/preference.ts';
import { type Row, firstPublicBy, isFirm, ledgerIndex } from './ledger-index.ts';
import { countKey } from '../domain/scope.ts';
import { type Standing, standingAgainst } from './standing.ts';

/** A figure seen as an answer to a question, with all that must travel with it. */
export interface Claim {
  readonly figure: Figure;
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
 * reference time, then by publication, for each thing it counts, and when that is doubtful, extrapolated or a mere echo
 * also the newest that is none of these; of unnamed ones every figure, each alone. None is current that is older than CURRENT_WINDOW_DAYS before the
 * newest that may lead. Of monthly counts only those of one month are: the newest that an originator the rule
 * prefers gives.
 */
export function currentFigures(view: Known, question: Question, scope: Scope): readonly Figure[] {
  return currentOfView(view)(question)(scope);
}

/** Every panel of a page asks for the same ones. */
const currentOfView = once((view: Known) =>
  once((question: Question) => once((scope: Scope) => chooseCurrent(view, question, scope))),
);

function chooseCurrent(view: Known, question: Question, scope: Scope): readonly Figure[] {
  const index = ledgerIndex(view.dataset);
  const runs = held(index.membersOf(question), scope);
  const days = currentDays(view, question, scope, runs);
  if (!days) return [];
  const chosen = runs.flatMap((run) => {
    const newest = newestOf(view, run, days);
    if (!newest || isFirm(newest.figure, index, view.day)) return newest ?? [];
    const firm = newestOf(view, run, days, (figure) => isFirm(figure, index, view.day));
    return firm ? [newest, firm] : newest;
  });
  const kept = new Set([...chosen, ...chosen.flatMap((row) => contradictingRelays(view, row, index.rowOf))]);
  return [...kept].sort((a, b) => a.at - b.at).map((row) => row.figure);
}

/** Reference days; open where there is no first or last one. */
interface Days {
  readonly first?: CalendarDate;
  readonly last?: CalendarDate;
}

/** Which reference days are current; null when no figure of the scope is in view. */
function currentDays(
  view: Known,
  question: Question,
  scope: Scope,
  runs: readonly (readonly Row[])[],
): Days | null {
  const able = (figure: Figure): boolean => mayLead(view, figure);
  if (scope.period === 'month') {
    const preferred = (figure: Figure): boolean => isPreferred(question, figure.originator) && able(figure);
    const month = newestDay(view, runs, preferred) ?? newestDay(view, runs, able) ?? newestDay(view, runs);
    return month && { first: month, last: month };
  }
  const newest = newestDay(view, runs, able) ?? newestDay(view, runs);
  return newest && { first: addDays(newest, -CURRENT_WINDOW_DAYS) };
}

function newestDay(
  view: Known,
  runs: readonly (readonly Row[])[],
  fits?: (figure: Figure) => boolean,
): CalendarDate | null {
  let newest: CalendarDate | null = null;
  for (const run of runs) {
    const row = newestOf(view, run, newest === null ? {} : { first: newest }, fits);
    if (row) newest = referenceDay(row.figure.time);
  }
  return newest;
}

/** The first of a run, newest first, that is in view, of these days and fits; what is older than the days is not looked at. */
function newestOf(
  view: Known,
  run: readonly Row[],
  { first, last }: Days,
  fits: (figure: Figure) => boolean = () => true,
): Row | undefined {
  for (let at = firstPublicBy(run, view.day); at < run.length; at += 1) {
    const row = run[at];
    if (!row) break;
    const day = referenceDay(row.figure.time);
    if (first !== undefined && day < first) return undefined;
    if (last !== undefined && day > last) continue;
    if (view.includes(row.figure) && fits(row.figure)) return row;
  }
  return undefined;
}

/** Another relay of the same figure stays when the two contradict: only a row that supersedes it takes its place. */
function contradictingRelays(view: Known, { figure }: Row, rowOf: ReadonlyMap<Figure, Row>): readonly Row[] {
  return view
    .relations(figure)
    .filter(
      ({ other, kind }) =>
        kind === 'disputed' &&
        other.originator === figure.originator &&
        countKey(other) === countKey(figure) &&
        sameReferenceTime(other.time, figure.time) &&
        view.includes(other),
    )
    .map(({ other }) => held(rowOf, other));
}

/** Current figures of a scope as claims: the leading figure first, then the newest reference day, then ledger order. */
export function claimsOf(
  view: AsOfView,
  question: Question,
  figures: readonly Figure[],
  leading: Figure | null,
): readonly Claim[] {
  return figures
    .map((figure) => claimOf(view, question, figure, leading))
    .sort(
      (a, b) =>
        Number(b.figure === leading) - Number(a.figure === leading) ||
        compareDates(referenceDay(b.figure.time), referenceDay(a.figure.time)),
    );
}

/** One figure as a claim, told against the one that leads, if any does. */
export function claimOf(view: AsOfView, question: Question, figure: Figure, leading: Figure | null): Claim {
  const ageDays = daysBetween(referenceDay(figure.time), view.day);
  const disputes = view.relations(figure).filter((relation) => relation.kind === 'disputed');
  return {
    figure,
    ageDays,
    pastAgeLimit: isPastAge(view, question, figure),
    standing: standingOf(figure, leading, disputes.length > 0),
    notes: view.notes(figure),
    disputes,
  };
}

function standingOf(figure: Figure, leading: Figure | null, disputed: boolean): Standing {
  if (figure === leading) return 'headline';
  if (disputed) return 'disputed';
  return leading ? standingAgainst(leading, figure) : 'not-compared';
}
