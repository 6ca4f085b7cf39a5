import { JSDOM } from 'jsdom';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { WordsProvider } from '../../src/i18n/words-context.tsx';
import { english } from '../i18n/every-word.ts';

/** What an element comes to as the first HTML of a page, in English. */
export function pageOf(element: ReactElement): HTMLElement {
  const html = renderToString(
    <WordsProvider words={english}>
      <Router ssrPath="/small/" ssrSearch="">
        {element}
      </Router>
    </WordsProvider>,
  );
  return new JSDOM(html).window.document.body;
}
