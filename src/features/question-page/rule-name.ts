import type { Words } from '../../i18n/words.ts';
import type { Choice } from '../../statistics/headline/choice.ts';

/** What a rule is called, with the originator whose series it takes. */
export function ruleName({ rule, originator }: Choice, words: Words): string {
  return originator === null
    ? words.t(`question.rule.${rule}`)
    : words.t('question.rule.series', {
        originator: originator.label,
      });
}
