import type { ReactNode } from 'react';
import { DayInferred } from '../../claims/DayInferred.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { FindingTitle } from '../../charts/FindingTitle.tsx';
import { onlyText } from '../../charts/questions/only-text.ts';
import { bodyOrOutlet } from '../../claims/speaker-name.ts';
import { Segments } from '../../design/Segments.tsx';
import type { Figure } from '../../domain/figure.ts';
import type { TimeKind } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import type { Gap } from '../../statistics/silence.ts';
import surface from '../../design/Surface.module.css';
import panel from '../../design/Panel.module.css';
import text from '../../design/Text.module.css';
import styles from './ChartPanel.module.css';
import { FigureTable } from './FigureTable.tsx';
import type { ChartNote } from '../../charts/questions/chart-notes.ts';
import type { SaidFinding } from '../../charts/questions/finding-text.ts';

interface ChartPanelProps {
  /** Unique on the page. */
  id: string;
  /** What is drawn, in the ledger's words. */
  title: string;
  /** What it shows, which then is its title. */
  finding?: SaidFinding | null;
  kind: TimeKind;
  /** How to read the drawing, in a few words. */
  reading?: string | undefined;
  /** What must be said about the data, in sentences. */
  notes?: readonly ChartNote[];
  /** Its notes unfold, at any width or on a phone. */
  folded?: boolean | 'narrow';
  /** Rows of its table, where there are fewer than a table behind a chart may have. */
  mostRows?: number | undefined;
  view: AsOfView;
  /** What the chart shows, for the table behind it and the source line (R30). */
  figures: readonly Figure[];
  /** Days without any, between them. */
  gaps?: readonly Gap[] | undefined;
  /** The events that it marks. */
  eventKey?: ReactNode;
  children: ReactNode;
}

/** What is drawn, after the word for its kind, which many a heading of a ledger begins with as well. */
function withoutKind(title: string, kind: string): string {
  return title.startsWith(kind) ? `${title.slice(kind.length)}.` : ` ${title}.`;
}

/** A chart with its title, the kind of number in words, the same data as a table, and its sources. */
export function ChartPanel({
  id,
  title,
  finding = null,
  kind,
  reading,
  notes = [],
  folded = false,
  mostRows,
  view,
  figures,
  gaps,
  eventKey,
  children,
}: ChartPanelProps) {
  const words = useWords();
  return (
    <figure className={`${surface.surface} ${panel.column} ${styles.panel}`} aria-labelledby={`${id}-title`}>
      <figcaption className={`${panel.head} ${styles.head}`}>
        <div>
          <h3 id={`${id}-title`}>
            {finding ? <FindingTitle finding={finding} behind={DayInferred} /> : title}
          </h3>
          <p className={text.quiet}>
            <KindLabel kind={kind} />
            {finding && withoutKind(title, words.t(`claims.kind.${kind}`))}
            {reading !== undefined && ` ${reading}`}
            {view.narrowed && ` ${onlyText(view, words)}`}
          </p>
        </div>
        <Segments
          label={words.t('desk.chart.show')}
          name={id}
          segments={[
            { value: 'chart', label: words.t('desk.chart.chart'), icon: 'chart' },
            { value: 'table', label: words.t('desk.chart.table'), icon: 'table' },
          ]}
        />
      </figcaption>
      <div className={styles.chart}>{children}</div>
      <div className={styles.table}>
        <FigureTable figures={figures} gaps={gaps} view={view} caption={title} most={mostRows} />
      </div>
      {eventKey}
      <Notes notes={notes} folded={folded} />
      <p className={styles.source}>
        <b>{words.t('desk.chart.source')}</b>
        {` ${words.list(speakersOf(figures))}. ${words.t('desk.chart.asOf', { day: words.date(view.day) })}`}
      </p>
    </figure>
  );
}

function Notes({ notes, folded }: Required<Pick<ChartPanelProps, 'notes' | 'folded'>>) {
  const words = useWords();
  const said = notes.map((note) => (
    <p key={note.text} className={styles.note}>
      {note.badge !== null && <b className={styles.badge}>{note.badge}</b>}
      {note.text}
    </p>
  ));
  if (!folded || notes.length === 0) return said;
  return (
    <details className={styles.notes} data-open-where={folded === 'narrow' ? 'wide' : undefined}>
      <summary>{words.t('desk.chart.notes', { count: notes.length })}</summary>
      {said}
    </details>
  );
}

function speakersOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(bodyOrOutlet))];
}
