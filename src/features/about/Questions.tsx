import { useLinks } from '../../addresses/links.tsx';
import { Bounded } from '../../claims/Bounded.tsx';
import { useView } from '../../claims/view-context.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { titleOn } from '../../statistics/question-title.ts';
import text from '../../design/Text.module.css';
import styles from './About.module.css';

/** Every question, linked, with what the ledger says of its rule and of what it counts. */
export function Questions({ dataset }: { dataset: Dataset }) {
  const links = useLinks();
  const view = useView();
  const questions = [...dataset.questions.values()];
  return (
    <Bounded items={questions}>
      {(some) => (
        <dl className={styles.questions}>
          {some.map((question) => (
            <div key={question.id}>
              <dt className={text.voice}>
                <a href={links.to({ page: 'question', id: question.id })}>{titleOn(view, question)}</a>
              </dt>
              <dd>{question.ruleWords}</dd>
              <dd>{question.coverage}</dd>
            </div>
          ))}
        </dl>
      )}
    </Bounded>
  );
}
