import { pathOf } from '../addresses/route.ts';
import { SITE_PATH } from '../addresses/site.ts';

/** Where the screen of a dataset stands on its host. */
export const screenPath = (dataset: string): string => `${SITE_PATH}${pathOf(dataset, { page: 'screen' })}`;
