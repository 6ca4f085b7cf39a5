import { type ReactNode, use, useMemo } from 'react';
import { SITE_LOCALE } from '../i18n/languages.ts';
import { createWords } from '../i18n/words.ts';
import { WordsProvider } from '../i18n/words-context.tsx';
import type { LoadedPage } from './pages.ts';

interface PageWordsProps {
  page: Promise<LoadedPage>;
  children: (page: LoadedPage) => ReactNode;
}

/** Waits for a page's own script and draws with it, in the words that came with it. */
export function PageWords({ page, children }: PageWordsProps) {
  const loaded = use(page);
  const { messages } = loaded;
  const words = useMemo(() => createWords(SITE_LOCALE, messages), [messages]);
  return <WordsProvider words={words}>{children(loaded)}</WordsProvider>;
}
