import type { ReactNode } from 'react';
import { Panel } from '../../design/Panel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { ScreenPlan } from '../plan.ts';
import { useMachine } from '../use-machine.ts';
import styles from './ScreenBuilder.module.css';

interface SurvivesProps {
  /** The path of the screen. */
  path: string;
  plan: Pick<ScreenPlan, 'lease' | 'night' | 'reload'>;
}

/** What a screen left alone outlasts, as this browser answers when it is asked for it, and as it is planned. */
export function Survives({ path, plan: { lease, night, reload } }: SurvivesProps) {
  const words = useWords();
  const { awake, offline } = useMachine(path);
  return (
    <Panel title={words.t('screen.survives')} note={words.t('screen.survives.note')}>
      <dl className={styles.survives}>
        <Trial what={words.t('screen.survives.restart')} passed={offline === 'able'}>
          {words.t('screen.offline', { state: offline })}
        </Trial>
        <Trial what={words.t('screen.survives.night')} passed={reload !== null}>
          {words.t('screen.survives.anew', { hour: reload ?? 'never' })}
          {night && ` ${words.t('screen.survives.dimmed', { from: night.from, to: night.to })}`}
        </Trial>
        <Trial what={words.t('screen.survives.idle')} passed={awake === 'held'}>
          {words.t('screen.survives.awake', { state: awake })}
        </Trial>
        <Trial what={words.t('screen.survives.silence', { minutes: lease })} passed>
          {words.t('screen.survives.withheld')}
        </Trial>
      </dl>
    </Panel>
  );
}

/** Something that may happen to a screen, and what becomes of it then. */
function Trial({ what, passed, children }: { what: string; passed: boolean; children: ReactNode }) {
  return (
    <div data-passed={passed}>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}
