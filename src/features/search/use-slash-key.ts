import { type RefObject, useEffect } from 'react';

/** Lets "/" reach a field from anywhere on the page but another field. Shift is no modifier here: on many keyboards "/" needs it. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
        return;
      if (event.target instanceof HTMLElement && isTypedIn(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', reach);
    return () => document.removeEventListener('keydown', reach);
  }, [field]);
}

function isTypedIn(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, select, textarea');
}
