import { About } from '../../features/about/About.tsx';
import type { FramedPage } from '../page.ts';

/** The method behind every page, for whoever must trust it. */
export const aboutPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('frame.page.about'),
  note: ({ words }) => words.t('about.note'),
  Content: About,
};
