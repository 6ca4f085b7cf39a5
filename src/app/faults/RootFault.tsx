import { Component, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from '../../design/Button.tsx';
import { FrameIcon } from '../../design/FrameIcon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { DrawnAgain } from './DrawnAgain.tsx';
import { lastShown } from './last-shown.ts';
import styles from './RefreshNotice.module.css';

/** Nobody stands before a wall to draw it again. */
const MILLISECONDS_TO_DRAW_A_WALL_AGAIN = 30_000;

interface RootFaultProps {
  readonly onWall: boolean;
  /** Called when the page stands, be it with a fault. */
  readonly onStanding?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface RootFaultState {
  readonly error: Error | null;
  /** What stood on the page before the fault; null where nothing of it may stay. */
  readonly last: HTMLElement | null;
}

/** The fence round everything, the frame of the page and the screen included. What was last shown stays, with words. */
export class RootFault extends Component<RootFaultProps, RootFaultState> {
  override state: RootFaultState = { error: null, last: null };

  readonly #drawAgain = () => this.setState({ error: null });

  static getDerivedStateFromError(error: unknown): RootFaultState {
    // React asks before it takes the page away.
    return { error: error instanceof Error ? error : new Error(String(error)), last: lastShown() };
  }

  override componentDidMount() {
    this.props.onStanding?.();
  }

  override render() {
    const { error, last } = this.state;
    if (!error) return <DrawnAgain>{this.props.children}</DrawnAgain>;
    return <Undrawn error={error} last={last} onWall={this.props.onWall} onDrawAgain={this.#drawAgain} />;
  }
}

interface UndrawnProps {
  readonly error: Error;
  readonly last: HTMLElement | null;
  readonly onWall: boolean;
  readonly onDrawAgain: () => void;
}

function Undrawn({ error, last, onWall, onDrawAgain }: UndrawnProps) {
  const { t } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (last) holder.current?.replaceChildren(last);
  }, [last]);
  useEffect(() => {
    if (!onWall) return undefined;
    const timer = setTimeout(onDrawAgain, MILLISECONDS_TO_DRAW_A_WALL_AGAIN);
    return () => clearTimeout(timer);
  }, [onWall, onDrawAgain]);
  return (
    <>
      <aside className={`${styles.notice} ${onWall ? styles.onWall : ''}`} data-fault="page" role="alert">
        <FrameIcon name="fault" />
        <p className={styles.words}>
          <b>{t('faults.page')}</b> <span>{t(last ? 'faults.pageKept' : 'faults.pageEmpty')}</span>{' '}
          <span>{t('faults.panelReason', { reason: error.message })}</span>
        </p>
        <Button onClick={onDrawAgain}>{t('faults.drawAgain')}</Button>
        <Button onClick={() => location.reload()}>{t('faults.loadAgain')}</Button>
      </aside>
      {last && <div ref={holder} />}
    </>
  );
}
