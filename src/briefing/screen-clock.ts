import { useSyncExternalStore } from 'react';
import { type Moment, steadyAfter } from './lease.ts';

/** How often a screen looks at the clock, in milliseconds. */
const TICK = 500;
/** What wakes a screen before its next tick: it was hidden, asleep, stored away, or without a network. */
const WAKING = ['focus', 'online', 'pageshow', 'resume', 'visibilitychange'] as const;

const listeners = new Set<() => void>();
/** At build time there is no moment: the first HTML shows the first scene. */
const NEVER: Moment = { wall: 0, steady: 0 };
/** What the machine's own clocks said when they were last read. */
let machine: Moment = { wall: Date.now(), steady: performance.now() };
let steady = machine.steady;
let now: Moment = machine;
let ticking: ReturnType<typeof setInterval> | undefined;

/** Both clocks, read anew twice a second and whenever the page wakes. */
export function useMoment(): Moment {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => NEVER,
  );
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) start();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

/** Both clocks at this very moment. */
export function readClocks(): Moment {
  const read = { wall: Date.now(), steady: performance.now() };
  steady = steadyAfter(steady, machine, read);
  machine = read;
  return { wall: read.wall, steady };
}

function tick(): void {
  now = readClocks();
  for (const listener of listeners) listener();
}

function start(): void {
  tick();
  ticking = setInterval(tick, TICK);
  for (const event of WAKING) {
    window.addEventListener(event, tick);
    document.addEventListener(event, tick);
  }
}

function stop(): void {
  clearInterval(ticking);
  for (const event of WAKING) {
    window.removeEventListener(event, tick);
    document.removeEventListener(event, tick);
  }
}
