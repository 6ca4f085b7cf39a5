import { Button } from '../../design/Button.tsx';
import { keysOf } from '../../domain/keys-of.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';
import type { Scene } from '../scene.ts';
import { PRESETS } from './presets.ts';
import styles from './ScreenBuilder.module.css';

interface PresetsProps {
  view: WholeView;
  onChoose: (scenes: readonly Scene[]) => void;
}

/** Scenes to start from, and a way to begin with none but the title. */
export function Presets({ view, onChoose }: PresetsProps) {
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
              {words.t(`screen.preset.${name}`)}
            </Button>
          ),
      )}
      <Button onClick={() => onChoose([{ kind: 'title', questions: [] }])}>
        {words.t('screen.builder.clear')}
      </Button>
    </div>
  );
}
