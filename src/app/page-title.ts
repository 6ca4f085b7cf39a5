import type { Route } from '../addresses/route.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';

/** What a page is called: a question by itself, a source by its title, the desk by its dataset. */
export function pageTitle(route: Route, dataset: Dataset, words: Words): string {
  switch (route.page) {
    case 'desk':
      return dataset.title;
    case 'question':
      return dataset.questions.get(route.id)?.title ?? words.t('frame.noSuch', { id: route.id });
    case 'source':
      return dataset.sources.get(route.id)?.title ?? words.t('frame.noSuch', { id: route.id });
    default:
      return words.t(`frame.page.${route.page}`);
  }
}
