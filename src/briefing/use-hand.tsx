import { type ReactNode, useEffect, useState } from 'react';
import { HelpCard } from './HelpCard.tsx';
import { type Command, type Held, heldAfter } from './rotation.ts';

/** Keys of a keyboard, and what remote controls send for theirs. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next' },
  PageDown: { kind: 'next' },
  MediaTrackNext: { kind: 'next' },
  n: { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  PageUp: { kind: 'back' },
  MediaTrackPrevious: { kind: 'back' },
  b: { kind: 'back' },
  ' ': { kind: 'pause' },
  MediaPlayPause: { kind: 'pause' },
  p: { kind: 'pause' },
};

/** Hand control while somebody is there: the scene they hold, and the card of keys when they ask for it. */
export function useHand(
  shown: number,
  scenes: number,
  steady: number,
): { held: Held | null; help: ReactNode } {
  const [held, setHeld] = useState<Held | null>(null);
  const [helping, setHelping] = useState(false);
  const current = held && held.until > steady ? held : null;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') return setHelping((open) => !open);
      if (event.key === 'Escape') return setHelping(false);
      if (event.key === 'f') return void document.documentElement.requestFullscreen?.().catch(() => {});
      const command = /^[1-9]$/.test(event.key)
        ? ({ kind: 'go', number: Number(event.key) } as const)
        : KEYS[inReadingOrder(event.key)];
      if (!command) return;
      event.preventDefault();
      setHeld((before) => {
        const still = before && before.until > steady ? before : null;
        return heldAfter(command, still, still?.index ?? shown, scenes, steady);
      });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shown, scenes, steady]);

  return { held: current, help: helping ? <HelpCard /> : null };
}

/** Forward is the way the text runs. */
function inReadingOrder(key: string): string {
  if (document.documentElement.dir !== 'rtl') return key;
  return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key;
}
