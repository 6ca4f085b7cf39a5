import { useState } from 'react';
import button from './Button.module.css';
import styles from './CopyButton.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface CopyButtonProps {
  label: string;
  icon: IconName;
  solid?: boolean;
  /** What is said when it is there, and when the browser does not let it in. */
  said: { readonly copied: string; readonly copyFailed: string };
  /** What to copy, made when asked for. */
  textOf: () => string;
}

/** Puts a text on the clipboard and says politely whether it is there. Not shown where no script can run. */
export function CopyButton({ label, icon, solid = false, said, textOf }: CopyButtonProps) {
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
    <p className={`needs-scripts ${styles.copy}`}>
      <button
        type="button"
        className={solid ? `${button.button} ${button.solid}` : button.button}
        onClick={() => void copy()}
        onBlur={() => setOutcome(null)}
      >
        <Icon name={icon} />
        {label}
      </button>
      <span aria-live="polite">{outcome === null ? '' : said[outcome]}</span>
    </p>
  );
}
