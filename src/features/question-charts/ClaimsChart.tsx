import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { ClaimRows } from '../../claims/ClaimRows.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { ChartPanel } from './ChartPanel.tsx';

/** True when the leading scope has claims to set side by side. */
export function canCompare({ groups }: Answer): boolean {
  return groups[0].claims.length > 1;
}

/** Current claims of one scope on one axis, never averaged; the dashed line is the headline's. */
export function ClaimsChart({ view, answer }: { view: AsOfView; answer: Answer }) {
  const words = useWords();
  const [group] = answer.groups;
  if (!group) return null;
  const { claims } = group;
  return (
    <ChartPanel
      id={`${answer.question.id}-claims`}
      title={words.t('desk.chart.sideBySide', { heading: group.scope.heading, count: claims.length })}
      kind={group.scope.timeKind}
      reading={words.t('desk.chart.claimsNote')}
      view={view}
      figures={claims.map(({ figure }) => figure)}
    >
      <ClaimRows claims={claims} />
      <MarkLegend claims={claims} />
    </ChartPanel>
  );
}
