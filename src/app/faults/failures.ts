import { later } from '../../data-access/later.ts';
import { loadPart } from '../../data-access/parts.ts';
import { loadMessages, SITE_LOCALE } from '../../i18n/languages.ts';

/** What says why figures cannot be had, and its words. A page whose figures are there has no need of it yet. */
export const failures = later(() => loadPart('faults', load));

async function load() {
  const [{ FaultScreen }, { RefreshNotice }, messages] = await Promise.all([
    import('./FaultScreen.tsx'),
    import('./RefreshNotice.tsx'),
    loadMessages(SITE_LOCALE, ['failures']),
  ]);
  return { FaultScreen, RefreshNotice, messages };
}
