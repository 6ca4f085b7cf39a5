import { useView } from '../../claims/view-context.tsx';
import { whyNoneText } from '../../claims/why-none-text.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { WhyNoneLeads } from '../../statistics/headline/why-none-leads.ts';
import styles from './QuestionCard.module.css';

/** Nothing is known, or nothing may lead: never a zero, never a dash alone, and nothing of a later day (R7, R23, R28). */
export function NoHeadline({ answer, whyNone }: { answer: Answer; whyNone: WhyNoneLeads }) {
  const words = useWords();
  const { title, why } = whyNoneText(whyNone, useView(), words);
  return (
    <div className={styles.empty}>
      <p className={styles.none}>{title}</p>
      {why !== null && <p className={styles.by}>{why}</p>}
      {!answer.leadsWhole && <p className={styles.by}>{words.t('desk.otherLead')}</p>}
    </div>
  );
}
