import { useView } from '../../claims/view-context.tsx';
import { whyNoneText } from '../../claims/why-none-text.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WhyNoneLeads } from '../../statistics/headline/why-none-leads.ts';
import styles from './NothingLeads.module.css';

/** Nothing is known by the day, or nothing of it may lead: said in words, never as a zero, and of no later day (R7, R23, R28). */
export function NothingLeads({ whyNone }: { whyNone: WhyNoneLeads }) {
  const { title, why } = whyNoneText(whyNone, useView(), useWords());
  return (
    <div>
      <p className={styles.none}>{title}</p>
      {why !== null && <p>{why}</p>}
    </div>
  );
}
