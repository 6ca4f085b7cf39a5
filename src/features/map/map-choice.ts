import { type AddressFault, chosen } from '../../addresses/chosen.ts';
import { type Topic, TOPICS } from '../../domain/measure.ts';
import type { Question } from '../../domain/question.ts';
import type { AsOfView } from '../../statistics/as-of.ts';

/** What a map is asked to show: one question, the questions of a topic, or all. */
export interface MapChoice {
  readonly question: Question | null;
  readonly topic: Topic | null;
  readonly questions: readonly Question[];
  readonly faults: readonly AddressFault[];
}

/** Reads the choice from an address. A question goes before a topic. */
export function mapChoiceOf(parameter: (name: string) => string | null, { dataset }: AsOfView): MapChoice {
  const faults: AddressFault[] = [];
  const all = [...dataset.questions.values()];
  const named = chosen(
    'question',
    parameter('question'),
    all.map(({ id }) => id),
    faults,
  );
  const question = all.find(({ id }) => id === named) ?? null;
  const topic = chosen('topic', parameter('topic'), TOPICS, faults);
  const asked = question ? [question] : all.filter((each) => topic === null || each.topic === topic);
  return { question, topic: question ? null : topic, questions: asked, faults };
}

/** What takes either choice out of an address. */
export const NO_CHOICE = { question: null, topic: null } as const;
