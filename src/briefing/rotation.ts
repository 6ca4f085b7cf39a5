/** Where a rotation stands: which scene, how much of its time is gone (0 to 1), and when the next one comes. */
export interface Turn {
  /** Turns since 1970. */
  readonly number: number;
  readonly index: number;
  readonly progress: number;
  readonly endsAt: number;
}

/**
 * The scene that is up at a moment of the wall clock, in milliseconds since 1970. It depends on nothing else, so that
 * screens with one address and a set clock stay in step without talking to each other.
 */
export function turnAt(wall: number, dwell: number, scenes: number): Turn {
  const turns = Math.floor(wall / dwell);
  return {
    number: turns,
    index: scenes === 0 ? 0 : ((turns % scenes) + scenes) % scenes,
    progress: wall / dwell - turns,
    endsAt: (turns + 1) * dwell,
  };
}

/** What somebody with a key or a remote may ask for. */
export type Command =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'pause' }
  /** Scene number, counted from 1. */
  | { readonly kind: 'go'; readonly number: number };

/** A scene chosen by hand, and the steady moment until which it stays; a pause stays until it is ended. */
export interface HeldScene {
  readonly index: number;
  readonly until: number;
}

/** A scene chosen by hand stays this long, in milliseconds; then the screen is in step with the others again. */
const HELD = 120_000;

/** What is held after a command; null lets the rotation go on. `steady` in milliseconds since loading. */
export function heldAfter(
  command: Command,
  held: HeldScene | null,
  shown: number,
  scenes: number,
  steady: number,
): HeldScene | null {
  const hold = (index: number): HeldScene => ({ index: (index + scenes) % scenes, until: steady + HELD });
  switch (command.kind) {
    case 'pause':
      return held?.until === Infinity ? null : { index: shown, until: Infinity };
    case 'next':
      return hold(shown + 1);
    case 'back':
      return hold(shown - 1);
    case 'go':
      return command.number >= 1 && command.number <= scenes ? hold(command.number - 1) : held;
  }
}
