import { createRoot } from 'react-dom/client';
import { Line, LineChart, XAxis, YAxis } from 'recharts';

/**
 * The leading figures as an ordinary single-page app shows them: an empty page, all scripts, then the data from an
 * address that it knows from its build, row by row, then a drawing. It has fewer cards and charts than the desk, and no replay.
 */
interface Row {
  readonly id: string;
  readonly measure: string;
  readonly place: string;
  readonly originator: string;
  readonly source: string;
  readonly to: string;
  readonly published: string;
  readonly value?: number;
  readonly qualifier?: string;
}

interface Data {
  readonly figures: readonly Row[];
  readonly questions: readonly { id: string; title: string }[];
  readonly sources: readonly { id: string; publisher: string; url: string }[];
}

declare const DOCUMENT: string;

const LEADING: Record<string, string> = {
  'civilians-in-old-city': 'pres-2017-06-16-unhcr',
  'fled-since-17-october': 'goi-cum-2017-06-11',
  'civilians-killed-month': 'unami-2017-05-irq-killed',
  'is-fighters-left': 'cnn-is-remaining',
};

const LINES = [
  { originator: 'iraq-momd', place: 'mosul-area', measure: 'displaced_cumulative' },
  { originator: 'iom-dtm', place: 'mosul-area', measure: 'displaced_current' },
];

function isOf(row: Row, line: (typeof LINES)[number]): boolean {
  return row.originator === line.originator && row.measure === line.measure && row.place === line.place;
}

function Page({ figures, questions, sources }: Data) {
  return (
    <main>
      {Object.entries(LEADING).map(([id, leading]) => {
        const row = figures.find((each) => each.id === leading);
        const source = sources.find((each) => each.id === row?.source);
        return (
          <article key={id} data-question={id}>
            <h2>{questions.find((question) => question.id === id)?.title}</h2>
            <div data-figure={leading}>
              {row?.qualifier} <data value={row?.value}>{row?.value?.toLocaleString('en')}</data>, on{' '}
              {row?.to}
            </div>
            <a href={source?.url}>{source?.publisher}</a>, published {row?.published}
          </article>
        );
      })}
      {LINES.map((line) => (
        <LineChart
          key={line.measure}
          width={640}
          height={330}
          data={figures.filter((row) => isOf(row, line))}
        >
          <XAxis dataKey="to" />
          <YAxis />
          <Line dataKey="value" isAnimationActive={false} />
        </LineChart>
      ))}
    </main>
  );
}

const data: Data = await (await fetch(DOCUMENT)).json();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Page {...data} />);
