import { createRoot } from 'react-dom/client';
import { Line, LineChart, XAxis, YAxis } from 'recharts';

/** The same figures as an ordinary single-page app shows them: an empty page, all scripts, then the data, then a drawing. */
interface Row {
  readonly id: string;
  readonly measure: string;
  readonly time_kind: string;
  readonly to: string;
  readonly value?: number;
}

const LEADING: Record<string, string> = {
  'civilians-in-old-city': 'pres-2017-06-16-unhcr',
  'fled-since-17-october': 'goi-cum-2017-06-11',
  'civilians-killed-month': 'unami-2017-05-irq-killed',
  'is-fighters-left': 'cnn-is-remaining',
};

function Page({ rows }: { rows: readonly Row[] }) {
  const line = (measure: string) => rows.filter((row) => row.measure === measure && row.value !== undefined);
  return (
    <main>
      {Object.entries(LEADING).map(([question, id]) => (
        <article key={question} data-question={question}>
          <div data-figure={id}>
            <data value={rows.find((row) => row.id === id)?.value}>
              {rows.find((row) => row.id === id)?.value?.toLocaleString('en')}
            </data>
          </div>
        </article>
      ))}
      {['displaced_cumulative', 'displaced_current'].map((measure) => (
        <LineChart key={measure} width={640} height={330} data={[...line(measure)]}>
          <XAxis dataKey="to" />
          <YAxis />
          <Line dataKey="value" isAnimationActive={false} />
        </LineChart>
      ))}
    </main>
  );
}

const catalog: { datasets: { document: string }[] } = await (await fetch('/data/catalog.json')).json();
const { figures }: { figures: Row[] } = await (await fetch(`/data/${catalog.datasets[0]?.document}`)).json();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page rows={figures} />);
