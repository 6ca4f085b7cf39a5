import styles from './Chip.module.css';
import { Icon, type IconName } from './Icon.tsx';

export type ChipTone = 'attention' | 'settled' | 'fault' | 'dashed' | 'plain';

/** A state in a glyph and a word; the tone only adds to them. */
export function Chip({ tone, icon, label }: { tone: ChipTone; icon: IconName; label: string }) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      <Icon name={icon} size={14} />
      {label}
    </span>
  );
}
