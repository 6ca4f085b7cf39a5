import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { questionsOf, type Scene } from '../scene.ts';
import { SCENES } from '../scenes.ts';
import type { SceneProps } from './scene-kind.ts';
import styles from './Scenes.module.css';

interface SceneViewProps extends Omit<SceneProps, 'questions'> {
  scene: Scene;
}

/** A scene, drawn from the desk's own models. */
export function SceneView({ scene, ...props }: SceneViewProps) {
  const words = useWords();
  const questions = questionsOf(scene, props.view.dataset);
  if (scene.questions.length > 0 && questions.length === 0)
    return <h1 className={styles.question}>{words.t('frame.notYetAsked.title')}</h1>;
  const { Scene: Drawn } = SCENES[scene.kind];
  return <Drawn {...props} questions={questions} />;
}

/** What a scene is about, where its numbers may not be shown. */
export function sceneTitle(scene: Scene, view: AsOfView): string {
  const titles = questionsOf(scene, view.dataset).map((question) => titleOn(view, question));
  return titles.length > 0 ? titles.join(' ') : view.dataset.title;
}

/** Whether a scene itself says whose knowledge it shows: one that has nothing to ask by then does not. */
export function saysKnowledge(scene: Scene, view: AsOfView): boolean {
  const hasToSay = scene.questions.length === 0 || questionsOf(scene, view.dataset).length > 0;
  return SCENES[scene.kind].saysKnowledge === true && hasToSay;
}
