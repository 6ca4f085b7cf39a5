import { createContext } from 'react';
import type { SizeName } from './kind.ts';

/** Drawings made at build time, by `stillKey`; empty in the browser, where they already stand in the page. */
export type Stills = Pick<ReadonlyMap<string, string>, 'get'>;

export const StillsContext = createContext<Stills>(new Map());

export const stillKey = (chartId: string, size: SizeName) => `${chartId}@${size}`;
