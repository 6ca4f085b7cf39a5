import { useEffect, useState } from 'react';
import { SITE_PATH } from '../addresses/site.ts';
import { type OfflineStart, offlineStart } from '../data-access/stored-builds.ts';

/** Milliseconds from one look to the next: soon after the start, then now and then. */
const SOON = 5000;
const LATER = 300_000;

/** Whether the screen at a path can start again without a network, looked at anew as long as it stands. */
export function useOfflineStart(path: string): OfflineStart {
  const [found, setFound] = useState<OfflineStart>('unknown');
  useEffect(() => {
    if (!import.meta.env.PROD) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async () => {
      const now = await offlineStart(`${SITE_PATH}screen-offline.js`, path);
      if (left) return;
      setFound(now);
      timer = setTimeout(look, now === 'able' ? LATER : SOON);
    };
    void look();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [path]);
  return found;
}
