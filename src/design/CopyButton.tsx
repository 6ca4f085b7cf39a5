import { useState } from 'react';
import { Icon, type IconName } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import button from '../../design/Button.module.css';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  label: string;
  icon: IconName;
  solid?: boolean;
  /** What to copy, made when asked for. */
  textOf: () => string;
}

/** Puts a text on the clipboard and says politely whether it is there. Not shown where no script can run. */
export function CopyButton({ label, icon, solid = false, textOf }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <p className={styles.copy}>
      <button
        type="button"
        className={solid ? `${button.button} ${button.solid}` : button.button}
        onClick={() => void copy()}
        onBlur={() => setOutcome(null)}
      >
        <Icon name={icon} />
        {label}
      </button>
      <span aria-live="polite">{outcome === null ? '' : words.t(`question.${outcome}`)}</span>
    </p>
  );
}
