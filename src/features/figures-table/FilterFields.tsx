import type { CalendarDate } from '../../domain/calendar-date.ts';
import styles from './FilterMenus.module.css';
import { useDraft } from '../../addresses/use-draft.ts';

interface FieldProps {
  label: string;
  onChange: (text: string) => void;
}

export function NumberField({ label, value, onChange }: FieldProps & { value: number | null }) {
  const [text, type] = useDraft(value === null ? '' : String(value), onChange);
  return (
    <label className={styles.labelled}>
      {label}
      <input
        className={styles.field}
        type="number"
        min="0"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}

export function TextField({ label, value, onChange }: FieldProps & { value: string }) {
  const [text, type] = useDraft(value, onChange);
  return (
    <label className={styles.labelled}>
      {label}
      <input
        className={styles.field}
        type="search"
        value={text}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}

/** The platform's own day picker speaks ISO days, whatever it shows. */
export function DayField({ label, day, onChange }: FieldProps & { day: CalendarDate | null }) {
  return (
    <label className={styles.labelled}>
      {label}
      <input
        className={styles.field}
        type="date"
        value={day ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
