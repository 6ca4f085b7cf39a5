import fc from 'fast-check';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { referenceDay, referenceStart } from '../../src/domain/reference-time.ts';
import { quantityWords } from '../../src/ledger/checks/truth/claims.ts';

/** The ledger, to be printed by what a person needs to see of it where it breaks a law: a line a row, the plain left out. */
export function inWords(dataset: WholeDataset): WholeDataset {
  return Object.defineProperty({ ...dataset }, fc.toStringMethod, { value: () => wordsOf(dataset) });
}

function wordsOf({ figures, relations, breaks, events, questions, endedOn }: WholeDataset): string {
  return [
    '',
    ...[...figures.values()].map(figureWords),
    ...relations.map(({ a, b, kind }) => `  ${a.id} and ${b.id}: ${kind}`),
    ...breaks.map(
      (cut) =>
        `  ${cut.kind} from ${cut.date}, known from ${cut.knownFrom}: ${cut.measure.id} of ${cut.population?.id ?? 'all'} in ${cut.place.id}, ${cut.fromOriginator.id} to ${cut.toOriginator.id}`,
    ),
    ...events.map(
      ({ id, date, dateEnd, knownFrom, place }) =>
        `  ${id} ${date} to ${dateEnd}, known from ${knownFrom}, in ${place.id}`,
    ),
    ...[...questions.values()].map(
      ({ id, rule, ruleOriginators, ruleKinds, ageLimitDays, rhythmDays, scopes }) =>
        `  ${id} by ${[rule, ...ruleOriginators.map((each) => each.id), ...ruleKinds].join(' ')}, age ${ageLimitDays}, rhythm ${rhythmDays}: ${scopes.map(scopeWords).join('; ')}`,
    ),
    ...(endedOn === null ? [] : [`  ended on ${endedOn}`]),
    '',
  ].join('\n');
}

function figureWords({ time, supersedes, notes, ...figure }: Figure): string {
  const { id, quantity, measure, population, place, originator, published, source, status } = figure;
  return [
    `  ${id}: ${quantityWords(quantity)} ${measure.id} of ${population.id} in ${place.id}`,
    `${time.kind} ${time.kind === 'stock' ? '' : `${referenceStart(time)} to `}${referenceDay(time)}`,
    `by ${originator.id}, public ${published ?? `as ${source.id}`}`,
    ...(status === 'reported' ? [] : [status]),
    ...(supersedes ? [`${supersedes.reason} of ${supersedes.figure.id}`] : []),
    ...notes.map(({ kind, knownFrom }) => `${kind} known from ${knownFrom}`),
  ].join(', ');
}

const scopeWords = (scope: object): string =>
  Object.entries(scope)
    .filter(([name, value]) => name !== 'heading' && value !== null && value !== false)
    .map(([, value]) => (typeof value === 'object' ? value.id : String(value)))
    .join(' ');
