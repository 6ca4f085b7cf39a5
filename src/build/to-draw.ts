import type { Route } from '../addresses/route.ts';
import type { FirstShown } from '../app/Watch.tsx';
import type { CatalogEntry } from '../data-access/endpoint.ts';
import type { Outlines } from '../maps/outlines-context.tsx';
import type { PageSummary } from './about-page.ts';

/** A dataset to draw, as one thread tells another. */
export interface ToDraw {
  /** Its document's file. */
  readonly document: string;
  readonly entry: CatalogEntry;
  /** What its maps are drawn on; null where it has no point. */
  readonly outlines: Outlines | null;
  /** Whether the site has no other dataset: some of its pages then stand at a second address. */
  readonly isOnly: boolean;
  /** The folder of what was drawn before, and the hash of the program that draws. */
  readonly kept: string;
  readonly program: string;
  /** The file of the site's style sheet. */
  readonly sheet: string;
}

/** Some of a dataset's pages, by where they lie. */
export type Piece = ToDraw & { readonly paths: readonly string[] };

/** One of so many shares of a dataset's charts or pictures. */
export type Share = ToDraw & { readonly share: number; readonly of: number };

/** All that pages are drawn from, as `Kept` wants it: the same parts, the same pages. */
export function drawnFrom({ program, entry, isOnly, outlines, paths = [] }: ToDraw & Partial<Piece>) {
  return [program, JSON.stringify(entry), String(isOnly), JSON.stringify(outlines), ...paths];
}

/** One page of the site as its reader first gets it. */
export interface RenderedPage {
  /** Below the site's own address, with a slash at its end; empty for the home page, `*` for what stands anywhere. */
  readonly path: string;
  readonly file: string;
  readonly name: Route['page'];
  readonly title: string;
  /** Null for a page that nobody should list or link. */
  readonly about: PageSummary | null;
  readonly html: string;
  /** What it shows while it is not alive. */
  readonly first: FirstShown;
  /** What its maps are drawn on; null where it has none. */
  readonly outlines: Outlines | null;
  /** Whose figures it shows, and the SHA-256 of the document they are of. */
  readonly from: { readonly dataset: string; readonly document: string } | null;
}
