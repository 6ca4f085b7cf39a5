import type { DatasetStatus } from '../../data-access/dataset-status.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { Button } from '../../design/Button.tsx';
import { FrameIcon } from '../../design/FrameIcon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { sayMoment } from '../../i18n/clock-time.ts';
import { faultModel } from './fault-model.ts';
import styles from './RefreshNotice.module.css';

export interface RefreshNoticeProps {
  readonly failing: NonNullable<DatasetStatus['failing']>;
  /** When the figures on the page were last confirmed, in milliseconds since 1970; null where they never were. */
  readonly checkedAt: number | null;
  /** The day the site was built with the figures on the page; null where they are not from there. */
  readonly builtOn?: CalendarDate | null;
  readonly trying: boolean;
  readonly onTryNow: () => void;
}

/** The machine failed, not the news: the figures stay, dated to the minute they were fetched. */
export function RefreshNotice({ failing, checkedAt, builtOn = null, trying, onTryNow }: RefreshNoticeProps) {
  const words = useWords();
  const { t } = words;
  const { kind, status, address } = faultModel(failing.reason);
  const minutes = Math.ceil(failing.nextAfterSeconds / 60);
  return (
    <aside className={styles.notice} data-fault={kind}>
      <FrameIcon name="fault" />
      <div className={styles.words}>
        <p role="status">
          <b>{t(checkedAt === null && builtOn === null ? 'failures.notLookedUp' : 'faults.notRefreshed')}</b>{' '}
          {builtOn !== null && <span>{t('failures.builtOn', { day: words.date(builtOn) })}</span>}{' '}
          {checkedAt !== null && <span>{t('failures.fetched', sayMoment(checkedAt, words))}</span>}{' '}
          <span>{t('failures.nextTry', { minutes })}</span>
        </p>
        <details>
          <summary>{t('failures.details')}</summary>
          <p>
            {t(`failures.reason.${kind}`, { status })}{' '}
            {t('failures.failingSince', sayMoment(failing.since, words))}
          </p>
          <p className={styles.address}>
            <bdi>{address}</bdi>
          </p>
        </details>
      </div>
      <Button onClick={onTryNow}>{t(trying ? 'failures.trying' : 'failures.tryNow')}</Button>
    </aside>
  );
}
