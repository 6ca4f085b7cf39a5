import { useEffect, useSyncExternalStore } from 'react';
import { lostPart, onLostPart } from '../data-access/parts.ts';
import { useWords } from '../i18n/words-context.tsx';
import text from '../design/Text.module.css';

/** In the place of a page that shall be drawn anew before its own script is here. It asks for the script, and says when that is lost. */
export function PageAwaited({ ask }: { ask: () => Promise<unknown> }) {
  const { t } = useWords();
  const lost = useSyncExternalStore(onLostPart, lostPart, () => null);
  useEffect(() => {
    // Who has lost it is told by the loader.
    ask().catch(() => undefined);
  }, [ask]);
  return (
    <p className={text.section} role="status" aria-busy={lost === null}>
      {lost === null ? t('frame.loading') : t('faults.part', { part: lost.part })}
    </p>
  );
}
