import type { Figure } from '../../domain/figure.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import { answeredBy } from '../../statistics/answered.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { contradicting, statesOf } from '../../statistics/figure-states.ts';
import { titleOn } from '../../statistics/question-title.ts';

/** One cell of a file; empty for what is not known, which is not zero (R7). */
export type CsvValue = string | number | boolean;

/**
 * A figure as a row of a file: the stored numbers with their qualifier (R4, R5), both dates (R2), who says so, where it was
 * read, what is said against it on the day, and the day, version and licence that the row must not travel without (R35).
 */
export function csvRow(view: AsOfView, figure: Figure): Readonly<Record<string, CsvValue>> {
  const { dataset } = view;
  const originator = dataset.originators.get(figure.originator);
  const source = dataset.sources.get(figure.source);
  const place = dataset.places.get(figure.place);
  const answered = answeredBy(dataset, figure);
  return {
    id: figure.id,
    ...numbersOf(figure.quantity),
    read_from_words: figure.readFromWords,
    unit: dataset.measures.get(figure.measure)?.unit ?? '',
    measure: dataset.measures.get(figure.measure)?.name ?? '',
    population: dataset.populations.get(figure.population)?.name ?? '',
    place: place?.name ?? '',
    place_code: place?.pcode ?? '',
    time_kind: figure.time.kind,
    from: figure.time.kind === 'stock' ? '' : referenceStart(figure.time),
    to: referenceDay(figure.time),
    date_basis: figure.dateBasis,
    published: figure.published ?? '',
    published_basis: figure.publishedBasis,
    originator: originator?.name ?? '',
    originator_kind: originator?.kind ?? '',
    attribution: figure.attribution,
    speaker: figure.speaker ?? '',
    via: figure.via ?? '',
    wording: figure.wording,
    status: figure.status,
    modality: figure.modality ?? '',
    ...stateCells(view, figure),
    caveats: view
      .notes(figure.id)
      .map(({ text }) => text)
      .join('\n'),
    source: source?.publisher ?? '',
    source_title: source?.title ?? '',
    source_url: source?.url ?? '',
    question: answered ? titleOn(view, answered.question) : '',
    as_of: view.day,
    dataset: dataset.id,
    dataset_version: dataset.version,
    licence: dataset.licence.name,
    licence_url: dataset.licence.url,
  };
}

/** What is the matter with a figure on the day, with the ids of what contradicts it and of what took its place. */
function stateCells(view: AsOfView, figure: Figure): Readonly<Record<string, CsvValue>> {
  const by = view.superseded.get(figure.id);
  return {
    state: statesOf(view, figure).join('; '),
    disputed_with: contradicting(view, figure.id)
      .map(({ id }) => id)
      .join('; '),
    replaced_by: by?.id ?? '',
    replaced_because: by?.supersedes?.reason ?? '',
  };
}

function numbersOf(quantity: Quantity): Readonly<Record<string, CsvValue>> {
  const empty = { value: '', low: '', best: '', high: '', absence: '' };
  switch (quantity.kind) {
    case 'exact':
      return { qualifier: 'exact', ...empty, value: quantity.value };
    case 'qualified':
      return { qualifier: quantity.qualifier, ...empty, value: quantity.value };
    case 'range':
      return {
        qualifier: 'range',
        ...empty,
        low: quantity.low,
        best: quantity.best ?? '',
        high: quantity.high,
      };
    case 'unavailable':
      return { qualifier: 'unavailable', ...empty, absence: quantity.reason };
  }
}

/** What the file is called: the ledger and the day it speaks of. */
export function csvName({ dataset, day }: AsOfView): string {
  return `${dataset.id}-figures-as-of-${day}.csv`;
}
