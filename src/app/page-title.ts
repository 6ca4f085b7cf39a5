import type { Route } from '../addresses/route.ts';
import { filterText } from '../claims/filter-text.ts';
import type { Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { titleOn } from '../statistics/question-title.ts';
import { howFarKnown } from '../statistics/source-sheet.ts';
import { askedLater } from '../statistics/worded.ts';

/** What a page is called: a question by itself, a source by its title once it is published, the desk by its dataset. */
export function pageTitle(route: Route, view: AsOfView, words: Words): string {
  const { dataset } = view;
  switch (route.page) {
    case 'desk':
      return dataset.title;
    case 'question': {
      if (askedLater(dataset, route.id, view.day) !== null) return words.t('frame.notYetAsked.title');
      const question = dataset.questions.get(route.id);
      return question ? titleOn(view, question) : words.t('frame.noSuch', { id: route.id });
    }
    case 'source': {
      const source = dataset.sources.get(route.id);
      return source ? sourceTitle(source, view, words) : words.t('frame.noSuch', { id: route.id });
    }
    case 'missing':
      return words.t('frame.missing', { asked: route.asked });
    default:
      return words.t(`frame.page.${route.page}`);
  }
}

/** What the browser calls a page. It tells no more than the page does on the day that is read. */
export function documentTitle(route: Route, view: AsOfView, words: Words): string {
  const page = pageTitle(route, view, words);
  const { title } = view.dataset;
  if (route.page === 'desk' && view.narrowed) {
    const filter = filterText(view.narrowed.filters, view.dataset, words);
    return words.t('frame.titleOfFiltered', { filter, title });
  }
  return route.page === 'desk'
    ? words.t('frame.titleOfDesk', { title })
    : words.t('frame.title', { page, title });
}

function sourceTitle(source: Source, view: AsOfView, words: Words): string {
  switch (howFarKnown(view, source)) {
    case 'known':
      return source.title;
    case 'figures-only':
      return source.publisher;
    case 'not-yet':
      return words.t('frame.notYet');
  }
}
