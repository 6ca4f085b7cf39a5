import type { Theme } from '../../addresses/site.ts';
import { Button } from '../../design/Button.tsx';
import { keysOf } from '../../domain/keys-of.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import { type Scene, sceneText } from '../scene.ts';
import { PRESETS } from './presets.ts';
import { SceneSketch } from './SceneSketch.tsx';
import scenesOf from './SceneList.module.css';
import styles from './ScreenBuilder.module.css';

/** Scenes of a preset that are pictured. */
const PICTURES = 4;

interface PresetsProps {
  view: WholeView;
  /** Of the screen. */
  theme: Theme;
  onChoose: (scenes: readonly Scene[]) => void;
}

/** Scenes to start from, and a way to begin with none but the title. */
export function Presets({ view, theme, onChoose }: PresetsProps) {
  const words = useWords();
  const offered = keysOf(PRESETS).map((name) => ({ name, scenes: PRESETS[name](view) }));
  return (
    <div
      className={`needs-scripts ${styles.presets}`}
      role="group"
      aria-label={words.t('screen.builder.presets')}
    >
      <b>{words.t('screen.builder.presets')}</b>
      {offered.map(
        ({ name, scenes }) =>
          scenes.length > 0 && (
            <Button key={name} onClick={() => onChoose(scenes)}>
              <span className={scenesOf.pictures}>
                {scenes.slice(0, PICTURES).map((scene) => (
                  <SceneSketch key={sceneText(scene)} kind={scene.kind} theme={theme} />
                ))}
              </span>
              <span className={scenesOf.words}>
                {words.t(`screen.preset.${name}`)}
                <small>{words.t('screen.builder.count', { count: scenes.length })}</small>
              </span>
            </Button>
          ),
      )}
      <Button onClick={() => onChoose([{ kind: 'title', questions: [] }])}>
        {words.t('screen.builder.clear')}
      </Button>
    </div>
  );
}
