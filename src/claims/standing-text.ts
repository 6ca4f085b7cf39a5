import { sameYear } from '../domain/calendar-date.ts';
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

/** Whom a claim contradicts, of which day, without its year where it is that of the claim's own. */
export function disputeTexts({ figure, disputes }: Claim, words: Words): readonly string[] {
  const own = referenceDay(figure.time);
  return disputes.map(({ other }) => {
    const day = referenceDay(other.time);
    return words.t('question.contradicts', {
      who: speakerName(other, words),
      day: words.date(day, sameYear(day, own) ? 'day-month' : 'full'),
    });
  });
}
