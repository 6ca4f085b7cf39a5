import { PlacesOnMap } from '../../features/map/PlacesOnMap.tsx';
import type { FramedPage } from '../page.ts';

/** The newest figure at each place, where a source says where that is. */
export const mapPage: FramedPage = {
  kind: 'framed',
  title: ({ words }) => words.t('map.title'),
  Content: PlacesOnMap,
};
