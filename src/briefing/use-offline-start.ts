import { useEffect, useState } from 'react';
import { SITE_PATH } from '../addresses/site-path.ts';

/** True once this screen is known to start again without a network; false where the browser does not allow it. */
export function useOfflineStart(): boolean {
  const [able, setAble] = useState(false);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker
      .register(`${SITE_PATH}screen-offline.js`, { scope: location.pathname })
      .then(() => setAble(true))
      .catch(() => setAble(false));
  }, []);
  return able;
}
