import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import type { DatasetDocument } from '../../src/ledger/document.ts';

/** Answers for the catalog with the site's own document as `edit` changes it, under a hash that fits it. */
export async function answerEdited(
  page: Page,
  route: Route,
  edit: (document: DatasetDocument) => DatasetDocument,
): Promise<void> {
  const catalog = await (await route.fetch()).json();
  const [entry] = catalog.datasets;
  const address = new URL(entry.document, route.request().url());
  const text = JSON.stringify(edit(await (await fetch(address)).json()));
  await page.route('**/data/edited.json', (asked) =>
    asked.fulfill({ contentType: 'application/json', body: text }),
  );
  entry.document = 'edited.json';
  entry.sha256 = createHash('sha256').update(text).digest('hex');
  await route.fulfill({ json: catalog });
}

const OLD = 'abadi-2017-09-killed';
const NEW = 'abadi-killed';

/** The document as if the prime minister had revised his number, so that one figure takes the place of another. */
function revised(document: DatasetDocument): DatasetDocument {
  return {
    ...document,
    relations: document.relations.filter(({ kind }) => kind !== 'echo'),
    figures: document.figures.map((figure) =>
      figure.id === NEW
        ? {
            ...figure,
            supersedes: OLD,
            supersede_reason: 'revision',
            supersede_note: 'Why the range was dropped is not said.',
          }
        : figure,
    ),
  };
}

/** Lets a page read the revised document in place of the site's own. */
export const withRevision = (page: Page): Promise<unknown> =>
  page.route(/\/data\/catalog\.json$/, (route) => answerEdited(page, route, revised));
