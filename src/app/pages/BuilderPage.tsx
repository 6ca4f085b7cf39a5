import { ScreenBuilder } from '../../briefing/builder/ScreenBuilder.tsx';
import type { FramedPage } from '../page.ts';

/** Where the screens of newsrooms are put together. */
export const builderPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('screen.builder'),
  note: ({ words }) => words.t('screen.builder.note'),
  Content: ScreenBuilder,
};
