import { type Dataset, type DatasetInPart, isWhole } from '../domain/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Question, Scope } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import { answeredBy } from './answered.ts';
import { once } from '../domain/once.ts';
import { type Tally, tallyOf } from '../domain/tally.ts';
import { type Counted, type Criteria, inScope, subjectKey } from '../domain/scope.ts';

/** The figures of a dataset that are there, in ledger order. */
export const figuresHeld = (dataset: Dataset): Iterable<Figure> =>
  isWhole(dataset) ? dataset.figures.values() : dataset.part.figures;

/** What all figures of a ledger come to, whether or not they are there. */
export const tallyIn = once((dataset: Dataset): Tally =>
  isWhole(dataset) ? tallyOf(dataset.figures.values(), dataset.breaks) : dataset.part.tally,
);

/** Throws when not all figures are there that a question is answered from: no answer is given from a part of them. */
export function mustAnswer(dataset: Dataset, { id }: Question): void {
  if (!isWhole(dataset) && !dataset.part.answers.has(id))
    throw new Error(`The figures of ${id} are not here.`);
}

/** Throws when not all figures are there that fit. */
export function mustHold(dataset: Dataset, criteria: Criteria): void {
  const { measure, population, place } = criteria;
  const isCounted = measure && population && place && isHeld(dataset, { measure, population, place });
  if (isCounted || isWhole(dataset) || scopesAnswered(dataset).some((scope) => asksForAll(scope, criteria)))
    return;
  throw new Error(`Not all figures of ${measure?.id} that are asked for are here.`);
}

/** Whether every figure is there that counts the same of the same people at the same place. */
export const isHeld = (dataset: Dataset, counted: Counted): boolean =>
  isWhole(dataset) || countedIn(dataset).has(subjectKey(counted));

/** Throws when not all figures are there that were read in a document, and those whose day of publication it shows. */
export function mustHaveRead(dataset: Dataset, { id }: Source): void {
  if (!isWhole(dataset) && !dataset.part.sources.has(id))
    throw new Error(`The figures of ${id} are not here.`);
}

/** What is counted by the figures that answer a question which can be answered, or none: their shards have all of it. */
const countedIn = once((dataset: DatasetInPart): ReadonlySet<string> => {
  const answersNone = dataset.part.answers.has(null);
  const scopes = scopesAnswered(dataset);
  const isAnswering = (figure: Figure) =>
    scopes.some((scope) => inScope(figure, scope)) || (answersNone && answeredBy(dataset, figure) === null);
  return new Set(dataset.part.figures.filter(isAnswering).map(subjectKey));
});

/** The scopes whose every figure is there. */
const scopesAnswered = (dataset: DatasetInPart): readonly Scope[] =>
  [...dataset.questions.values()].flatMap(({ id, scopes }) => (dataset.part.answers.has(id) ? scopes : []));

/** True when whatever fits the criteria is in the scope. */
function asksForAll({ heading: _heading, leads: _leads, ...scope }: Scope, criteria: Criteria): boolean {
  const asked = new Map<string, unknown>(Object.entries(criteria));
  return Object.entries(scope).every(([key, wanted]) => wanted === null || asked.get(key) === wanted);
}
