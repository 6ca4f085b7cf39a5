import { Component, type ReactNode } from 'react';
import { Button } from '../../design/Button.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import surface from '../../design/Surface.module.css';
import styles from './PanelFault.module.css';

interface PanelFaultProps {
  /** The panel's own title, kept when the panel cannot be drawn. */
  readonly title: string;
  readonly children: ReactNode;
}

interface PanelFaultState {
  readonly error: Error | null;
}

/** A fence round one panel: when it cannot be drawn it keeps its title and says so, and the others live on. */
export class PanelFault extends Component<PanelFaultProps, PanelFaultState> {
  override state: PanelFaultState = { error: null };

  static getDerivedStateFromError(error: unknown): PanelFaultState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** Other content, such as another day's, deserves another attempt. */
  override componentDidUpdate(before: PanelFaultProps) {
    if (this.state.error && before.children !== this.props.children) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Undrawn title={this.props.title} error={error} onDrawAgain={() => this.setState({ error: null })} />
    );
  }
}

function Undrawn({ title, error, onDrawAgain }: { title: string; error: Error; onDrawAgain: () => void }) {
  const { t } = useWords();
  return (
    <section className={`${surface.surface} ${styles.panel}`} data-fault="panel">
      <h3>{title}</h3>
      <p role="status" className={styles.note}>
        {t('faults.panel')} {t('faults.panelReason', { reason: error.message })}
      </p>
      <Button onClick={onDrawAgain}>{t('faults.drawAgain')}</Button>
    </section>
  );
}
