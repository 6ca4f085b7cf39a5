import { modelText } from '../charts/fingerprint.ts';
import type { Stills } from '../charts/stills-context.tsx';
import { possibleCharts } from '../charts/questions/question-charts.ts';
import { MESSAGE_SETS } from '../i18n/languages.ts';
import { asOfView } from '../statistics/as-of.ts';
import { datasetIn } from './datasets.ts';
import { Kept } from './kept.ts';
import { latest } from './latest.ts';
import { shortStill } from './short-still.ts';
import { type Drawing, drawingsOf, renderDrawings, type StandingChart } from './stills.tsx';
import type { Share, ToDraw } from './to-draw.ts';
import { siteWords } from './site-words.ts';

/** Draws one of so many shares of a dataset's charts, which are kept for whoever draws its pages. */
export async function drawCharts({ share, of, ...dataset }: Share): Promise<void> {
  const charts = [...(await chartsIn(dataset.document))].filter((_, index) => index % of === share);
  await renderDrawings(drawingsOf(charts), drawnBefore(dataset));
}

/** Every chart of the pages as they open, by its id. */
const chartsIn = latest(String, async (document: string): Promise<ReadonlyMap<string, StandingChart>> => {
  const dataset = datasetIn(document);
  const view = asOfView(dataset, dataset.opensAsOf);
  const words = await siteWords(MESSAGE_SETS);
  const charts = [...view.dataset.questions.values()].flatMap((question) => {
    const all = possibleCharts(view, question, words);
    return all.map(({ id, model }) => [id, { model, isAlone: all.length === 1 }] as const);
  });
  return new Map(charts);
});

/** The dataset's charts as they were drawn, found once by a thread, not for each piece of its work. */
export const stillsFor = latest(({ document }: ToDraw) => document, keptStills);

/** Each is read when a page wants it: all of them are more than a thread should hold. */
async function keptStills(task: ToDraw): Promise<Stills> {
  await drawCharts({ ...task, share: 0, of: 1 });
  const drawings = drawingsOf(await chartsIn(task.document));
  const kept = new Kept(task.kept);
  return {
    get: (name) => {
      const drawing = drawings.get(name);
      return drawing && kept.held<string>(keptAs(task, drawing));
    },
  };
}

/** What the same program drew of the same model at the same size before. */
function drawnBefore(task: ToDraw): Parameters<typeof renderDrawings>[1] {
  const kept = new Kept(task.kept);
  return (drawing, draw) => kept.once(keptAs(task, drawing), async () => shortStill(await draw()));
}

const keptAs = ({ program }: ToDraw, { model, size }: Drawing): readonly string[] => [
  'still',
  program,
  modelText(model),
  JSON.stringify(size),
];
