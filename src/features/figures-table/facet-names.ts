import type { Question } from '../../domain/question.ts';
import { FIGURE_STATUSES } from '../../domain/figure.ts';
import { TIME_KINDS } from '../../domain/reference-time.ts';
import { SPEAKER_KINDS } from '../../domain/source.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { FIGURE_STATES } from '../../statistics/figure-states.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { stateWord, statusWord } from './state-words.ts';
import type { Facet } from './columns.ts';
import type { Naming } from './figure-rows.ts';
import { figureStore } from './figure-store.ts';

/** What each id of a facet is called: by the ledger, or for kinds and states by the reader's language. */
export function facetNames(view: AsOfView, words: Words): (facet: Facet, id: string) => Naming {
  const { dataset } = view;
  const { measures, populations, places, originators, sources, questions } = dataset;
  const named = (name: string | undefined, also = ''): Naming => ({ name: name ?? '', also });
  return (facet, id) => {
    switch (facet) {
      case 'measure':
        return named(measures.get(id)?.name);
      case 'population':
        return named(populations.get(id)?.name);
      case 'place':
        return named(places.get(id)?.name);
      case 'originator':
        return named(originators.get(id)?.label, originators.get(id)?.name);
      case 'source':
        return named(sources.get(id)?.publisher, sources.get(id)?.title);
      case 'question':
        return named(titleOf(view, questions.get(id)));
      case 'via':
        return named(figureStore(dataset).carriers.get(id));
      case 'kind':
        return named(words.t(`claims.kind.${one(TIME_KINDS, id)}`));
      case 'who':
        return named(words.t(`claims.speakerKind.${one(SPEAKER_KINDS, id)}`));
      case 'status':
        return named(statusWord(one(FIGURE_STATUSES, id), words));
      case 'state':
        return named(stateWord(one(FIGURE_STATES, id), words));
      case 'caveat':
        return named(words.t(id === 'yes' ? 'figures.caveat.yes' : 'figures.caveat.no'));
    }
  };
}

function titleOf(view: AsOfView, question: Question | undefined): string | undefined {
  return question && titleOn(view, question);
}

function one<Id extends string>(ids: readonly Id[], found: string): Id {
  const id = ids.find((each) => each === found);
  if (id === undefined) throw new RangeError(`Not one of ${ids.join(', ')}: "${found}".`);
  return id;
}
