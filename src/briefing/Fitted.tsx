import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { fit } from './fit.ts';
import styles from './Screen.module.css';

/** A place whose content is made to fit whenever it or its room changes, a chart or a font arriving late included. */
export function Fitted({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let fitted = '';
    const refit = () => {
      const fits = fit(element);
      // What is said where it does not fit may itself take room.
      fitted = roomOf(element);
      element.dataset['fits'] = String(fits);
    };
    refit();
    if (document.fonts.status === 'loading') void document.fonts.ready.then(refit);
    const observer = new MutationObserver(refit);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    // A band of words above takes room from it. After the layout: to fit anew may show or hide a note beside it.
    const room = new ResizeObserver(() =>
      requestAnimationFrame(() => {
        if (roomOf(element) !== fitted) refit();
      }),
    );
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

const roomOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth} ${clientHeight}`;
