import { Bounded } from '../../claims/Bounded.tsx';
import { Day } from '../../claims/Time.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChangeEntryRow } from './ChangeEntryRow.tsx';
import styles from './Changes.module.css';
import {
  type ChangeDay,
  changeDays,
  type ChangeMonth,
  changeMonths,
  entryKey,
  kindCounts,
} from './entry-days.ts';

interface ChangeDaysProps {
  days: readonly ChangeDay[];
  view: AsOfView;
}

/** More months than this are folded, so that a year is read from its outline. */
const MONTHS_UNFOLDED = 2;

/** Months that are drawn to begin with, and changes of a month that stands open and of one that is folded. */
const MOST_MONTHS = 24;
const MOST_CHANGES = { open: 60, folded: 12 };

/** What became known, day by day, newest first; over several months each month is folded behind what it brought. */
export function ChangeDays({ days, view }: ChangeDaysProps) {
  const words = useWords();
  const months = changeMonths(days);
  if (days.length === 0) return <p className={styles.none}>{words.t('changes.none')}</p>;
  if (months.length <= MONTHS_UNFOLDED)
    return <Days days={days} view={view} Heading="h3" most={MOST_CHANGES.open} />;
  return (
    <Bounded items={months} most={MOST_MONTHS}>
      {(some) => some.map((month, at) => <Month key={month.month} {...month} view={view} open={at === 0} />)}
    </Bounded>
  );
}

function Month({ month, days, view, open }: ChangeMonth & { view: AsOfView; open: boolean }) {
  const words = useWords();
  const changes = days.flatMap((day) => day.changes);
  return (
    <details className={styles.month} open={open}>
      <summary>
        <h3>
          <time dateTime={month.slice(0, 7)}>{words.date(month, 'month')}</time>
        </h3>
        <span data-derived="counts">{words.t('changes.inMonth', { n: changes.length })}</span>
        <small data-derived="counts">
          {kindCounts(changes)
            .map(({ kind, count }) => `${words.t(`changes.kind.${kind}`)} ${words.number(count)}`)
            .join(' · ')}
        </small>
      </summary>
      <Days days={days} view={view} Heading="h4" most={open ? MOST_CHANGES.open : MOST_CHANGES.folded} />
    </details>
  );
}

interface DaysProps extends ChangeDaysProps {
  Heading: 'h3' | 'h4';
  /** Changes that are drawn to begin with. */
  most: number;
}

function Days({ days, view, Heading, most }: DaysProps) {
  return (
    <Bounded items={days.flatMap(({ changes }) => changes)} most={most}>
      {(some) =>
        changeDays(some, null).map(({ day, changes }) => (
          <section key={day} className={styles.day}>
            <Heading>
              <Day day={day} />
            </Heading>
            <ul>
              {changes.map((told) => (
                <ChangeEntryRow key={entryKey(told.entry)} told={told} view={view} />
              ))}
            </ul>
          </section>
        ))
      }
    </Bounded>
  );
}
