import { type CSSProperties, useMemo, useState } from 'react';
import { ViewProvider } from '../claims/view-context.tsx';
import type { WholeDataset } from '../domain/dataset.ts';
import { clockTime } from '../i18n/clock-time.ts';
import { asOfView } from '../statistics/as-of.ts';
import { EditorsHeadline } from './EditorsHeadline.tsx';
import { driftAt, isNight } from './drift.ts';
import { Fitted } from './Fitted.tsx';
import { HouseMark } from './HouseMark.tsx';
import { HelpCard } from './HelpCard.tsx';
import { Leased } from './Leased.tsx';
import { CheckedAt, Knowledge } from './Knowledge.tsx';
import { confirmationAt, leaseAt, leaseLength, type Moment } from './lease.ts';
import { fontSizeFor, LEAST_ARC_MINUTES } from './legibility.ts';
import { parsePlan } from './plan.ts';
import { useHand } from './use-hand.tsx';
import { useNewBuild } from './use-new-build.ts';
import { useNews } from './use-news.ts';
import { turnAt } from './rotation.ts';
import { saysKnowledge, SceneView, sceneTitle } from './scenes/SceneView.tsx';
import { sceneText } from './scene.ts';
import { SCENES } from './scenes.ts';
import { Unconfirmed } from './scenes/withheld/Withheld.tsx';
import styles from './Screen.module.css';
import { readClocks, useMoment } from './screen-clock.ts';
import { ScreenFoot } from './ScreenFoot.tsx';
import { ScreenNotes } from './ScreenNotes.tsx';
import { StatusCard } from './StatusCard.tsx';
import type { DataLine } from './data-line.ts';
import { screenPath } from './screen-path.ts';
import { useMachine } from './use-machine.ts';
import { useStandingScene } from './use-standing-scene.ts';
import { useViewport } from './use-viewport.ts';
import { useWatchdog } from './use-watchdog.ts';

/** The text, in CSS pixels, beside which a claim's mark has the size it is drawn in. */
const MARK_SIZE = 24;

export interface ScreenProps {
  dataset: WholeDataset;
  /** The line to the endpoint that the numbers came by. */
  line: DataLine;
  /** Its plan, written as the search part of an address. */
  search: string;
  /** The file that should have brought scenes and could not be read; null when there is none such. */
  unreadList: string | null;
}

/** A screen on a wall: one scene at a time, each number only for as long as somebody has vouched for it. */
export function BriefingScreen({ dataset, line, search, unreadList }: ScreenProps) {
  const moment = useMoment();
  const viewport = useViewport();
  const { plan, faults } = useMemo(() => parsePlan(search, dataset), [search, dataset]);
  const machine = useMachine(screenPath(dataset.id));
  useWatchdog(line, moment, plan);

  const day = plan.asOf ?? clockTime(moment.wall).day;
  const view = useMemo(() => asOfView(dataset, day), [dataset, day]);
  const confirmed = useConfirmation(line.confirmedAt);
  const length = leaseLength(plan.lease);
  const lease = leaseAt(confirmed, moment, length);

  const turn = turnAt(moment.wall, plan.dwell * 1000, plan.scenes.length);
  const news = useNews(view, plan.scenes, turn.number);
  const { held, card } = useHand(turn.index, plan.scenes.length, moment.steady);
  useNewBuild(line, moment.steady, turn.number, held !== null);
  const index = held?.index ?? turn.index;
  const scene = useStandingScene((held ? null : news?.scene) ?? plan.scenes[index] ?? plan.scenes[0]);
  const viewing = { ...viewport, diagonalInches: plan.diagonal, distanceMetres: plan.distance };
  const sizeFor = (minutes: number) => Math.ceil(fontSizeFor(minutes, viewing));
  const [least, key] = [sizeFor(LEAST_ARC_MINUTES.any), sizeFor(LEAST_ARC_MINUTES.key)];

  const knowledge = useMemo(() => <Knowledge plan={plan} />, [plan]);
  const editors = plan.headline?.scene === index + 1 ? plan.headline.text : null;
  // Two ticks a second, for days, move only time: what a scene says is worked out when it is drawn from something else.
  const drawn = useMemo(
    () =>
      scene && (
        <>
          {editors !== null && SCENES[scene.kind].plate !== true && <EditorsHeadline text={editors} />}
          <SceneView scene={scene} view={view} news={news} textSize={least} knowledge={knowledge} />
        </>
      ),
    [scene, view, news, least, knowledge, editors],
  );
  const title = useMemo(() => (scene ? sceneTitle(scene, view) : ''), [scene, view]);
  const tellsKnowledge = useMemo(() => scene !== undefined && saysKnowledge(scene, view), [scene, view]);

  const shown = `${scene && sceneText(scene)} ${lease.kind} ${viewport.width}x${viewport.height} ${news?.kind}`;
  if (!scene) return null;

  const isAhead = line.confirmedAt !== null && confirmed === null;
  const checkedAt = confirmed?.wall ?? null;
  // Over a picture nothing stands that nobody vouches for, and no words for the crew either.
  const plate = SCENES[scene.kind].plate === true;
  const withheld = plate ? null : <Unconfirmed title={title} confirmedAt={checkedAt} isAhead={isAhead} />;
  const sceneSaysIt = tellsKnowledge && lease.kind === 'running';
  const drift = driftAt(moment.wall);
  const night = isNight(new Date(moment.wall).getHours(), plan.night);
  return (
    <ViewProvider view={view}>
      <CheckedAt value={checkedAt}>
        <div
          className={night && !plate ? `${styles.screen} ${styles.night}` : styles.screen}
          data-screen="briefing"
          data-theme={night ? 'dark' : plan.theme}
          data-scene={sceneText(scene)}
          data-ground={plate ? plan.ground : undefined}
          style={
            {
              '--least': `${least}px`,
              '--key': `${key}px`,
              '--marks': least / MARK_SIZE,
              '--drift-inline': plate ? 0 : drift.inline,
              '--drift-block': plate ? 0 : drift.block,
            } as CSSProperties
          }
        >
          <div className={styles.safe}>
            {!plate && (
              <ScreenNotes
                line={line}
                machine={machine}
                faults={faults}
                unreadList={unreadList}
                withheld={lease.kind === 'expired'}
                held={held !== null}
                telling={index === 0}
              />
            )}
            <Fitted key={shown}>
              {lease.kind === 'expired' ? (
                withheld
              ) : (
                <Leased endsAt={(confirmed?.steady ?? -Infinity) + length} instead={withheld}>
                  {drawn}
                </Leased>
              )}
            </Fitted>
            {!sceneSaysIt && !plate && <p>{knowledge}</p>}
            {!plate && <ScreenFoot plan={plan} lease={lease} turn={turn} index={index} />}
          </div>
          <HouseMark address={plan.logo} />
          {card === 'keys' && <HelpCard />}
          {card === 'status' && <StatusCard line={line} machine={machine} />}
        </div>
      </CheckedAt>
    </ViewProvider>
  );
}

/** When the endpoint last confirmed the data, on both clocks; null for a moment that has not come, which confirms nothing. */
function useConfirmation(confirmedAt: number | null): Moment | null {
  const [confirmed, setConfirmed] = useState<{ at: number | null; moment: Moment | null } | null>(null);
  if (confirmed?.at === confirmedAt) return confirmed.moment;
  // Read anew: the last tick may be from before the wall clock was set.
  const moment = confirmationAt(confirmedAt, readClocks());
  setConfirmed({ at: confirmedAt, moment });
  return moment;
}
