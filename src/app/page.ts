import type { ComponentType, ReactNode } from 'react';
import type { Route } from '../addresses/route.ts';
import type { PageState } from '../claims/page-state.tsx';
import type { WholeDataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { AsOfView, WholeView } from '../statistics/as-of.ts';
import type { ScreenGate } from './ScreenGate.tsx';

/** What every page is made from. */
export interface PageProps<View extends AsOfView = WholeView> {
  /** What was known on the day that the address asks for. */
  readonly view: View;
  /** What the address asks for beyond the page: an id, or where nothing is; empty where a page stands once. */
  readonly asked: string;
}

/** What a page says is worked out from the same, in the words of its reader. */
export interface Given<View extends AsOfView = WholeView> extends PageProps<View> {
  readonly words: Words;
}

/** Sections that follow a move of the day each in its turn, and what draws them so, which comes with the page that has them. */
export interface Sections<View extends AsOfView> {
  readonly sections: readonly ComponentType<PageProps<View>>[];
  readonly InTurn: ComponentType<{ state: PageState<readonly ReactNode[]> }>;
}

/** A page that stands in the frame of its dataset, which titles it and fences off what of it cannot be drawn. */
export interface FramedPage<View extends AsOfView = WholeView> {
  readonly kind: 'framed';
  /** What the page is called. It tells no more than the page does on the day that is read. */
  readonly title: (given: Given<View>) => string;
  /** What the browser calls it, where that is more than its title and the dataset's. */
  readonly documentTitle?: (given: Given<View>) => string;
  /** A line below the title. */
  readonly note?: (given: Given<View>) => string | undefined;
  /** The page that it stands below, besides that of the menu. */
  readonly above?: (given: Given<View>) => { readonly label: string; readonly route: Route } | undefined;
  /** Whether a build writes it; else it is drawn for whoever asks for it. */
  readonly isBuilt?: (dataset: WholeDataset, asked: string) => boolean;
  /** Whether the title is somebody's voice. */
  readonly isVoice?: (given: Given<View>) => boolean;
  /** Stands beside the title. */
  readonly Actions?: ComponentType<PageProps<View>>;
  readonly Content: ComponentType<PageProps<View>> | Sections<View>;
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
export function documentTitle<View extends AsOfView>(
  page: Pick<FramedPage<View>, 'title' | 'documentTitle'>,
  given: Given<View>,
): string {
  const { words, view }: Given<AsOfView> = given;
  return (
    page.documentTitle?.(given) ??
    words.t('frame.title', { page: page.title(given), title: view.dataset.title })
  );
}
