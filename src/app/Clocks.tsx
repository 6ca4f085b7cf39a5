import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/words-context.tsx';
import { clockTime } from '../i18n/clock-time.ts';

/**
 * When the endpoint was last checked and when this page was loaded (R27); each figure itself says when its source
 * published it. Nothing stands here until the page runs in a browser: the first HTML has checked nothing.
 */
export function Clocks({ checkedAt }: { checkedAt: number }) {
  const { t, date } = useWords();
  const loadedAt = useSyncExternalStore<number | null>(
    neverChanges,
    () => performance.timeOrigin,
    () => null,
  );
  if (loadedAt === null) return null;
  const said = (moment: number) => {
    const { day, hour, minute } = clockTime(moment);
    return `${date(day)}, ${t('faults.clock', { hour, minute })}`;
  };
  return <p>{t('frame.clocks', { checked: said(checkedAt), loaded: said(loadedAt) })}</p>;
}

const neverChanges = () => () => undefined;
