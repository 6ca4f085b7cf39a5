import { createContext, type ReactNode, useContext } from 'react';
import type { AsOfView } from '../statistics/as-of.ts';

const ViewContext = createContext<AsOfView | null>(null);

/** Gives whatever shows a figure below the one selection that it is described from. */
export function ViewProvider({ view, children }: { view: AsOfView; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** The selection that the page shows. Throws outside of a ViewProvider. */
export function useView(): AsOfView {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('A figure is shown outside of a ViewProvider.');
  return view;
}
