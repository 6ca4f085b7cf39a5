import { Amount } from '../../claims/Amount.tsx';
import { FigureTrack } from '../../claims/FigureTrack.tsx';
import { useDescription } from '../../claims/use-description.ts';
import { WhenAndSource } from '../../claims/WhenAndSource.tsx';
import { OutsideLink } from '../../design/OutsideLink.tsx';
import { Shape } from '../../design/Shape.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import type { Claim } from '../../statistics/answers.ts';
import tag from '../../design/Tag.module.css';
import styles from './ClaimsTable.module.css';
import { ClaimStanding } from './ClaimStanding.tsx';

interface ClaimRowProps {
  claim: Claim;
  /** The head of its group says since when is counted. */
  startSaid: boolean;
  /** Its group is that of the headline. */
  compared: boolean;
  /** The upper end of its group's scale. */
  max: number;
  headlineAt: number | null;
}

/** One claim in a row; on a phone the row is a card. */
export function ClaimRow({ claim, startSaid, compared, max, headlineAt }: ClaimRowProps) {
  const words = useWords();
  const { figure, pastAgeLimit, standing } = claim;
  const { originator, source } = figure;
  const { speaker, age } = useDescription(figure);
  return (
    <tr className={standing === 'headline' ? styles.lead : undefined} data-figure={figure.id}>
      <th scope="row" className={styles.who}>
        <span>
          <Shape kind={originator.kind} hollow={pastAgeLimit} inText />
          <b>{speaker}</b>
          {standing === 'headline' && (
            <span className={tag.tag}>{words.t('question.standing.headline')}</span>
          )}
        </span>
        <small>
          <WhenAndSource figure={figure} startSaid={startSaid} />
          {`, ${age} · `}
          <OutsideLink href={source.url}>{words.t('question.table.original')}</OutsideLink>
        </small>
      </th>
      <td className={styles.scale}>
        <FigureTrack figure={figure} hollow={pastAgeLimit} max={max} tall headlineAt={headlineAt} />
      </td>
      <td className={styles.value}>
        <Amount figure={figure} />
        <q>{figure.wording}</q>
      </td>
      <td className={styles.standing}>
        <ClaimStanding claim={claim} compared={compared} />
      </td>
    </tr>
  );
}
