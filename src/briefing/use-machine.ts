import type { OfflineStart } from '../data-access/stored-builds.ts';
import { useOfflineStart } from './use-offline-start.ts';
import { useWakeLock, type WakeLockState } from './wake-lock.ts';

/** What the machine of a screen gives it: a display that stays awake, and a start without a network. */
export interface Machine {
  readonly awake: WakeLockState;
  readonly offline: OfflineStart;
}

/** Asks the machine for both, as long as the screen at a path, or what is told of it, stands. */
export function useMachine(path: string): Machine {
  const awake = useWakeLock();
  const offline = useOfflineStart(path);
  return { awake, offline };
}
