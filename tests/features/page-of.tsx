import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { ViewProvider } from '../../src/claims/view-context.tsx';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import type { WholeView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { WithLinks } from './with-links.tsx';
import { readHtml } from '../setup/read-html.ts';

/** The first HTML of an element on a page of a view, in English. */
export const htmlOf = (element: ReactNode, view?: WholeView): string =>
  renderToString(
    <WordsProvider words={english}>
      <Router ssrPath="/small/" ssrSearch="">
        <WithLinks>{view ? <ViewProvider view={view}>{element}</ViewProvider> : element}</WithLinks>
      </Router>
    </WordsProvider>,
  );

/** That HTML as a document. */
export const pageOf = (element: ReactNode, view?: WholeView): HTMLElement =>
  readHtml(htmlOf(element, view)).body;
