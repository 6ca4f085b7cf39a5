import { setImmediate } from 'node:timers/promises';
import { renderToStaticMarkup } from 'react-dom/server';
import { asOfView } from '../statistics/as-of.ts';
import { datasetIn } from './datasets.ts';
import { Kept } from './kept.ts';
import { pictureModel, picturePath } from './pictures/picture-model.ts';
import { QuestionPicture } from './pictures/QuestionPicture.tsx';
import { png } from './pictures/raster.ts';
import type { Share } from './to-draw.ts';
import { siteWords } from './site-words.ts';

type Picture = ReturnType<typeof png> & { readonly path: string };

/** One of so many shares of the pictures of a dataset's questions, as of its opening day, each with the path of its file. */
export async function drawPictures({ share, of, ...task }: Share): Promise<readonly Picture[]> {
  const dataset = datasetIn(task.document);
  const words = await siteWords(['pictures', 'desk', 'question']);
  const view = asOfView(dataset, dataset.opensAsOf);
  const kept = new Kept(task.kept);
  const pictures: Picture[] = [];
  for (const question of [...view.dataset.questions.values()].filter((_, index) => index % of === share)) {
    const model = pictureModel(view, question, words);
    // The same program draws the same of it, and shapes that another drew alike are a picture already.
    const drawnPicture = await kept.once(['picture', task.program, JSON.stringify(model)], () => {
      const svg = renderToStaticMarkup(<QuestionPicture model={model} />);
      return kept.once(['shapes', svg], () => png(svg));
    });
    pictures.push({ path: picturePath(dataset.id, question.id), ...drawnPicture });
    // What a picture was drawn on, three megabytes, is let go of between two turns only.
    await setImmediate();
  }
  return pictures;
}
