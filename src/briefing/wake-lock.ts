import { useEffect, useState } from 'react';
import { wakingVideo } from './waking-video.ts';

/** `held` while a lock of the browser or a playing video keeps the screen awake; `refused` where it gives neither. */
export type WakeLockState = 'asked' | 'held' | 'refused';

/**
 * Keeps the screen awake, and asks again whenever the page is seen anew: browsers drop the lock of a hidden page. Where
 * there is no lock, as on plain http, or it is refused, as with a low battery, a video plays in its place.
 */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>('asked');
  useEffect(() => {
    const video = wakingVideo();
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const isHeld = () => lock?.released === false;
    const ask = async () => {
      if (left || isHeld() || document.visibilityState !== 'visible') return;
      const given = await lockOfBrowser();
      if (left || isHeld()) return void given?.release();
      lock = given;
      if (given) {
        given.addEventListener('release', () => void ask(), { once: true });
        video.stop();
        return setState('held');
      }
      const plays = await video.play();
      if (!left && !isHeld()) setState(plays ? 'held' : 'refused');
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
      video.stop();
    };
  }, []);
  return state;
}

async function lockOfBrowser(): Promise<WakeLockSentinel | null> {
  if (!('wakeLock' in navigator)) return null;
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return null;
  }
}
