import { type ReactNode, useMemo } from 'react';
import { type Links, LinksProvider, useLinks } from '../addresses/links.tsx';
import type { AsOfView } from '../statistics/as-of.ts';
import { useView, ViewProvider } from './view-context.tsx';

/** What is drawn, and the selection and the links that it is drawn with, whatever the page shows by then. */
export interface PageState<Drawn> {
  readonly drawn: Drawn;
  readonly view: AsOfView;
  readonly links: Links;
}

/** What is drawn as what stands round it is. */
export function usePageState<Drawn>(drawn: Drawn): PageState<Drawn> {
  const view = useView();
  const links = useLinks();
  return useMemo(() => ({ drawn, view, links }), [drawn, view, links]);
}

/** Draws it, or a part of it, as the page stood. */
export function OfPageState({ state, children }: { state: PageState<ReactNode>; children?: ReactNode }) {
  return (
    <LinksProvider links={state.links}>
      <ViewProvider view={state.view}>{children ?? state.drawn}</ViewProvider>
    </LinksProvider>
  );
}
