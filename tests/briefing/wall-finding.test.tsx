import { describe, expect, it } from 'vitest';
import { ChartScene } from '../../src/briefing/scenes/chart/ChartScene.tsx';
import { possibleCharts } from '../../src/charts/questions/question-charts.ts';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { QuestionCharts } from '../../src/features/question-charts/QuestionCharts.tsx';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { pageOf } from '../features/page-of.tsx';
import { exactly, figure, ledger, onDay, qualified, question } from '../ledgers/small-ledger.ts';

const ASKED = question({ charts: ['time'], rhythmDays: 7, rule: 'newest-reference' });
const DAYS = ['2017-06-01', '2017-06-08', '2017-06-15', '2017-06-22'];
const FIGURES = DAYS.map((day, at) =>
  figure({ id: `of-${day}`, quantity: qualified('at-least', 100 + at), time: onDay(day) }),
);

/** The headline of a wall's chart and all that stands below it, as a viewer reads them on a day. */
function wall(figures: readonly Figure[], on = '2017-06-26') {
  const view = asOfView(ledger({ figures, questions: [ASKED] }), calendarDate(on));
  const page = pageOf(
    <ChartScene view={view} question={ASKED} textSize={50} knowledge="As of that day" />,
    view,
  );
  const title = page.querySelector('h1');
  const read = (element: Element | null) => element?.textContent?.replaceAll(/\s/g, ' ') ?? '';
  return { title: read(title), below: read(page).replace(read(title), '') };
}

describe('the headline of a chart on a wall', () => {
  it('is what the chart shows, with every qualifier, and the question stands below it', () => {
    const { title, below } = wall(FIGURES);
    expect(title).toBe('agency’s minimum rose from at least 100 on 1 June to at least 103 on 22 June');
    expect(below).toContain(ASKED.title);
  });

  it('says what is the matter with a figure and with its day, which a page says too', () => {
    const [first, ...others] = FIGURES;
    const doubted: readonly Figure[] = first
      ? [
          { ...first, dateBasis: basisOf('inferred: the day of the article'), status: 'unverified' },
          ...others,
        ]
      : [];
    const { title, below } = wall(doubted);
    expect(title).toContain('on 1 June* (date inferred) Not yet verified to');
    expect(below).toContain('* Day inferred');
    expect(wall(FIGURES).below).not.toContain('* Day inferred');
    const view = asOfView(ledger({ figures: doubted, questions: [ASKED] }), calendarDate('2017-06-26'));
    const page = pageOf(
      <QuestionCharts view={view} question={ASKED} charts={possibleCharts(view, ASKED, english)} />,
      view,
    );
    const said = page.querySelector('h3')?.textContent?.replaceAll(/\s/g, ' ');
    expect(said).toContain('on 1 June (date inferred) to');
  });

  it('is the question where the figure that leads is withheld', () => {
    expect(wall(FIGURES, '2018-06-26').title).toBe('How many people were displaced?');
  });

  it('is the question where the course ends with another figure than the one that leads', () => {
    const times = ['first', 'second', 'third'].map((id, at) =>
      figure({ id, by: 'ministry', quantity: exactly(200 + at), time: onDay('2017-06-24') }),
    );
    const { title, below } = wall([...FIGURES, ...times]);
    expect(below).toContain('ministry, 24 June');
    expect(title).toBe(ASKED.title);
  });
});
