import { useMemo } from 'react';
import { WallChart } from '../../../charts/WallChart.tsx';
import type { Question } from '../../../domain/question.ts';
import { possibleCharts } from '../../../features/question-charts/question-charts.ts';
import { useWords } from '../../../i18n/words-context.tsx';
import type { AsOfView } from '../../../statistics/as-of.ts';
import { answerOn } from '../../../statistics/answer-on.ts';
import { isShowable } from '../../showable.ts';
import { forTheWall } from '../../../charts/kinds.ts';
import styles from '../Scenes.module.css';
import { SpeakerLine } from '../Speaker.tsx';
import { NothingToShow, tooOldText } from '../Withheld.tsx';

/** One course over time, with so few labels that they can be read from afar; their size is in CSS pixels. */
export function ChartScene({
  view,
  question,
  textSize,
}: {
  view: AsOfView;
  question: Question;
  textSize: number;
}) {
  const words = useWords();
  const { claim, model, title, whyNone } = useMemo(() => {
    const given = answerOn(view)(question);
    const leading = given.headline?.claim;
    const drawn = possibleCharts(view, question, words)[0];
    return {
      title: given.title,
      claim: leading,
      whyNone: given.whyNone,
      model: drawn && forTheWall(drawn.model, leading?.figure.id ?? null),
    };
  }, [view, question, words]);
  return (
    <>
      <h1 className={styles.question}>{title}</h1>
      {model ? (
        <div className={styles.chart}>
          <WallChart
            model={model}
            textSize={textSize}
            missing={<p className={styles.key}>{words.t('screen.noChart')}</p>}
          />
        </div>
      ) : (
        <div className={styles.middle}>
          {whyNone !== 'nothing-known' && (
            <p className={styles.key}>{words.t('screen.fewForChart', { day: words.date(view.day) })}</p>
          )}
          {whyNone && <NothingToShow whyNone={whyNone} />}
        </div>
      )}
      {model && whyNone && <NothingToShow whyNone={whyNone} />}
      {claim && isShowable(view, question, claim.figure) && (
        <div data-figure={claim.figure.id}>
          <SpeakerLine figure={claim.figure} hollow={claim.pastAgeLimit} />
        </div>
      )}
      {claim && !isShowable(view, question, claim.figure) && (
        <p className={styles.quiet}>{tooOldText(claim, question, words)}</p>
      )}
    </>
  );
}
