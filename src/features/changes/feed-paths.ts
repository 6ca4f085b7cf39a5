import { pathOf } from '../../addresses/route.ts';

export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Where a feed of a dataset lies below the site's own address, beside the page of changes. */
export function feedPath(dataset: string, format: FeedFormat): string {
  return `${pathOf(dataset, { page: 'changes' })}feed.${format}`;
}
