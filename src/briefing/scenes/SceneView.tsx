import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { titleOn } from '../../statistics/question-title.ts';
import type { News } from '../news.ts';
import type { Scene } from '../scene.ts';
import { ChangesScene } from './changes/ChangesScene.tsx';
import { ChartScene } from './chart/ChartScene.tsx';
import { ClaimsScene } from './claims/ClaimsScene.tsx';
import { NumberScene } from './number/NumberScene.tsx';
import styles from './Scenes.module.css';
import { TimelineScene } from './timeline/TimelineScene.tsx';
import { TitleScene } from './title/TitleScene.tsx';
import { TwoScene } from './two/TwoScene.tsx';

interface SceneViewProps {
  scene: Scene;
  view: AsOfView;
  news: News | undefined;
  /** The least size of text, in CSS pixels. */
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}

/** A scene, drawn from the desk's own models. */
export function SceneView({ scene, view, news, textSize, knowledge }: SceneViewProps) {
  const words = useWords();
  const question = (id: string) => view.dataset.questions.get(id);
  switch (scene.kind) {
    case 'title':
      return <TitleScene view={view} />;
    case 'changes':
      return <ChangesScene view={view} />;
    case 'timeline':
      return <TimelineScene view={view} />;
    case 'two':
      return (
        <TwoScene view={view} questions={[scene.first, scene.second].flatMap((id) => question(id) ?? [])} />
      );
    default: {
      const asked = question(scene.question);
      if (!asked) return <h1 className={styles.question}>{words.t('frame.notYetAsked.title')}</h1>;
      if (scene.kind === 'number') return <NumberScene view={view} question={asked} news={news} />;
      if (scene.kind === 'claims') return <ClaimsScene view={view} question={asked} knowledge={knowledge} />;
      return <ChartScene view={view} question={asked} textSize={textSize} />;
    }
  }
}

/** What a scene is about, where its numbers may not be shown. */
export function sceneTitle(scene: Scene, view: AsOfView): string {
  const ids =
    scene.kind === 'two' ? [scene.first, scene.second] : 'question' in scene ? [scene.question] : [];
  const questions = ids.flatMap((id) => view.dataset.questions.get(id) ?? []);
  return questions.length > 0
    ? questions.map((question) => titleOn(view, question)).join(' ')
    : view.dataset.title;
}
