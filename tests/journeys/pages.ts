import { PAGE_NAMES, type PageWithId } from '../../src/addresses/pages.ts';
import { pathOf, type Route } from '../../src/addresses/route.ts';

export const DATASET = '/mosul-2016-2017/';

/** What pages that carry an id are about, and by what name its pictures go where there are several. */
const ABOUT: Readonly<Record<PageWithId, Readonly<Record<string, string>>>> = {
  question: { question: 'civilians-in-old-city', 'question-by-month': 'civilians-killed-month' },
  compare: { compare: 'fled-west-mosul' },
  source: { source: 'cnn-2017-06-26', 'source-monthly': 'unami-2017-02' },
};

/** One page of every kind that has a frame, by the name its pictures get. */
export const PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  PAGE_NAMES.filter((name) => name !== 'screen').flatMap((name): [string, string][] =>
    name in ABOUT
      ? Object.entries(ABOUT[name as PageWithId]).map(([called, id]) => [
          called,
          pathOf(null, { page: name as PageWithId, id }),
        ])
      : [[name, pathOf(null, { page: name } as Route)]],
  ),
);

export const OPENING_DAY = '2017-06-26';
