import type { Figure } from '../domain/figure.ts';
import type { Place } from '../domain/place.ts';
import type { Question } from '../domain/question.ts';
import { referenceDay } from '../domain/reference-time.ts';
import type { AsOfView } from './as-of.ts';
import { type Claim, claimsOf, currentFigures } from './claims.ts';
import { pickHeadline } from './headline/pick.ts';

/** One claim about a place, and the question that it answers. */
export interface PlacedClaim {
  readonly question: Question;
  readonly claim: Claim;
  /** False of one that may lead nothing, shown because nobody said anything else about the place. */
  readonly mayLead: boolean;
}

/**
 * One claim for each place that any of these questions has a current claim about (R19): of a question the one that its own
 * rule picks among the claims about the place, in the first scope that has one; of several questions the one that speaks of
 * the newest day, then the first on the desk. One that may not lead stands only where there is no other. Nothing is added
 * up, and no claim about a place is taken for one about another (R16, R20).
 */
export function claimsByPlace(
  view: AsOfView,
  questions: Iterable<Question>,
): ReadonlyMap<Place, PlacedClaim> {
  const chosen = new Map<Place, PlacedClaim>();
  for (const question of questions)
    for (const [place, found] of ofQuestion(view, question)) {
      const before = chosen.get(place);
      if (!before || isBefore(before, found)) chosen.set(place, found);
    }
  return chosen;
}

function ofQuestion(view: AsOfView, question: Question): ReadonlyMap<Place, PlacedClaim> {
  const chosen = new Map<Place, PlacedClaim>();
  for (const scope of question.scopes) {
    const current = currentFigures(view, question, scope);
    for (const [place, figures] of Map.groupBy(current, (figure) => figure.place)) {
      const before = chosen.get(place);
      if (before?.mayLead) continue;
      const pick = pickHeadline(view, figures, question)?.figure ?? null;
      if (before && !pick) continue;
      const [claim] = claimsOf(view, question, figures, pick ?? newestOf(figures));
      if (claim) chosen.set(place, { question, claim, mayLead: pick !== null });
    }
  }
  return chosen;
}

function newestOf(figures: readonly Figure[]): Figure | null {
  return figures.reduce<Figure | null>(
    (newest, figure) =>
      newest === null || referenceDay(figure.time) > referenceDay(newest.time) ? figure : newest,
    null,
  );
}

/** True when another claim about the same place takes the place of one. */
function isBefore(one: PlacedClaim, other: PlacedClaim): boolean {
  if (one.mayLead !== other.mayLead) return other.mayLead;
  return referenceDay(other.claim.figure.time) > referenceDay(one.claim.figure.time);
}
