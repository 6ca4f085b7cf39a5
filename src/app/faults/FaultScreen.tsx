import type { EndpointFailure } from '../../data-access/failure.ts';
import { Button } from '../../design/Button.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { type FaultModel, faultModel } from './fault-model.ts';
import text from '../../design/Text.module.css';
import styles from './FaultScreen.module.css';

interface FaultScreenProps {
  readonly failure: EndpointFailure;
  /** True while a further attempt is under way. */
  readonly trying: boolean;
  readonly onTryAgain: () => void;
}

/** The whole page when there is no data at all: what failed, at which address, and what to do about it. */
export function FaultScreen({ failure, trying, onTryAgain }: FaultScreenProps) {
  const { t } = useWords();
  const model = faultModel(failure);
  const { kind, answer, status, address } = model;
  return (
    <main className={styles.screen} data-fault={kind}>
      <div role="alert">
        <p className={styles.overline}>{t('faults.overline')}</p>
        <h1>{t(`faults.title.${kind}`, { answer })}</h1>
      </div>
      <dl className={styles.facts}>
        <dt>{t('faults.whatFailed')}</dt>
        <dd>{t(`faults.reason.${kind}`, { status })}</dd>
        <dt>{t('faults.where')}</dt>
        <dd>
          <bdi className={text.code}>{address}</bdi>
        </dd>
        <dt>{t('faults.whatToDo')}</dt>
        <dd>{t(`faults.todo.${kind}`, { answer })}</dd>
      </dl>
      <Button solid onClick={onTryAgain}>
        {t(trying ? 'faults.trying' : 'faults.tryAgain')}
      </Button>
      {model.count > 0 && <FaultList model={model} />}
    </main>
  );
}

function FaultList({ model }: { model: FaultModel }) {
  const { t } = useWords();
  const { count, listed } = model;
  return (
    <section className={styles.list}>
      <h2>{t('faults.listHeading', { count })}</h2>
      {listed.length < count && <p>{t('faults.listed', { shown: listed.length, count })}</p>}
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('faults.listHeading', { count })}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('faults.place')}</th>
              <th scope="col">{t('faults.figure')}</th>
              <th scope="col">{t('faults.wrong')}</th>
              <th scope="col">{t('faults.found')}</th>
              <th scope="col">{t('faults.allowed')}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((fault, index) => (
              <tr key={index}>
                <td className={text.code}>
                  <bdi>{fault.path}</bdi>
                </td>
                <td className={text.code}>
                  <bdi>{fault.figure}</bdi>
                </td>
                <td>{fault.message}</td>
                <td className={text.code}>
                  <bdi>{fault.found}</bdi>
                </td>
                <td className={text.code}>
                  <bdi>{fault.allowed}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
