import { useLinks } from '../../addresses/links.tsx';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Period } from '../../domain/period.ts';
import styles from './Changes.module.css';
import { quickSpans } from './changes-address.ts';

interface SpanFormProps {
  span: Period;
  asOf: CalendarDate;
  /** The day of the first report; null in a ledger without any. */
  first: CalendarDate | null;
}

/** What a form of its own address must hand on, for it replaces everything after the question mark. */
const KEPT = ['asof', 'lang', 'digits', 'theme', 'kind'];

/** Chooses the two days. The prerendered page stands at one span, so all of this is hidden without JavaScript. */
export function SpanForm({ span, asOf, first }: SpanFormProps) {
  const words = useWords();
  const links = useLinks();
  return (
    <div className={`needs-scripts ${styles.choose}`}>
      <form method="get" className={styles.form} key={`${span.from} ${span.to}`}>
        {KEPT.map((name) => {
          const value = links.parameter(name);
          return value === null ? null : <input key={name} type="hidden" name={name} value={value} />;
        })}
        {(['from', 'to'] as const).map((name) => (
          <label key={name}>
            {words.t(`changes.${name}`)}
            <input type="date" name={name} defaultValue={span[name]} max={asOf} required />
          </label>
        ))}
        <button type="submit">{words.t('changes.show')}</button>
      </form>
      <ul className={styles.choices} aria-label={words.t('changes.quick')}>
        {quickSpans(asOf, first).map(({ name, from, to }) => (
          <li key={name}>
            <a
              href={links.here({ from, to })}
              aria-current={from === span.from && to === span.to ? 'true' : undefined}
            >
              {words.t(`changes.quick.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
