import { INFERRED } from '../../claims/DayInferred.tsx';
import { Shape } from '../../design/Shape.tsx';
import { SPEAKER_KINDS } from '../../domain/source.ts';
import { useWords } from '../../i18n/words-context.tsx';
import rows from '../../design/Rows.module.css';
import styles from './SpeakerLegend.module.css';

/** What the shapes, their outlines, the hatching and the star on the cards say. */
export function SpeakerLegend() {
  const words = useWords();
  return (
    <ul className={styles.legend}>
      {SPEAKER_KINDS.map((kind) => (
        <li key={kind} className={rows.signed}>
          <Shape kind={kind} />
          {words.t(`claims.speakerKind.${kind}`)}
        </li>
      ))}
      <li className={rows.signed}>
        <Shape kind="un" hollow />
        {words.t('desk.legend.hollow')}
      </li>
      <li className={rows.signed}>
        <span className={styles.gap} />
        {words.t('desk.legend.gap')}
      </li>
      <li className={rows.signed}>
        <b>{INFERRED}</b>
        {words.t('desk.dayInferred')}
      </li>
    </ul>
  );
}
