import { useEffect, useRef, useState } from 'react';

const PAUSE = 300;

/**
 * What a reader is typing, and how to go on: it is shown at once and handed over when the typing pauses, so that the
 * address is not written with every letter.
 */
export function useDraft(
  kept: string,
  onPause: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handOver = useRef(onPause);
  useEffect(() => {
    handOver.current = onPause;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      handOver.current(text);
      setDraft(null);
    }, PAUSE);
  };
  return [draft ?? kept, type];
}
