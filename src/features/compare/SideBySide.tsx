import { Amount } from '../../claims/Amount.tsx';
import { speakerName } from '../../claims/speaker-name.ts';
import { sideScale } from '../../charts/side-scale.ts';
import { Panel } from '../../design/Panel.tsx';
import { dateOfDayNumber } from '../../domain/calendar-date.ts';
import type { Figure } from '../../domain/figure.ts';
import { leastClaimed } from '../../domain/quantity.ts';
import { Phrase } from '../../i18n/Phrase.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Answer } from '../../statistics/answers.ts';
import type { AsOfView } from '../../statistics/as-of.ts';
import { claimOf } from '../../statistics/claims.ts';
import type { Side } from '../../statistics/comparable.ts';
import { SidesChoice } from './SidesChoice.tsx';
import { SidesFinding } from './SidesFinding.tsx';
import { SidePanels } from './SidePanels.tsx';
import { SidesTable } from './SidesTable.tsx';
import { type ComparedBy, FEWEST_SIDES } from './sides.ts';

interface SideBySideProps {
  view: AsOfView;
  by: ComparedBy;
  all: readonly Side[];
  sides: readonly Side[];
  /** Figures past their age limit. */
  aged: ReadonlySet<Figure>;
  answer: Answer;
}

/** Two to four courses on one scale and the same days, each with its newest figure; gaps and breaks stay, nothing is added. */
export function SideBySide({ view, by, all, sides, aged, answer }: SideBySideProps) {
  const words = useWords();
  const leads = by === 'speakers' ? answer.headline?.claim.figure : undefined;
  const level = leads ? leastClaimed(leads.quantity) : null;
  const scale = sideScale(sides, view.day, level ?? 0, words);
  return (
    <Panel
      title={<SidesFinding by={by} sides={sides} />}
      note={
        <>
          {words.t('compare.scale', {
            top: words.number(scale.most),
            from: words.date(dateOfDayNumber(scale.first)),
            to: words.date(view.day),
          })}{' '}
          {leads && level !== null && (
            <Phrase
              id="compare.headline"
              values={{ speaker: speakerName(leads, words) }}
              elements={{
                headline: (
                  <span data-figure={leads.id}>
                    <Amount figure={leads} />
                  </span>
                ),
              }}
            />
          )}{' '}
          {words.t(`compare.note.${by}`)}
        </>
      }
    >
      {all.length > FEWEST_SIDES && <SidesChoice all={all} by={by} sides={sides} />}
      <SidePanels view={view} by={by} sides={sides} aged={aged} scale={scale} level={level} />
      <SidesTable
        sides={sides}
        by={by}
        aged={aged}
        claimOf={leads ? ({ newest }) => claimOf(view, answer.question, newest, leads) : null}
      />
    </Panel>
  );
}
