import type { Dataset } from '../domain/dataset.ts';
import type { Question } from '../domain/question.ts';
import { asOfView } from '../statistics/as-of.ts';
import { drawnQuestion } from './drawn-question.ts';
import { isSceneName, type SceneName, SCENE_NAMES, SCENES } from './scenes.ts';

/** One view of the screen, of as many questions as its kind asks for, by their ids. */
export interface Scene {
  readonly kind: SceneName;
  readonly questions: readonly string[];
}

/** A scene as an address writes it: `number.fled-since-17-october`, `two.a.b`, `title`. */
export function sceneText({ kind, questions }: Scene): string {
  return [kind, ...questions].join('.');
}

/** The scene a text names, or null when it names none of this dataset. */
export function parseScene(text: string, dataset: Pick<Dataset, 'questions'>): Scene | null {
  const [kind = '', ...questions] = text.split('.');
  if (!isSceneName(kind) || questions.length !== SCENES[kind].asks) return null;
  return questions.every((id) => dataset.questions.has(id)) ? { kind, questions } : null;
}

/** Every way to name a scene, as a reader of an address is told. */
export const sceneForms = (): readonly string[] =>
  SCENE_NAMES.map((kind) => `${kind}${'.<question>'.repeat(SCENES[kind].asks)}`);

/** The questions of a scene that the ledger knows. */
export function questionsOf(scene: Scene, { questions }: Pick<Dataset, 'questions'>): readonly Question[] {
  return scene.questions.flatMap((id) => questions.get(id) ?? []);
}

/** What a screen shows when its address names no scenes: a title, the leading questions, and what is new. */
export function usualScenes(dataset: Dataset): readonly Scene[] {
  const leading = [...dataset.questions.values()].filter(({ lead }) => lead);
  const [first, second, ...others] = leading.map(({ id }) => id);
  const drawn = drawnQuestion(asOfView(dataset, dataset.opensAsOf), leading);
  return [
    { kind: 'title', questions: [] },
    ...about('number', first),
    ...about('claims', first),
    ...about('number', second),
    ...about('chart', drawn?.id),
    ...others.flatMap((question) => about('number', question)),
    { kind: 'changes', questions: [] },
    { kind: 'timeline', questions: [] },
  ];
}

const about = (kind: SceneName, question: string | undefined): readonly Scene[] =>
  question === undefined ? [] : [{ kind, questions: [question] }];
