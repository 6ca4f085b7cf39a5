import { useMemo, useState } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { pathOf } from '../../addresses/route.ts';
import { SITE_PATH } from '../../addresses/site.ts';
import { CopyButton } from '../../design/CopyButton.tsx';
import { Segments } from '../../design/Segments.tsx';
import { Panel } from '../../design/Panel.tsx';
import button from '../../design/Button.module.css';
import text from '../../design/Text.module.css';
import { useWords } from '../../i18n/words-context.tsx';
import { asOfView, type WholeView } from '../../statistics/as-of.ts';
import { LONGEST_HEADLINE, parsePlan, type ScreenPlan, searchOfPlan } from '../plan.ts';
import { Presets } from './Presets.tsx';
import { SceneList, sceneName } from './SceneList.tsx';
import styles from './ScreenBuilder.module.css';
import { Settings } from './Settings.tsx';

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
  const addressOf = (one: ScreenPlan) =>
    `${SITE_PATH}${pathOf(dataset.id, { page: 'screen' })}${searchOfPlan(one, dataset)}`;
  const address = addressOf(plan);
  const scene = plan.scenes[at];
  const headline = plan.headline?.scene === at + 1 ? plan.headline.text : '';
  return (
    <>
      <AddressFaults faults={faults} />
      <Presets
        view={view}
        onChoose={(scenes) => {
          setUnderHand(0);
          change({ scenes });
        }}
      />
      <div className={`needs-scripts ${styles.columns}`}>
        <SceneList
          view={view}
          scenes={plan.scenes}
          shown={plan.asOf === null ? null : asOfView(dataset, plan.asOf)}
          at={at}
          onChange={(scenes, next) => {
            setUnderHand(next);
            change({ scenes });
          }}
          onLook={setUnderHand}
        />
        {scene && (
          <Panel
            title={words.t('screen.builder.preview')}
            note={words.t('screen.builder.previewOf', {
              at: at + 1,
              all: plan.scenes.length,
              scene: sceneName(scene, view, words),
            })}
          >
            <Preview
              address={addressOf({
                ...plan,
                scenes: [scene],
                headline: headline === '' ? null : { scene: 1, text: headline },
              })}
            />
            <label className={styles.headline}>
              {words.t('screen.builder.headline')}
              <input
                type="text"
                key={`${at} ${headline}`}
                defaultValue={headline}
                maxLength={LONGEST_HEADLINE}
                onBlur={({ target: { value } }) =>
                  change({ headline: value.trim() === '' ? null : { scene: at + 1, text: value.trim() } })
                }
              />
            </label>
          </Panel>
        )}
      </div>
      <Panel title={words.t('screen.builder.address')}>
        <p className={text.code}>
          <a href={address}>
            <bdi>{address}</bdi>
          </a>
        </p>
        <div className={`needs-scripts ${styles.taking}`}>
          <CopyButton
            solid
            icon="copy"
            label={words.t('screen.builder.copy')}
            said={{
              copied: words.t('screen.builder.copied'),
              copyFailed: words.t('screen.builder.copyFailed'),
            }}
            textOf={() => new URL(address, location.href).href}
          />
          <a href={address} target="_blank" rel="noreferrer" className={button.button}>
            {words.t('screen.builder.open')}
          </a>
        </div>
        <noscript>
          <p>{words.t('screen.builder.noscript')}</p>
        </noscript>
      </Panel>
      <div className={`needs-scripts ${styles.all}`}>
        <Settings days={[dataset.opensAsOf, view.day]} plan={plan} onChange={change} />
      </div>
    </>
  );
}

/** How large the wall is that a scene is looked at on; its style sheet knows their pixels. */
const SIZES = ['hd', 'small', 'large', 'upright'] as const;

/** Our own page, which needs its scripts and its store. */
function Preview({ address }: { address: string }) {
  const words = useWords();
  return (
    <div className={styles.looking}>
      <Segments
        label={words.t('screen.builder.size')}
        name="preview-size"
        segments={SIZES.map((value) => ({ value, label: words.t(`screen.size.${value}`) }))}
      />
      <div className={styles.preview}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe key={address} src={address} title={words.t('screen.builder.preview')} loading="lazy" />
      </div>
    </div>
  );
}
