import {
  type ComponentType,
  memo,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { GivenLinks, type Links, useLinks } from '../addresses/links.tsx';
import type { AsOfView } from '../statistics/as-of.ts';
import styles from './InTurn.module.css';
import { ViewProvider } from './view-context.tsx';

/** So many pixels beyond the window count as seen: what stands above may have become shorter. */
const NEAR = 300;

interface InTurnProps<View extends AsOfView> {
  view: View;
  part: ComponentType<{ view: View }>;
  className: string | undefined;
}

/**
 * A section of a page: drawn at once where a reader sees it or works in it, else right after what he sees, so that a move of
 * the day costs what is seen of it. Until then it tells of another day, and is hidden from whoever comes by.
 */
export function InTurn<View extends AsOfView>({ view, part, className }: InTurnProps<View>) {
  const links = useLinks();
  const now = useMemo(() => ({ view, links }), [view, links]);
  const later = useDeferredValue(now);
  const [due, setDue] = useState(now);
  const section = useRef<HTMLElement>(null);
  const drawn = due === now ? now : later;
  const isBehind = drawn !== now;
  useLayoutEffect(() => {
    if (isBehind && section.current && isMet(section.current)) setDue(now);
  }, [isBehind, now]);
  return (
    <section
      ref={section}
      className={isBehind ? `${className} ${styles.behind}` : className}
      aria-busy={isBehind || undefined}
    >
      <Drawn part={part as Part} {...drawn} />
    </section>
  );
}

type Part = ComponentType<{ view: AsOfView }>;

/** Stands as long as its view and its links do. */
const Drawn = memo(function Drawn({ part: Part, view, links }: { part: Part; view: AsOfView; links: Links }) {
  return (
    <GivenLinks links={links}>
      <ViewProvider view={view}>
        <Part view={view} />
      </ViewProvider>
    </GivenLinks>
  );
});

function isMet(section: HTMLElement): boolean {
  const { top, bottom } = section.getBoundingClientRect();
  return (bottom > -NEAR && top < innerHeight + NEAR) || section.contains(document.activeElement);
}
