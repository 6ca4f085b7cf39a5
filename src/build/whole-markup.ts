import type { ReactNode } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';

/** What React writes where a part of a page broke and shall be drawn by the browser; with the reason while developing. */
const HOLE = /<!--\$!--><template(?:[^>]*? data-msg="([^"]*)")?/;

/** A shape of a drawing as React writes it; it may as well close itself. */
const SHAPE = /(<(circle|line|path|rect|use)\b[^>]*)><\/\2>/g;

/**
 * The first HTML of a page. Throws where part of it could not be drawn: React leaves a hole in what may come later, and says
 * nothing, but a page that is built is built whole.
 */
export function wholeMarkup(page: ReactNode): string {
  const html = renderToString(page);
  const hole = HOLE.exec(html);
  if (hole) throw new Error(`A part of the page could not be drawn. ${hole[1] ?? ''}`.trim());
  return html.replaceAll(SHAPE, '$1/>');
}

/** What broke while a page is drawn; null when nothing does. */
export function faultOf(page: ReactNode): Promise<unknown> {
  return new Promise((tell) => {
    renderToPipeableStream(page, { onError: tell, onAllReady: () => tell(null) });
  });
}
