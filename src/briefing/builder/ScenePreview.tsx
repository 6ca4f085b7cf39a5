import { useCallback, useState } from 'react';
import { Segments } from '../../design/Segments.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { letterHeight, readableFrom } from '../legibility.ts';
import type { ScreenPlan } from '../plan.ts';
import styles from './ScreenBuilder.module.css';

/** How large the wall is that a scene is looked at on; its style sheet knows their pixels. */
const SIZES = ['hd', 'small', 'large', 'upright'] as const;
/** Looks at what a plate says of the scene's question, on the first of them. */
const PLATE = 'plate';

interface ScenePreviewProps {
  address: string;
  /** The same question on a plate; null where the scene asks none. */
  plate: string | null;
  plan: Pick<ScreenPlan, 'distance' | 'diagonal'>;
}

/** Our own page, which needs its scripts and its store, as small as there is room, and from how far its text can be read. */
export function ScenePreview({ address: ofScene, plate, plan }: ScenePreviewProps) {
  const words = useWords();
  const [size, setSize] = useState<string>(SIZES[0]);
  const address = size === PLATE && plate !== null ? plate : ofScene;
  const [smallest, setSmallest] = useState<Smallest | null>(null);
  const watch = useCallback(
    (frame: HTMLIFrameElement) =>
      watched(frame, (found) => setSmallest((before) => (isSame(found, before) ? before : found))),
    [],
  );
  return (
    <div className={styles.looking}>
      <div onChange={({ target }) => target instanceof HTMLInputElement && setSize(target.value)}>
        <Segments
          label={words.t('screen.builder.size')}
          name="preview-size"
          segments={[
            ...SIZES.map((value) => ({ value, label: words.t(`screen.size.${value}`) })),
            ...(plate === null ? [] : [{ value: PLATE, label: words.t('screen.scene.lower') }]),
          ]}
        />
      </div>
      <div className={styles.preview}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          key={address}
          ref={watch}
          src={address}
          title={words.t('screen.builder.preview')}
          loading="lazy"
        />
      </div>
      {smallest && <Legible smallest={smallest} plan={plan} />}
    </div>
  );
}

interface Smallest {
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
}

const isSame = (one: Smallest, other: Smallest | null) =>
  one.fontSize === other?.fontSize && one.width === other.width && one.height === other.height;

function Legible({
  smallest: { fontSize, ...screen },
  plan,
}: {
  smallest: Smallest;
  plan: ScenePreviewProps['plan'];
}) {
  const words = useWords();
  const height = letterHeight(fontSize, { ...screen, diagonalInches: plan.diagonal });
  const metres = readableFrom(height);
  return (
    <p className={styles.legible}>
      {words.t('screen.builder.legible', {
        height: tenths(height),
        inches: plan.diagonal,
        metres: tenths(metres),
        distance: plan.distance,
        short: metres < plan.distance ? 'yes' : 'no',
      })}
    </p>
  );
}

const tenths = (value: number) => Math.floor(value * 10) / 10;

/** Tells the smallest text that a wall's scene is set in, smaller than it should be where there was no room, whenever that changes. */
function watched(frame: HTMLIFrameElement, onSmallest: (smallest: Smallest) => void): () => void {
  let observer: MutationObserver | undefined;
  const watch = () => {
    const { contentDocument: page, contentWindow: wall } = frame;
    if (!page || !wall) return;
    const measure = () => {
      const place = page.querySelector('[data-fits]');
      if (!place) return;
      const fontSize = Number.parseFloat(wall.getComputedStyle(place).fontSize);
      onSmallest({ fontSize, width: wall.innerWidth, height: wall.innerHeight });
    };
    measure();
    observer?.disconnect();
    observer = new MutationObserver(measure);
    observer.observe(page, { attributeFilter: ['data-fits', 'style'], subtree: true });
  };
  watch();
  frame.addEventListener('load', watch);
  return () => {
    frame.removeEventListener('load', watch);
    observer?.disconnect();
  };
}
