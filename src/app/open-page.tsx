import type { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { pageAt } from '../addresses/site.ts';
import { reloadOnceThere } from '../data-access/page-there.ts';
import { onShardProgress } from '../data-access/shard-progress.ts';
import { loadPart, lostPart, onLostPart, whenIdle } from '../data-access/parts.ts';
import { App } from './App.tsx';
import { awaitedDataset, fetchFigures, type FirstHtml, firstHtmlOf } from './drawn-from.ts';
import { failures } from './faults/failures.ts';
import { SITE_LOCALE, loadMessages } from '../i18n/languages.ts';
import { keepTexts } from './keep-texts.ts';
import { later } from '../data-access/later.ts';
import { Notices, type Waiting } from './Notices.tsx';
import { loadPage, neededBy } from './pages.ts';
import { standing, standingPartly } from './standing.ts';

const MILLISECONDS_TO_TRY_A_SCREEN_AGAIN = 30_000;

/**
 * Draws what the address asks for. The page's first HTML stays until that can be drawn whole, and words above it say why
 * while it cannot: because the figures cannot be had, or the page's own script.
 */
export async function openPage(client: QueryClient, site: string): Promise<void> {
  const root = element('root');
  const first = firstHtmlOf(root);
  const asked = pageAt(location.pathname);
  const isScreen = asked.route.page === 'screen';

  keepTexts(document.body);
  const notices = createRoot(element('notice'));
  let waiting: Waiting | null = null;
  const say = (waits: Waiting | null) => {
    waiting = waits;
    notices.render(<Notices client={client} site={site} waiting={waiting} onStanding={standing} />);
  };
  onLostPart(() => {
    const isThePage = lostPart()?.part === 'page';
    // Whoever passes a wall can load nothing: a screen that stands has its own ways, and one that does not tries again.
    if (!isScreen || isThePage) say(waiting);
    if (isScreen && isThePage) setInterval(() => void reloadOnceThere(), MILLISECONDS_TO_TRY_A_SCREEN_AGAIN);
  });

  const stopAwaiting = onShardProgress(() => {
    stopAwaiting();
    if (!isScreen) say(waiting);
  });

  const own = later(() => {
    fetchItsFiles();
    return loadPart('page', () => loadPage(asked.route.page));
  });
  // A page that came as it is asked for is all there to read: first its frame comes to life, then what stands in it.
  const isAsItCame = first !== null && !isScreen && location.search === '';
  if (!isAsItCame) own.ask().catch(() => undefined);
  const messages = await loadMessages(SITE_LOCALE, []);
  const open = async (): Promise<void> => {
    // A screen begins with the copy it kept, and says itself what cannot be had.
    const from = isScreen ? null : await fetchFigures(client, site, asked, first);
    if (first && !isScreen && !from) {
      const dataset = awaitedDataset(client, site, asked, first);
      return say({
        first,
        dataset,
        needs: neededBy(asked.route),
        onReady: () => void open().catch(() => undefined),
      });
    }
    const named = from?.named ?? asked;
    const page = named === asked ? own : later(() => loadPart('page', () => loadPage('missing')));
    const app = (
      <App
        client={client}
        site={site}
        named={named}
        messages={messages}
        page={page}
        outlines={first?.outlines}
        onStanding={standing}
      />
    );
    const stays = first && from && isSame(first, from.document) && isUntouched(root);
    if (!stays) await page.ask();
    say(null);
    delete document.documentElement.dataset['other'];
    if (!stays) return createRoot(root).render(app);
    standingPartly();
    hydrateRoot(root, app, { onRecoverableError: (fault) => isTranslated(root) || reportError(fault) });
    whenIdle(() => {
      page.ask().catch(() => undefined);
      // While there is a network, what says that there is none.
      failures.ask().catch(() => undefined);
    });
  };
  await open();
}

/** All files of the page's own script at once, which the page names: each would only name the next ones when it is here. */
function fetchItsFiles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-part]'))
    link.rel = 'modulepreload';
}

function isSame(first: FirstHtml, document: string | null): boolean {
  return document !== null && first.document === document;
}

/** Neither another view is asked for, nor has a browser's translator put its own nodes in the place of the page's. */
function isUntouched(root: HTMLElement): boolean {
  return location.search === '' && !isTranslated(root);
}

function isTranslated(root: HTMLElement): boolean {
  return root.querySelector('font') !== null;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
}
