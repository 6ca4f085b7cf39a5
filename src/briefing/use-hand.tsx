import { useEffect, useState } from 'react';
import { type Command, type HeldScene, heldAfter } from './rotation.ts';

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

/** A card over the scene, for whoever stands before the wall. */
export type Card = 'keys' | 'status';

const CARDS: Readonly<Record<string, Card>> = { '?': 'keys', s: 'status' };

/** Hand control while somebody is there: the scene they hold, and the card they ask for. */
export function useHand(
  shown: number,
  scenes: number,
  steady: number,
): { held: HeldScene | null; card: Card | null } {
  const [held, setHeld] = useState<HeldScene | null>(null);
  const [card, setCard] = useState<Card | null>(null);
  const current = held && held.until > steady ? held : null;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const asked = CARDS[event.key];
      if (asked) return setCard((open) => (open === asked ? null : asked));
      if (event.key === 'Escape') return setCard(null);
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

  return { held: current, card };
}

/** Forward is the way the text runs. */
function inReadingOrder(key: string): string {
  if (document.documentElement.dir !== 'rtl') return key;
  return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key;
}
