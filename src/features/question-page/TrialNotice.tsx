import { useLinks } from '../../addresses/links.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './TrialNotice.module.css';

/** Says that what leads is not the ledger's own choice, with the way back (R19). */
export function TrialNotice({ rule }: { rule: string }) {
  const words = useWords();
  return (
    <p className={styles.trial} role="status">
      {words.t('question.trial', { rule })}{' '}
      <a href={useLinks().here({ rule: null, originator: null })}>{words.t('question.trialBack')}</a>
    </p>
  );
}
