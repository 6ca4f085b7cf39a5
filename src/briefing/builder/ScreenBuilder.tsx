import { useMemo, useState, useSyncExternalStore } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { CopyButton } from '../../design/CopyButton.tsx';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import { Panel } from '../../design/Panel.tsx';
import button from '../../design/Button.module.css';
import text from '../../design/Text.module.css';
import { useWords } from '../../i18n/words-context.tsx';
import { asOfView, type WholeView } from '../../statistics/as-of.ts';
import { LONGEST_HEADLINE, parsePlan, type ScreenPlan, searchOfPlan } from '../plan.ts';
import { screenPath } from '../screen-path.ts';
import type { Scene } from '../scene.ts';
import { headlineFollows } from './headline-follows.ts';
import { leftByEnter } from './left-by-enter.ts';
import { Presets } from './Presets.tsx';
import { SceneList, sceneName } from './SceneList.tsx';
import styles from './ScreenBuilder.module.css';
import { ScenePreview } from './ScenePreview.tsx';
import { Settings } from './Settings.tsx';
import { Survives } from './Survives.tsx';

/** The hour at which a screen that is put together here loads itself anew, unless somebody chooses another. */
const NIGHTLY = 'reload=4';

/** Writes the address of a screen, and shows what it will look like. The plan stands in this page's own address too. */
export function ScreenBuilder({ view }: { view: WholeView }) {
  const words = useWords();
  const { dataset } = view;
  const links = useLinks();
  const written = links.parameter('screen') ?? NIGHTLY;
  const { plan, faults } = useMemo(() => parsePlan(written, dataset), [written, dataset]);
  const [underHand, setUnderHand] = useState(0);
  const at = Math.min(underHand, plan.scenes.length - 1);
  const change = (changes: Partial<ScreenPlan>) => {
    const search = searchOfPlan({ ...plan, ...changes }, dataset).slice(1);
    // A plan with nothing unusual would be taken for none.
    links.go({ screen: search === NIGHTLY ? null : search || `dwell=${plan.dwell}` });
  };
  const changeScenes = (scenes: readonly Scene[], next: number) => {
    setUnderHand(next);
    change({ scenes, headline: headlineFollows(plan, scenes) });
  };
  const path = screenPath(dataset.id);
  const addressOf = (one: ScreenPlan) => `${path}${searchOfPlan(one, dataset)}`;
  const address = addressOf(plan);
  const origin = useSyncExternalStore(never, originNow, nowhere);
  const scene = plan.scenes[at];
  const question = scene?.questions[0];
  const headline = plan.headline?.scene === at + 1 ? plan.headline.text : '';
  return (
    <>
      <AddressFaults faults={faults} />
      <Presets view={view} theme={plan.theme} onChoose={(scenes) => changeScenes(scenes, 0)} />
      <div className={`needs-scripts ${styles.columns}`}>
        <SceneList
          view={view}
          scenes={plan.scenes}
          plan={plan}
          shown={plan.asOf === null ? null : asOfView(dataset, plan.asOf)}
          at={at}
          onChange={changeScenes}
          onLook={setUnderHand}
        />
        {scene && (
          <Panel
            title={words.t('screen.builder.preview')}
            note={
              <span role="status">
                {words.t('screen.builder.previewOf', {
                  at: at + 1,
                  all: plan.scenes.length,
                  scene: sceneName(scene, view, words),
                })}
              </span>
            }
            actions={
              plan.scenes.length > 1 && <Steps at={at} count={plan.scenes.length} onLook={setUnderHand} />
            }
          >
            <ScenePreview
              key={String(question === undefined)}
              plate={
                question === undefined
                  ? null
                  : addressOf({ ...plan, scenes: [{ kind: 'lower', questions: [question] }], headline: null })
              }
              address={addressOf({
                ...plan,
                scenes: [scene],
                headline: headline === '' ? null : { scene: 1, text: headline },
              })}
              plan={plan}
            />
            <label className={styles.headline}>
              {words.t('screen.builder.headline')}
              <input
                type="text"
                key={`${at} ${headline}`}
                defaultValue={headline}
                maxLength={LONGEST_HEADLINE}
                onKeyDown={leftByEnter}
                onBlur={({ target: { value } }) =>
                  change({ headline: value.trim() === '' ? null : { scene: at + 1, text: value.trim() } })
                }
              />
            </label>
          </Panel>
        )}
      </div>
      <Panel title={words.t('screen.builder.address')}>
        <div className={styles.taking}>
          <p className={text.code}>
            <a href={address}>
              <bdi>{`${origin}${address}`}</bdi>
            </a>
          </p>
          <CopyButton
            solid
            icon="copy"
            label={words.t('screen.builder.copy')}
            said={{
              copied: words.t('screen.builder.copied'),
              copyFailed: words.t('screen.builder.copyFailed'),
            }}
            textOf={() => `${origin}${address}`}
          />
          <a href={address} target="_blank" rel="noreferrer" className={`needs-scripts ${button.button}`}>
            {words.t('screen.builder.open')}
          </a>
        </div>
        <noscript>
          <p>{words.t('screen.builder.noscript')}</p>
        </noscript>
      </Panel>
      <div className={`needs-scripts ${styles.all}`}>
        <Survives path={path} plan={plan} />
        <Settings days={[dataset.opensAsOf, view.day]} plan={plan} onChange={change} />
      </div>
    </>
  );
}

interface StepsProps {
  at: number;
  count: number;
  onLook: (at: number) => void;
}

/** From scene to scene in their order, round and round as on a wall. */
function Steps({ at, count, onLook }: StepsProps) {
  const words = useWords();
  return (
    <span className={styles.steps}>
      <Button label={words.t('screen.builder.previous')} onClick={() => onLook((at + count - 1) % count)}>
        <Icon name="previous" />
      </Button>
      <Button label={words.t('screen.builder.next')} onClick={() => onLook((at + 1) % count)}>
        <Icon name="next" />
      </Button>
    </span>
  );
}

/** The host that the page came from, which its first HTML cannot know. */
const originNow = () => location.origin;
const nowhere = () => '';
const never = () => () => undefined;
