import { useEffect, useState } from 'react';

/** `held` while the browser keeps the screen awake; `refused` where it cannot, as on plain http. */
type WakeLock = 'asked' | 'held' | 'refused';

/** Keeps the screen awake, and asks again whenever the page is seen anew: browsers drop the lock of a hidden page. */
export function useWakeLock(): WakeLock {
  const [state, setState] = useState<WakeLock>('asked');
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      if (!('wakeLock' in navigator)) return setState('refused');
      try {
        const lock = await navigator.wakeLock.request('screen');
        setState('held');
        lock.addEventListener('release', () => void ask(), { once: true });
      } catch {
        setState('refused');
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, []);
  return state;
}
