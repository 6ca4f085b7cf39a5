import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button.tsx';
import { Chip } from '../../design/Chip.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Panel } from '../../design/Panel.tsx';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { parseScene, questionsOf, type Scene, sceneText } from '../scene.ts';
import type { ScreenPlan } from '../plan.ts';
import { SCENE_NAMES, type SceneName, SCENES } from '../scenes.ts';
import { withheldSince } from './withheld-since.ts';
import builder from './ScreenBuilder.module.css';
import { SceneSketch } from './SceneSketch.tsx';
import styles from './SceneList.module.css';

interface SceneListProps {
  view: AsOfView;
  scenes: readonly Scene[];
  /** How long each stays, and the theme. */
  plan: Pick<ScreenPlan, 'dwell' | 'theme'>;
  /** What was known on the day that the screen shows; null for today's knowledge, of which nobody can tell here. */
  shown: AsOfView | null;
  /** Place of the scene that is looked at. */
  at: number;
  /** The scenes, and the place of the one that is then looked at. */
  onChange: (scenes: readonly Scene[], at: number) => void;
  onLook: (at: number) => void;
}

/** The button that was pressed last, and the row that it is sought in once the scenes are those. */
interface Pressed {
  readonly what: 'earlier' | 'later' | 'remove';
  readonly at: number;
  readonly until: string;
}

const textOf = (scenes: readonly Scene[]) => scenes.map(sceneText).join();

/** The scenes in their order; each can be moved and taken out, and others added at the end. */
export function SceneList({
  view,
  scenes,
  plan: { dwell, theme },
  shown,
  at,
  onChange,
  onLook,
}: SceneListProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<Pressed | null>(null);
  // Rows are drawn anew as they change places: who goes by keys stays with the scene that was moved.
  useEffect(() => {
    if (!pressed.current || textOf(scenes) !== pressed.current.until) return;
    const { what, at: row } = pressed.current;
    pressed.current = null;
    const buttons = list.current?.children[row];
    const again = buttons?.querySelector<HTMLElement>(`[data-does="${what}"] > button`);
    (again ?? buttons?.querySelector('button'))?.focus();
  }, [scenes]);
  const press = (what: Pressed['what'], next: readonly Scene[], row: number) => {
    pressed.current = { what, at: Math.min(row, next.length - 1), until: textOf(next) };
    onChange(next, row);
  };
  const moved = (what: 'earlier' | 'later', from: number) => {
    const to = from + (what === 'later' ? 1 : -1);
    press(what, scenes.toSpliced(from, 1).toSpliced(to, 0, ...scenes.slice(from, from + 1)), to);
  };
  return (
    <Panel
      title={words.t('screen.builder.scenes')}
      note={words.t('screen.builder.round', {
        count: scenes.length,
        dwell,
        ...roundOf(scenes.length * dwell),
      })}
    >
      <ol className={styles.scenes} ref={list}>
        {scenes.map((scene, index) => {
          const name = sceneName(scene, view, words);
          const since = shown && withheldSince(scene, shown);
          return (
            <li key={`${index} ${sceneText(scene)}`}>
              <button
                type="button"
                className={styles.scene}
                aria-pressed={index === at}
                onClick={() => onLook(index)}
              >
                <SceneSketch kind={scene.kind} theme={theme} />
                <span className={styles.words}>
                  <b>{`${words.number(index + 1)}. ${words.t(`screen.scene.${scene.kind}`)}`}</b>
                  {scene.questions.length > 0 && <span> {questionsIn(scene, view)}</span>}
                  {since && (
                    <Chip
                      tone="attention"
                      icon="clock"
                      label={words.t('screen.builder.withheld', { day: words.date(since) })}
                    />
                  )}
                </span>
              </button>
              <span className={styles.controls}>
                {index > 0 && (
                  <span data-does="earlier">
                    <Button
                      label={words.t('screen.builder.earlier', { scene: name })}
                      onClick={() => moved('earlier', index)}
                    >
                      ↑
                    </Button>
                  </span>
                )}
                {index < scenes.length - 1 && (
                  <span data-does="later">
                    <Button
                      label={words.t('screen.builder.later', { scene: name })}
                      onClick={() => moved('later', index)}
                    >
                      ↓
                    </Button>
                  </span>
                )}
                {scenes.length > 1 && (
                  <span data-does="remove">
                    <Button
                      label={words.t('screen.builder.remove', { scene: name })}
                      onClick={() => press('remove', scenes.toSpliced(index, 1), index)}
                    >
                      ×
                    </Button>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <AddScene view={view} onAdd={(scene) => onChange([...scenes, scene], scenes.length)} />
    </Panel>
  );
}

function AddScene({ view, onAdd }: { view: AsOfView; onAdd: (scene: Scene) => void }) {
  const words = useWords();
  const { dataset } = view;
  const questions = [...dataset.questions.values()];
  const [kind, setKind] = useState<SceneName>('number');
  const [chosen, setChosen] = useState([questions[0]?.id ?? '', questions[1]?.id ?? '']);
  const { asks } = SCENES[kind];
  const scene = parseScene([kind, ...chosen.slice(0, asks)].join('.'), dataset);
  return (
    <div className={builder.add}>
      <label>
        {words.t('screen.builder.kind')}
        <select
          value={kind}
          onChange={(event) => setKind(SCENE_NAMES.find((each) => each === event.target.value) ?? 'number')}
        >
          {SCENE_NAMES.map((each) => (
            <option key={each} value={each}>
              {words.t(`screen.scene.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {chosen.slice(0, asks).map((id, index) => (
        <label key={index === 0 ? 'first' : 'second'}>
          {words.t(index === 0 ? 'screen.builder.question' : 'screen.builder.second')}
          <select value={id} onChange={(event) => setChosen(chosen.toSpliced(index, 1, event.target.value))}>
            {questions.map((question) => (
              <option key={question.id} value={question.id}>
                {titleOn(view, question)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {scene && (
        <Button onClick={() => onAdd(scene)}>
          <Icon name="next" /> {words.t('screen.builder.addThis')}
        </Button>
      )}
    </div>
  );
}

/** What a scene is called: its kind, and the questions it is about. */
export function sceneName(scene: Scene, view: AsOfView, words: Words): string {
  const kind = words.t(`screen.scene.${scene.kind}`);
  const questions = questionsIn(scene, view);
  return questions === '' ? kind : `${kind}: ${questions}`;
}

const questionsIn = (scene: Scene, view: AsOfView): string =>
  questionsOf(scene, view.dataset)
    .map((question) => titleOn(view, question))
    .join(' ');

/** How long all scenes take, in whole minutes and what is left in seconds. */
function roundOf(seconds: number) {
  const [minutes, left] = [Math.floor(seconds / 60), seconds % 60];
  return { minutes, seconds: left, both: minutes > 0 && left > 0 ? 'yes' : 'no' };
}
