import { join } from 'node:path';
import { expect, it } from 'vitest';
import { everyPageInEnglish } from '../../src/i18n/en/every-page.ts';
import { loadMessages, MESSAGE_SETS } from '../../src/i18n/languages.ts';
import { sourceFiles } from '../architecture/reader.ts';

const code = sourceFiles(join(import.meta.dirname, '../..')).filter(({ path }) =>
  /^src\/.*\.tsx?$/.test(path),
);

/** Ids as the code writes them, and the shapes of those that it puts together: `desk.change.${direction}`. */
function saidIn(texts: readonly string[]): (id: string) => boolean {
  const written = new Set<string>();
  const shapes: RegExp[] = [];
  for (const text of texts) {
    for (const [, id = ''] of text.matchAll(/['"]([a-z]+\.[\w.-]+)['"]/gi)) written.add(id);
    for (const [, template = ''] of text.matchAll(/`([a-z]+\.[\w.-]*\$\{[^`]*)`/gi)) {
      const parts = template
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replaceAll(/[.*+?^$()|[\]\\{}]/g, '\\$&'));
      shapes.push(new RegExp(`^${parts.join('[\\w-]+')}$`));
    }
  }
  return (id) => written.has(id) || shapes.some((shape) => shape.test(id));
}

const isSaid = saidIn(code.map(({ text }) => text));

it('every message of the catalogue is said somewhere', async () => {
  const messages = { ...everyPageInEnglish, ...(await loadMessages('en', MESSAGE_SETS)) };
  expect(Object.keys(messages).length).toBeGreaterThan(500);
  expect(Object.keys(messages).filter((id) => !isSaid(id))).toEqual([]);
});

it('and one that nobody says would be found', () => {
  const one = saidIn(["t('desk.stand')", 't(`desk.change.${up}`)']);
  expect(
    ['desk.stand', 'desk.change.up', 'desk.since', 'desk.change.up.not'].filter((id) => !one(id)),
  ).toEqual(['desk.since', 'desk.change.up.not']);
});
