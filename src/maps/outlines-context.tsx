import { createContext, type ReactNode, useContext } from 'react';
import type { MapFrame, PlaneSpot } from '../domain/map-frame.ts';

/** The outlines that a dataset's maps are drawn on: one file of the site, made when it is built. */
export interface Outlines {
  /** Below the site's own path. It has the elements `land` and `own`, on the plane of the frame. */
  readonly file: string;
  readonly frame: MapFrame;
  /** Who drew them. */
  readonly source: string;
  /** Where names of countries beside the points may stand, on the plane of the frame. */
  readonly names: readonly NamedSpot[];
}

export interface NamedSpot extends PlaneSpot {
  readonly name: string;
}

const OutlinesContext = createContext<Outlines | null>(null);

export function OutlinesProvider({ outlines, children }: { outlines: Outlines | null; children: ReactNode }) {
  return <OutlinesContext value={outlines}>{children}</OutlinesContext>;
}

/** Null where a page was built with none: its maps then show points alone, or are left out. */
export const useOutlines = (): Outlines | null => useContext(OutlinesContext);
