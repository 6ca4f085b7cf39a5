import type { Question } from '../../domain/question.ts';
import { NearestPages } from '../../features/search/NearestPages.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { isAskedLater } from '../../statistics/asked.ts';
import type { Given, PageProps } from '../page.ts';

/*
 * What the pages about one question share: which question the address asks for, and what stands there when the ledger has no
 * such question, or none yet on the day that is read.
 */

export const questionAsked = ({ view, asked }: PageProps<AsOfView>): Question | undefined =>
  view.dataset.questions.get(asked);

export function titleOfNone({ view, asked, words }: Given<AsOfView>): string {
  return isAskedLater(view, asked)
    ? words.t('frame.notYetAsked.title')
    : words.t('frame.noSuch', { id: asked });
}

/** The line below the title; none where there is the question. */
export function noteOfNone(given: Given<AsOfView>): string | undefined {
  if (questionAsked(given)) return undefined;
  return given.words.t(isAskedLater(given.view, given.asked) ? 'question.notYetAsked' : 'frame.missing.why');
}

/** The pages that the address may have meant; nothing before the question can be asked. */
export function NoQuestion({ view, asked }: PageProps<AsOfView>) {
  return isAskedLater(view, asked) ? null : <NearestPages view={view} asked={asked} />;
}
