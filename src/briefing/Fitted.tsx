import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { fit } from './fit.ts';
import styles from './Screen.module.css';

/** A place whose content is made to fit whenever it or its room changes, a chart or a font arriving late included. */
export function Fitted({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const refit = () => {
      element.dataset['fits'] = String(fit(element));
    };
    refit();
    void document.fonts.ready.then(refit);
    const observer = new MutationObserver(refit);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    // A band of words above takes room from it. After the layout: to fit anew may show or hide a note beside it.
    const room = new ResizeObserver(() => requestAnimationFrame(refit));
    room.observe(element);
    return () => {
      observer.disconnect();
      room.disconnect();
    };
  }, []);
  return (
    <div ref={place} className={styles.place}>
      {children}
    </div>
  );
}
