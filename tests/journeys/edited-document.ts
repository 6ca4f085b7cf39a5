import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { documentOfJson } from '../../src/ledger/document-of-json.ts';
import { answer } from './lent.ts';

type Edit = (document: DatasetDocument) => DatasetDocument;

/**
 * From the next look on, a page's endpoint has the site's own document as `edit` changes it, under a hash that fits it; as
 * long as it gives null, the site's own.
 */
export async function editDocument(page: Page, edit: () => Edit | null): Promise<void> {
  let text = '';
  await answer(page, '*/data/catalog.json', async (address) => {
    const editing = edit();
    if (!editing) return 'of the host';
    const catalog = await (await fetch(address)).json();
    const [entry] = catalog.datasets;
    text = JSON.stringify(
      editing(documentOfJson(await (await fetch(new URL(entry.document, address))).json())),
    );
    entry.document = 'edited.json';
    entry.sha256 = createHash('sha256').update(text).digest('hex');
    return { json: catalog };
  });
  await answer(page, '*/data/edited.json', () => ({ text }));
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
export const withRevision = (page: Page): Promise<void> => editDocument(page, () => revised);
