import { ScreenBuilder } from '../../briefing/builder/ScreenBuilder.tsx';
import type { FramedPage } from '../page.ts';

/** Where the screens of newsrooms are put together. */
export const builderPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('screen.builder'),
  documentTitle: ({ view, words }) =>
    words.t('frame.title', { page: words.t('frame.page.builder'), title: view.dataset.title }),
  note: ({ words }) => words.t('screen.builder.note'),
  Content: ScreenBuilder,
};
