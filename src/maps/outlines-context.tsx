import { createContext, type ReactNode, useContext } from 'react';
import type { MapFrame } from '../domain/map-frame.ts';

/** The outlines that a dataset's maps are drawn on: one file of the site, made when it is built. */
export interface Outlines {
  /** Below the site's own path. It has the elements `land` and `own`, on the plane of the frame. */
  readonly file: string;
  readonly frame: MapFrame;
  /** Who drew them. */
  readonly source: string;
}

const OutlinesContext = createContext<Outlines | null>(null);

export function OutlinesProvider({ outlines, children }: { outlines: Outlines | null; children: ReactNode }) {
  return <OutlinesContext value={outlines}>{children}</OutlinesContext>;
}

/** Null where a page was built with none: its maps then show points alone, or are left out. */
export const useOutlines = (): Outlines | null => useContext(OutlinesContext);
