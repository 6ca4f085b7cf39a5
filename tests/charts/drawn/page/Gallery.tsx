import drawing from '../../../../src/charts/charts.module.css';
import { loadLiveChart } from '../../../../src/charts/live.tsx';
import type { Example } from '../example.ts';
import { EXAMPLES } from '../examples.ts';
import styles from './Gallery.module.css';

const LiveChart = await loadLiveChart();

const STORED = 'tests/charts/drawn/stored/';

/** Every drawn example, live and under its name, for whoever changes how something is drawn. */
export function Gallery() {
  const count = EXAMPLES.reduce((sum, { examples }) => sum + Object.keys(examples).length, 0);
  return (
    <main className={styles.page}>
      <h1>Drawn examples</h1>
      <p>
        {`${count} drawings, made by the code as it stands. Each is stored in ${STORED} under its name; `}
        <code>npx vitest run --project unit tests/charts/drawn.test.tsx -u</code>
        {' stores them anew. '}
        <a href="?theme=light">Light</a> <a href="?theme=dark">Dark</a> <a href="?theme=contrast">Contrast</a>
      </p>
      {EXAMPLES.map(({ title, examples }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles.examples}>
            {Object.entries(examples).map(([name, example]) => (
              <li key={name} id={name} className={styles.example}>
                <h3>{name}</h3>
                <p>{example.shows}</p>
                <Drawn {...example} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function Drawn({ drawing: drawn }: Example) {
  const direction = 'model' in drawn ? drawn.model.direction : 'ltr';
  return (
    <div className={`${drawing.drawing} ${styles.drawn}`} dir={direction} style={{ width: drawn.size.width }}>
      {'model' in drawn ? <LiveChart model={drawn.model} size={drawn.size} /> : drawn.svg}
    </div>
  );
}
