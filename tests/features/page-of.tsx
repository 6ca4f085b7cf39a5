import { JSDOM } from 'jsdom';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { ViewProvider } from '../../src/claims/view-context.tsx';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import type { AsOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';

/** Documents without a window of their own: laws draw thousands of pages, and each window would stay. */
const parent = new JSDOM().window.document;

/** The first HTML of an element on a page of a view, in English. */
export const htmlOf = (element: ReactNode, view?: AsOfView): string =>
  renderToString(
    <WordsProvider words={english}>
      <Router ssrPath="/small/" ssrSearch="">
        {view ? <ViewProvider view={view}>{element}</ViewProvider> : element}
      </Router>
    </WordsProvider>,
  );

/** That HTML as a document. */
export function pageOf(element: ReactNode, view?: AsOfView): HTMLElement {
  const { body } = parent.implementation.createHTMLDocument();
  body.innerHTML = htmlOf(element, view);
  return body;
}
