import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/words-context.tsx';
import { sayMoment } from '../i18n/clock-time.ts';

/**
 * When the endpoint was last checked and when this page was loaded (R27); each figure itself says when its source
 * published it. Nothing stands here until the page runs in a browser: the first HTML has checked nothing.
 */
export function Clocks({ checkedAt }: { checkedAt: number }) {
  const words = useWords();
  const loadedAt = useSyncExternalStore<number | null>(
    neverChanges,
    () => performance.timeOrigin,
    () => null,
  );
  if (loadedAt === null) return null;
  const said = (moment: number) => sayMoment(moment, words).text;
  return <p>{words.t('frame.clocks', { checked: said(checkedAt), loaded: said(loadedAt) })}</p>;
}

const neverChanges = () => () => undefined;
