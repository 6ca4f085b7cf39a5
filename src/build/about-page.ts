import { pathOf, type Route } from '../addresses/route.ts';
import { readOut } from '../claims/read-out.ts';
import { referenceDay, referenceStart } from '../domain/reference-time.ts';
import type { Words } from '../i18n/words.ts';
import { answer, answers } from '../statistics/answers.ts';
import type { WholeView } from '../statistics/as-of.ts';
import { noneLeads, picturePath } from './pictures/picture-model.ts';

/** What search engines and those who show a link are told of a page, on the day it opens. */
export interface PageSummary {
  /** Where it lies below the site's own path; the pages of an only dataset stand at a second address too. */
  readonly path: string;
  readonly description: string;
  /** The picture that goes with a link to it, by its path below the site's own. */
  readonly picture: string | null;
  /** What the page says to programs; null for all but the desk of a dataset. */
  readonly dataset: DatasetForPrograms | null;
}

/** A dataset as schema.org describes one. */
interface DatasetForPrograms {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly license: string;
  /** First and last day that a figure speaks about. */
  readonly temporalCoverage: string;
  /** Tables and descriptor, by their paths below the site's own. */
  readonly tables: readonly string[];
}

const TABLES = ['figures.csv', 'sources.csv', 'datapackage.json'];

/** A question is described by its headline as it would be read out (R4), every other page by its dataset. */
export function describePage(route: Route, view: WholeView, words: Words): PageSummary {
  const { dataset, day } = view;
  const path = pathOf(dataset.id, route);
  const description = words.t('pictures.description', {
    title: dataset.title,
    subtitle: dataset.subtitle,
    day: words.date(day),
  });
  if (route.page === 'desk') {
    const first = answers(view).find(({ question, headline }) => question.lead && headline);
    return {
      path,
      description,
      picture: first ? picturePath(dataset.id, first.question.id) : null,
      dataset: forPrograms(view, description),
    };
  }
  const question = route.page === 'question' ? dataset.questions.get(route.id) : undefined;
  if (!question) return { path, description, picture: null, dataset: null };
  const found = answer(view, question);
  const line = readOut(view, found, words);
  return {
    path,
    description: line?.text ?? noneLeads(view, found, words).join('. '),
    picture: picturePath(dataset.id, question.id),
    dataset: null,
  };
}

function forPrograms({ dataset }: WholeView, description: string): DatasetForPrograms {
  const figures = [...dataset.figures.values()];
  const days = figures.flatMap(({ time }) => [referenceStart(time), referenceDay(time)]).toSorted();
  return {
    name: dataset.title,
    description,
    version: dataset.version,
    license: dataset.licence.url,
    temporalCoverage: `${days.at(0) ?? '..'}/${days.at(-1) ?? '..'}`,
    tables: TABLES.map((file) => `data/${dataset.id}/${file}`),
  };
}
