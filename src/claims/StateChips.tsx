import { Chip } from '../design/Chip.tsx';
import { sameYear } from '../domain/calendar-date.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import type { Answer } from '../statistics/answers.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { marksOf } from './marks.ts';
import styles from './StateChips.module.css';
import { useView } from './view-context.tsx';

interface StateChipsProps {
  answer: Answer;
  /** The words around it say that the figure is past its age limit. */
  ageSaid?: boolean;
  /** Room is scarce: that the next figure is due stands in full elsewhere. */
  brief?: boolean;
}

/**
 * What is the matter with an answer, each with a glyph and a word: others disputed, alone, old, overdue, ended. What is
 * the matter with the figure that leads stands beside its speaker, and is not said again.
 */
export function StateChips({ answer, ageSaid = false, brief = false }: StateChipsProps) {
  const words = useWords();
  const { t } = words;
  const { headline, groups, disputedCount, question } = answer;
  const view = useView();
  const { narrowed } = view;
  const leads = headline?.claim.figure;
  const disputeSaid = leads !== undefined && marksOf(view, leads).includes('disputed');
  const claims = groups.flatMap((group) => group.claims);
  const doubtCount = claims.filter(({ figure }) => figure.status === 'doubtful' && figure !== leads).length;
  const freshness = headline?.freshness;
  return (
    <p className={styles.chips}>
      {disputedCount > 0 && !disputeSaid && (
        <Chip tone="attention" icon="not-equal" label={t('desk.disputedCount', { count: disputedCount })} />
      )}
      {doubtCount > 0 && (
        <Chip tone="attention" icon="flag" label={t('desk.doubtCount', { count: doubtCount })} />
      )}
      {disputedCount === 0 && answer.agreeing > 0 && (
        <Chip tone="settled" icon="equal" label={t('desk.agreeing', { count: answer.agreeing })} />
      )}
      {disputedCount === 0 && claims.length === 1 && (
        <span className={brief ? styles.only : undefined} data-lesser={brief || undefined}>
          <Chip tone="dashed" icon="info" label={t(narrowed ? 'desk.onlyMatch' : 'desk.onlySource')} />
        </span>
      )}
      {freshness?.discontinued && <Chip tone="plain" icon="flag" label={t('desk.discontinued')} />}
      {freshness && freshness.overdueDays > 0 && (
        <Chip tone="attention" icon="clock" label={overdueText(answer, view, words, brief)} />
      )}
      {freshness && freshness.overdueDays === 0 && freshness.pastAgeLimit && !ageSaid && (
        <Chip tone="attention" icon="clock" label={t('desk.old', { days: question.ageLimitDays })} />
      )}
    </p>
  );
}

/** That the ledger holds no newer figure than the one that leads, and by when one was expected; empty where none was. */
export function overdueText(
  { headline }: Answer,
  { day, narrowed }: AsOfView,
  words: Words,
  brief = false,
): string {
  const { expectedBy = null, overdueDays = 0 } = headline?.freshness ?? {};
  if (expectedBy === null || overdueDays === 0) return '';
  if (brief) {
    const style = sameYear(expectedBy, day) ? 'day-month' : 'full';
    return words.t('desk.overdue.brief', { day: words.date(expectedBy, style) });
  }
  return words.t(narrowed ? 'desk.overdue.filtered' : 'desk.overdue', { day: words.date(expectedBy) });
}
