import './design/base.css';
import { QueryClient } from '@tanstack/react-query';
import { SITE_PATH } from './addresses/site.ts';
import { openPage } from './app/open-page.tsx';

const site = new URL(SITE_PATH, location.href).href;

if (import.meta.env.DEV) {
  const { startStandIn } = await import('../mocks/browser.ts');
  await startStandIn(site, location.search);
}

// Not awaited: code shared with a lazy chunk can only stay in an entry that does not wait. A part that is lost has its
// words already; any other fault leaves the first HTML to the watch in the page's head.
const state = document.documentElement.dataset;
if (state['lost'] !== 'browser')
  openPage(new QueryClient(), site).catch(() => {
    delete state['awaiting'];
    state['lost'] = 'script';
  });
