import { type ReactNode, use, useMemo } from 'react';
import { SITE_LOCALE } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { WordsProvider } from '../i18n/words-context.tsx';
import type { Page } from './page.ts';
import type { LoadedPage } from './pages.ts';

interface PageWordsProps {
  page: Promise<LoadedPage>;
  children: (page: Page) => ReactNode;
}

/** Waits for a page's own script and draws with it, in the words that came with it. */
export function PageWords({ page, children }: PageWordsProps) {
  const { page: loaded, messages } = use(page);
  const words = useMemo(() => createWords(SITE_LOCALE, messages), [messages]);
  return <WordsProvider words={words}>{children(loaded)}</WordsProvider>;
}
