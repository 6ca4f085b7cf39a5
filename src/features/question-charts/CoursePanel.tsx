import type { ReactNode } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { DrawnScope } from '../../charts/questions/drawn-scope.ts';

interface CoursePanelProps {
  chart: DrawnScope;
  view: AsOfView;
  /** One of many on a page: what must be said about the data unfolds at any width, not on a phone alone, and its table has the newest figures alone. */
  folded?: boolean;
  /** It is the only one in the width of its page. */
  isAlone?: boolean;
  /** The events that it marks, where it is the only one that marks them. */
  eventKey?: ReactNode;
}

/** Rows of the table behind one chart of many. */
const ROWS_OF_MANY = 12;

/** A chart with axes in its panel. */
export function CoursePanel({ chart, view, folded = false, isAlone = false, eventKey }: CoursePanelProps) {
  const { id, title, finding, kind, key, notes, figures, gaps, model } = chart;
  return (
    <ChartPanel
      id={id}
      title={title}
      finding={finding}
      kind={kind}
      reading={key}
      notes={notes}
      folded={folded || 'narrow'}
      mostRows={folded ? ROWS_OF_MANY : undefined}
      view={view}
      figures={figures}
      gaps={gaps}
      eventKey={eventKey}
    >
      <ChartFrame id={id} model={model} isAlone={isAlone} />
    </ChartPanel>
  );
}
