import type { ComponentType } from 'react';
import type { Route } from '../addresses/route.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import type { ScreenGate } from './ScreenGate.tsx';

/** What every page is made from. */
export interface PageProps {
  /** What was known on the day that the address asks for. */
  readonly view: AsOfView;
  /** What the address asks for beyond the page: an id, or where nothing is; empty where a page stands once. */
  readonly asked: string;
}

/** What a page says is worked out from the same, in the words of its reader. */
export interface Given extends PageProps {
  readonly words: Words;
}

/** A page that stands in the frame of its dataset, which titles it and fences off what of it cannot be drawn. */
export interface FramedPage {
  readonly kind: 'framed';
  /** What the page is called. It tells no more than the page does on the day that is read. */
  readonly title: (given: Given) => string;
  /** What the browser calls it, where that is more than its title and the dataset's. */
  readonly documentTitle?: (given: Given) => string;
  /** A line below the title. */
  readonly note?: (given: Given) => string | undefined;
  /** The page that it stands below, besides that of the menu. */
  readonly above?: (given: Given) => { readonly label: string; readonly route: Route } | undefined;
  /** Whether a build writes it; else it is drawn for whoever asks for it. */
  readonly isBuilt?: (dataset: Dataset, asked: string) => boolean;
  /** Whether the title is somebody's voice. */
  readonly isVoice?: (given: Given) => boolean;
  /** Stands beside the title. */
  readonly Actions?: ComponentType<PageProps>;
  readonly Content: ComponentType<PageProps>;
}

/** A page that fills a wall by itself. */
export interface WallPage {
  readonly kind: 'wall';
  readonly title: (given: Given) => string;
  readonly Gate: typeof ScreenGate;
}

export type Page = FramedPage | WallPage;

/** What the address of a page asks for beyond it. */
export function askedBy(route: Route): string {
  if (route.page === 'missing') return route.asked;
  return 'id' in route ? route.id : '';
}

/** What the browser calls a page. */
export function documentTitle(page: Page, given: Given): string {
  const { words, view } = given;
  const own = page.kind === 'framed' ? page.documentTitle?.(given) : undefined;
  return own ?? words.t('frame.title', { page: page.title(given), title: view.dataset.title });
}
