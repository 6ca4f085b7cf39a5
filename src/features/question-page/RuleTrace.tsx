import { referenceDay } from '../../domain/reference-time.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import type { Answer, RuleStep } from '../../statistics/answers.ts';
import { type Choice, isOwnChoice } from '../../statistics/headline/choice.ts';
import { ruleName } from './rule-name.ts';
import text from '../../design/Text.module.css';
import styles from './RuleTrace.module.css';

interface RuleTraceProps {
  answer: Answer;
  choice: Choice;
}

/** The rule run step by step: each step in words, and how many claims it left, ending in one (R19). */
export function RuleTrace({ answer, choice }: RuleTraceProps) {
  const words = useWords();
  const { question, headline } = answer;
  const own = isOwnChoice(question, choice);
  return (
    <div className={styles.trace}>
      <h2 className={text.label}>{words.t(headline ? 'question.why' : 'question.whyNone')}</h2>
      {headline && (
        <ol>
          {headline.trace.map((step, at) => (
            <li key={step.step}>
              <span>{stepText(step, answer, words)}</span>
              <b>{leftText(step, at, headline.trace.length, words)}</b>
            </li>
          ))}
        </ol>
      )}
      {!own && <p>{ruleName(choice, words)}</p>}
      {!headline && own && <p>{question.ruleWords}</p>}
      {headline?.nobodyPreferred === true && <p>{words.t('question.nobodyPreferred')}</p>}
    </div>
  );
}

function leftText({ left }: RuleStep, at: number, steps: number, words: Words): string {
  if (at > 0 && at === steps - 1) return words.t('question.left.last');
  return words.t(at === 0 ? 'question.left.first' : 'question.left', { count: left.length });
}

function stepText({ step, left }: RuleStep, { groups: [{ scope }] }: Answer, words: Words): string {
  const [first] = left;
  const speakers = left.map(({ originator }) => originator.label);
  return words.t(`question.step.${step}`, {
    scope: scope.heading,
    who: words.list([...new Set(speakers)]),
    day: first ? words.date(referenceDay(first.time)) : '',
  });
}
