import type { EndpointFailure } from '../../data-access/failure.ts';
import { Button } from '../../design/Button.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { type FaultModel, faultModel } from './fault-model.ts';
import text from '../../design/Text.module.css';
import styles from './FaultScreen.module.css';

export interface FaultScreenProps {
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
        <h1>{t(`failures.title.${kind}`, { answer })}</h1>
      </div>
      <dl className={styles.facts}>
        <dt>{t('failures.whatFailed')}</dt>
        <dd>{t(`failures.reason.${kind}`, { status })}</dd>
        <dt>{t('failures.where')}</dt>
        <dd>
          <bdi className={text.code}>{address}</bdi>
        </dd>
        <dt>{t('failures.whatToDo')}</dt>
        <dd>{t(`failures.todo.${kind}`, { answer })}</dd>
      </dl>
      <Button solid onClick={onTryAgain}>
        {t(trying ? 'failures.trying' : 'failures.tryAgain')}
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
      <h2>{t('failures.listHeading', { count })}</h2>
      {listed.length < count && <p>{t('failures.listed', { shown: listed.length, count })}</p>}
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('failures.listHeading', { count })}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t('failures.place')}</th>
              <th scope="col">{t('failures.figure')}</th>
              <th scope="col">{t('failures.wrong')}</th>
              <th scope="col">{t('failures.found')}</th>
              <th scope="col">{t('failures.allowed')}</th>
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
