import { NearestPages } from '../../features/search/NearestPages.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { FramedPage } from '../page.ts';

/** Names what an address asked for that is not there, and what it may have meant, on the day that is read. */
export const missingPage: FramedPage<AsOfView> = {
  kind: 'framed',
  title: ({ asked, words }) => words.t('frame.missing', { asked }),
  note: ({ words }) => words.t('frame.missing.why'),
  Content: NearestPages,
};
