import { useWords } from '../../i18n/words-context.tsx';
import styles from './About.module.css';
import { RULE_GROUPS } from './rules.ts';

/** Every rule in plain words, by its number. */
export function Rules() {
  const words = useWords();
  return (
    <>
      {RULE_GROUPS.map(({ id, rules }) => (
        <section key={id}>
          <h3>{words.t(`about.group.${id}`)}</h3>
          <dl className={styles.rules}>
            {rules.map((rule) => (
              <div key={rule} id={`R${rule}`}>
                <dt>{`R${rule}`}</dt>
                <dd>{words.t(`about.R${rule}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
