import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import rows from '../../design/Rows.module.css';
import styles from './FilterMenus.module.css';

interface FilterMenuProps {
  label: string;
  /** What its panel is called. */
  name: string;
  /** How many things are chosen in it. */
  chosen: number;
  children: ReactNode;
}

/** A button and the panel it opens; the browser closes it on Escape and on a click elsewhere. Nothing is drawn before. */
export function FilterMenu({ label, name, chosen, children }: FilterMenuProps) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={chosen > 0 ? `${styles.menu} ${styles.on}` : styles.menu}
        popoverTarget={id}
        aria-expanded={open}
      >
        {chosen > 0 ? words.t('figures.menu.chosen', { label, chosen }) : label}
        <Icon name="down" size={14} />
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={name}
        className={`${rows.ruled} ${styles.panel}`}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children}
      </div>
    </>
  );
}
