import { useEffect, useState } from 'react';

/** True once this screen is known to start again without a network; false where the browser does not allow it. */
export function useOfflineStart(): boolean {
  const [able, setAble] = useState(false);
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const { BASE_URL } = import.meta.env;
    navigator.serviceWorker
      .register(`${BASE_URL}screen-offline.js`, { scope: location.pathname })
      .then(() => setAble(true))
      .catch(() => setAble(false));
  }, []);
  return able;
}
