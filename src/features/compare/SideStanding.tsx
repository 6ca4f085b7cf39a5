import { disputeTexts, standingText } from '../../claims/standing-text.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/claims.ts';

/** How the newest figure of a side stands to what leads the question, and whom it contradicts, in words. */
export function SideStanding({ claim }: { claim: Claim }) {
  const words = useWords();
  if (claim.standing === 'headline') return <b>{words.t('question.standing.headline')}</b>;
  const said = [standingText(claim, words) ?? [], disputeTexts(claim, words)].flat(2);
  return said.map((text) => `${text}.`).join(' ');
}
