import type { Figure } from '../domain/figure.ts';
import { referenceDay } from '../domain/reference-time.ts';
import type { Words } from '../i18n/words.ts';
import type { Claim } from '../statistics/claims.ts';
import { speakerName } from './speaker-name.ts';

/** How a claim stands to the headline, by numbers alone; null for what leads, and where a dispute says more. */
export function standingText({ standing, figure }: Claim, words: Words): string | null {
  if (standing === 'headline' || standing === 'disputed') return null;
  if (standing === 'other-time' && figure.time.kind === 'flow')
    return words.t('question.standing.other-period');
  return words.t(`question.standing.${standing}`);
}

/** Whom a claim contradicts. */
export function disputeTexts({ disputes }: Claim, words: Words): readonly string[] {
  return disputes.map(({ other }) => contradicts(other, words));
}

function contradicts(other: Figure, words: Words): string {
  return words.t('question.contradicts', {
    who: speakerName(other, words),
    day: words.date(referenceDay(other.time)),
  });
}
