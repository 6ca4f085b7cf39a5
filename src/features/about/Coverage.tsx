import { Shape } from '../../design/Shape.tsx';
import tableStyles from '../../design/Table.module.css';
import { compareDates } from '../../domain/calendar-date.ts';
import { referenceDay, referenceStart } from '../../domain/reference-time.ts';
import { SPEAKER_KINDS } from '../../domain/source.ts';
import { useWords } from '../../i18n/words-context.tsx';
import type { WholeView } from '../../statistics/as-of.ts';

/** What the ledger held by the day, and who is speaking in it. */
export function Coverage({ view }: { view: WholeView }) {
  const words = useWords();
  const { figures } = view;
  const first = figures.map(({ time }) => referenceStart(time)).sort(compareDates)[0];
  const last = figures
    .map(({ time }) => referenceDay(time))
    .sort(compareDates)
    .at(-1);
  const count = (kind: string) => figures.filter(({ originator }) => originator.kind === kind).length;
  return (
    <div data-derived="coverage">
      {first && last && (
        <p>
          {words.t('about.coverage.span', {
            day: words.date(view.day),
            figures: figures.length,
            sources: new Set(figures.map(({ source }) => source)).size,
            places: new Set(figures.map(({ place }) => place)).size,
          })}{' '}
          {first === last
            ? words.t('about.coverage.day', { count: figures.length, day: words.date(first) })
            : words.t('about.coverage.days', {
                count: figures.length,
                from: words.date(first),
                to: words.date(last),
              })}
        </p>
      )}
      <table className={tableStyles.table} aria-label={words.t('about.coverage')}>
        <thead>
          <tr>
            <th scope="col">{words.t('about.coverage.who')}</th>
            <th scope="col">{words.t('about.coverage.figures')}</th>
          </tr>
        </thead>
        <tbody>
          {SPEAKER_KINDS.map((kind) => (
            <tr key={kind}>
              <td>
                <Shape kind={kind} /> {words.t(`claims.speakerKind.${kind}`)}
              </td>
              <td>
                <data value={count(kind)}>{words.number(count(kind))}</data>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
