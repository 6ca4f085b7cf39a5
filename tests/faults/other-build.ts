import { cpSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const TEXTS = new Set(['.html', '.js', '.css', '.json']);

/**
 * Copies a built site to a folder as its next build would be: every hashed file has another name, and whatever names it
 * says the new one. `edit` changes the text of a file, by its path below the site's own.
 */
export function otherBuild(
  from: string,
  to: string,
  edit: (file: string, text: string) => string = (_, text) => text,
): void {
  cpSync(from, to, { recursive: true });
  for (const copy of globSync('**/*.{br,gz}', { cwd: to })) rmSync(join(to, copy));
  const names = new Map(
    globSync('assets/*', { cwd: to }).map((file) => {
      const name = file.slice('assets/'.length);
      return [name, name.replace(/(\.\w+)$/, 'z$1')] as const;
    }),
  );
  const named = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of globSync('**/*', { cwd: to })) {
    if (!TEXTS.has(extname(file)) || file.startsWith('data/')) continue;
    const text = readFileSync(join(to, file), 'utf8');
    writeFileSync(
      join(to, file),
      edit(
        file,
        text.replace(named, (name) => names.get(name) ?? name),
      ),
    );
  }
  for (const [before, after] of names) renameSync(join(to, 'assets', before), join(to, 'assets', after));
}
