import { useLinks } from '../../addresses/links.tsx';
import { TOPICS } from '../../domain/measure.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { AsOfView } from '../../statistics/as-of.ts';
import { titleOn } from '../../statistics/question-title.ts';
import { type MapChoice, NO_CHOICE } from './map-choice.ts';
import styles from './PlacesOnMap.module.css';

/** One question of the ledger, all of a topic, or all: what the map shows, kept in the address. */
export function MapChoiceForm({ view, choice }: { view: AsOfView; choice: MapChoice }) {
  const words = useWords();
  const links = useLinks();
  const questions = [...view.dataset.questions.values()];
  const value = choice.question
    ? `question ${choice.question.id}`
    : choice.topic
      ? `topic ${choice.topic}`
      : '';
  const choose = (chosen: string) => {
    const [parameter = '', id = null] = chosen.split(' ');
    links.go({ ...NO_CHOICE, ...(id !== null && { [parameter]: id }) });
  };
  return (
    <label className={`needs-scripts ${styles.choice}`}>
      {words.t('map.choice')}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{words.t('map.choice.all')}</option>
        {TOPICS.map((topic) => {
          const ofTopic = questions.filter((question) => question.topic === topic);
          if (ofTopic.length === 0) return null;
          const name = words.t(`claims.topic.${topic}`);
          return (
            <optgroup key={topic} label={name}>
              <option value={`topic ${topic}`}>{words.t('map.choice.topic', { topic: name })}</option>
              {ofTopic.map((question) => (
                <option key={question.id} value={`question ${question.id}`}>
                  {titleOn(view, question)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
