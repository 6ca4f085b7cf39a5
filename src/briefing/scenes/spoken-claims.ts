import type { Question } from '../../domain/question.ts';
import { boundsOf } from '../../domain/quantity.ts';
import { answerOn, type Claim } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { challenges } from '../../statistics/headline/strongest-other.ts';
import { isShowable } from '../showable.ts';

/** What a wall about one question says of its claims. */
export interface SpokenClaims {
  /** The claim that leads, where it may be shown. */
  readonly lead: Claim | null;
  /** Who contradicts that most; where nobody does who may be shown, the newest that is in dispute: it stands there with its day. */
  readonly other: Claim | null;
  /** All others that are disputed or in doubt: a wall that neither names nor counts them claims an agreement that is none. */
  readonly contested: readonly Claim[];
}

/** The claims of the scope that leads, of which none that the desk marks as disputed or in doubt is left out. */
export function spokenClaims(view: AsOfView, question: Question): SpokenClaims {
  const given = answerOn(view)(question);
  const leading = given.headline?.claim;
  const contested = contestedBeside(view, question);
  const canShow = ({ figure }: Claim) => isShowable(view, question, figure);
  if (!leading || !canShow(leading)) {
    return { lead: null, other: null, contested };
  }
  const other = challenges(given).find(canShow) ?? contested.find(isFirm) ?? null;
  return { lead: leading, other, contested: contested.filter((claim) => claim !== other) };
}

/** The claims that are disputed or in doubt, but for the one that leads, which says so itself. */
export function contestedBeside(view: AsOfView, question: Question): readonly Claim[] {
  const { headline, groups } = answerOn(view)(question);
  return groups[0].claims.filter((claim) => claim !== headline?.claim && isContested(claim));
}

/** True of a claim whose words may not give way on a wall. */
export const isContested = ({ figure, disputes }: Claim): boolean =>
  disputes.length > 0 || figure.status === 'doubtful';

const isFirm = ({ figure: { status, quantity } }: Claim): boolean =>
  status !== 'doubtful' && boundsOf(quantity) !== null;
