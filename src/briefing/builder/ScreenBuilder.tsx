import { useMemo } from 'react';
import { AddressFaults } from '../../addresses/AddressFaults.tsx';
import { useLinks } from '../../addresses/links.tsx';
import { pathOf } from '../../addresses/route.ts';
import { SITE_PATH } from '../../addresses/site.ts';
import { Panel } from '../../design/Panel.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { parsePlan, type ScreenPlan, searchOfPlan } from '../plan.ts';
import { SceneList } from './SceneList.tsx';
import text from '../../design/Text.module.css';
import styles from './ScreenBuilder.module.css';
import { Settings } from './Settings.tsx';

/** Writes the address of a screen, and shows what it will look like. The plan stands in this page's own address too. */
export function ScreenBuilder({ view }: { view: AsOfView }) {
  const words = useWords();
  const { dataset } = view;
  const links = useLinks();
  const written = links.parameter('screen') ?? '';
  const { plan, faults } = useMemo(() => parsePlan(written, dataset), [written, dataset]);
  const change = (changes: Partial<ScreenPlan>) =>
    links.go({ screen: searchOfPlan({ ...plan, ...changes }, dataset).slice(1) });
  const address = `${SITE_PATH}${pathOf(dataset.id, { page: 'screen' })}${searchOfPlan(plan, dataset)}`;
  return (
    <>
      <AddressFaults faults={faults} />
      <Panel title={words.t('screen.builder.address')}>
        <p className={text.code}>
          <a href={address}>
            <bdi>{address}</bdi>
          </a>
        </p>
        <noscript>
          <p>{words.t('screen.builder.noscript')}</p>
        </noscript>
      </Panel>
      <div className={styles.columns}>
        <SceneList view={view} scenes={plan.scenes} onChange={(scenes) => change({ scenes })} />
        <Settings days={[dataset.opensAsOf, view.day]} plan={plan} onChange={change} />
      </div>
      <Panel title={words.t('screen.builder.preview')}>
        <div className={styles.preview}>
          {/* Our own page, which needs its scripts and its store. */}
          {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
          <iframe key={address} src={address} title={words.t('screen.builder.preview')} loading="lazy" />
        </div>
      </Panel>
    </>
  );
}
