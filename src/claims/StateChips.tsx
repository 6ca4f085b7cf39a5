import { Chip } from '../design/Chip.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Answer } from '../statistics/answers.ts';
import { marksOf } from './marks.ts';
import styles from './StateChips.module.css';
import { useView } from './view-context.tsx';

/**
 * What is the matter with an answer, each with a glyph and a word: others disputed, alone, old, overdue, ended. What is
 * the matter with the figure that leads stands beside its speaker, and is not said again.
 */
export function StateChips({ answer }: { answer: Answer }) {
  const words = useWords();
  const { t } = words;
  const { narrowed } = useView();
  const { headline, groups, disputedCount, question } = answer;
  const view = useView();
  const leads = headline?.claim.figure;
  const disputeSaid = leads !== undefined && marksOf(view, leads).includes('disputed');
  const claims = groups.flatMap((group) => group.claims);
  const freshness = headline?.freshness;
  return (
    <p className={styles.chips}>
      {disputedCount > 0 && !disputeSaid && (
        <Chip tone="attention" icon="not-equal" label={t('desk.disputedCount', { count: disputedCount })} />
      )}
      {disputedCount === 0 && answer.agreeing > 0 && (
        <Chip tone="settled" icon="equal" label={t('desk.agreeing', { count: answer.agreeing })} />
      )}
      {disputedCount === 0 && claims.length === 1 && (
        <Chip tone="dashed" icon="info" label={t(narrowed ? 'desk.onlyMatch' : 'desk.onlySource')} />
      )}
      {freshness?.discontinued && <Chip tone="plain" icon="flag" label={t('desk.discontinued')} />}
      {freshness && freshness.overdueDays > 0 && (
        <Chip
          tone="attention"
          icon="clock"
          label={t(narrowed ? 'desk.overdue.filtered' : 'desk.overdue', {
            span: words.span(freshness.overdueDays),
          })}
        />
      )}
      {freshness && freshness.overdueDays === 0 && freshness.pastAgeLimit && (
        <Chip tone="attention" icon="clock" label={t('desk.old', { days: question.ageLimitDays })} />
      )}
    </p>
  );
}
