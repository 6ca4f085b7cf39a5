import { MarkLegend } from '../../charts/MarkLegend.tsx';
import { KindLabel } from '../../claims/KindLabel.tsx';
import { Shape } from '../../design/Shape.tsx';
import { TIME_KINDS } from '../../domain/reference-time.ts';
import { SPEAKER_KINDS } from '../../domain/source.ts';
import { useWords } from '../../i18n/words-context.tsx';
import styles from './About.module.css';

/** The three things a mark says, with the very marks of the pages. */
export function ReadingGuide() {
  const words = useWords();
  return (
    <>
      <p>{words.t('about.reading.who')}</p>
      <ul className={styles.marks}>
        {SPEAKER_KINDS.map((kind) => (
          <li key={kind}>
            <Shape kind={kind} /> {words.t(`claims.speakerKind.${kind}`)}
          </li>
        ))}
      </ul>
      <p>{words.t('about.reading.kind')}</p>
      <ul className={styles.marks}>
        {TIME_KINDS.map((kind) => (
          <li key={kind}>
            <KindLabel kind={kind} />
          </li>
        ))}
      </ul>
      <p>{words.t('about.reading.edge')}</p>
      <MarkLegend />
    </>
  );
}
