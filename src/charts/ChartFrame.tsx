import {
  type Dispatch,
  type SetStateAction,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useWords } from '../i18n/words-context.tsx';
import styles from './ChartFrame.module.css';
import { fingerprintOf, modelText } from './fingerprint.ts';
import { liveIfLoaded, loadLive, loadLiveWhenIdle } from './load-live.ts';
import type { Live } from './live.tsx';
import type { ChartModel } from './kinds.ts';
import { SizedDrawing } from './SizedDrawing.tsx';
import { SIZE_NAMES, type SizeName } from './kind.ts';
import { sizesOf } from './kinds.ts';

interface ChartFrameProps {
  /** The same at build time and in the browser, and unique on the page: it names the chart's stills. */
  id: string;
  model: ChartModel;
  /** The only one in the width of its page. */
  isAlone?: boolean;
}

/**
 * A chart that stands in the first HTML as a still. Recharts is loaded when the browser is idle and draws over the still in
 * place when a reader reaches for the chart, or at once when the figures to show are not the ones of the still.
 */
export function ChartFrame({ id, model, isAlone = false }: ChartFrameProps) {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [Live, setLive] = useState<Live>();
  const [stale, setStale] = useState(false);
  const [lost, setLost] = useState(false);
  const [shown, setShown] = useState<SizeName | null>(null);
  const [held, setHeld] = useState(model);
  // A refresh or a filter may make the same model anew; only another content is another drawing.
  if (held !== model && modelText(held) !== modelText(model)) setHeld(model);
  // A move of the as-of day first answers in the numbers, then in the drawings.
  const drawn = useDeferredValue(held);

  useLayoutEffect(() => {
    if (Live) return;
    const still = frame.current?.querySelector<SVGElement>('[data-model]')?.dataset['model'];
    const other = still !== fingerprintOf(held);
    setStale(other);
    if (!other) return loadLiveWhenIdle();
    const ready = liveIfLoaded();
    if (ready) setLive(() => ready);
    else void takeOver(setLive, setLost);
  }, [held, Live]);

  useEffect(() => {
    const measure = () => setShown(shownSize(frame.current));
    measure();
    window.addEventListener('resize', measure);
    // One that was folded has a width once it unfolds.
    document.addEventListener('toggle', measure, true);
    return () => {
      window.removeEventListener('resize', measure);
      document.removeEventListener('toggle', measure, true);
    };
  }, []);

  const reach = () => void takeOver(setLive, setLost);

  return (
    <div
      ref={frame}
      className={styles.frame}
      aria-busy={stale && !Live && !lost}
      onPointerEnter={reach}
      onFocus={reach}
    >
      {stale && lost && !Live && (
        <p className={styles.lost} role="status">
          {t('charts.lost')}
        </p>
      )}
      {sizesOf(model, isAlone).map((size) => (
        <SizedDrawing
          key={size.name}
          chartId={id}
          model={drawn}
          size={size}
          Live={Live}
          stale={stale}
          shown={shown === size.name}
        />
      ))}
    </div>
  );
}

async function takeOver(
  setLive: Dispatch<SetStateAction<Live | undefined>>,
  setLost: (lost: boolean) => void,
) {
  const live = await loadLive();
  if (live) setLive(() => live);
  setLost(live === null);
}

/** The size the style sheet shows, which depends on the width of the panel. */
function shownSize(frame: HTMLElement | null): SizeName | null {
  const drawing = [...(frame?.querySelectorAll<HTMLElement>('[data-size]') ?? [])].find(
    (each) => each.clientWidth > 0,
  );
  return SIZE_NAMES.find((name) => name === drawing?.dataset['size']) ?? null;
}
