import { Component, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '../../design/Button.tsx';
import { Icon } from '../../design/Icon.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { DrawnAgain } from './DrawnAgain.tsx';
import { lastShown } from './last-shown.ts';
import styles from './RefreshNotice.module.css';

interface RootFaultProps {
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
    return <Undrawn error={error} last={last} onDrawAgain={() => this.setState({ error: null })} />;
  }
}

interface UndrawnProps {
  readonly error: Error;
  readonly last: HTMLElement | null;
  readonly onDrawAgain: () => void;
}

function Undrawn({ error, last, onDrawAgain }: UndrawnProps) {
  const { t } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (last) holder.current?.replaceChildren(last);
  }, [last]);
  return (
    <>
      <aside className={styles.notice} data-fault="page" role="alert">
        <Icon name="fault" />
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
