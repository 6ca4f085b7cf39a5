import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/app/pages.ts';
import { MESSAGE_SETS } from '../../src/i18n/languages.ts';
import { modulesOf } from '../../src/build/chunks.ts';
import { readCode, sourceFiles } from '../architecture/reader.ts';

const top = join(import.meta.dirname, '../..');
const files = sourceFiles(top).filter(({ path }) => path.startsWith('src/'));
const texts = new Map(files.map(({ path, text }) => [path, text]));
const code = new Map(readCode(files).map((each) => [each.path, each]));

/** The sets whose messages stand in the files that are loaded with a module, found in their text. */
function setsSaidBy(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const path of reached)
    for (const { target, typeOnly, dynamic } of code.get(path)?.imports ?? [])
      if (target && !typeOnly && !dynamic) reached.add(target);
  const said = new Set<string>();
  for (const path of reached) {
    const named = (texts.get(path) ?? '').matchAll(/['"`]([a-z]+)\.(?!csv|json|tsx?|css)[a-zA-Z$]/g);
    for (const [, set] of named) if (MESSAGE_SETS.some((each) => each === set)) said.add(set ?? '');
  }
  return said;
}

describe('a page loads the words it says', () => {
  for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    it(`the page "${name}"`, () => {
      const [page] = modulesOf(name);
      const said = setsSaidBy(`src/${page}`);
      expect([...said].filter((set) => !PARTS[name].words.some((each) => each === set))).toEqual([]);
    });
  }

  it('and what stands round every page says nothing of one page', () => {
    expect([...setsSaidBy('src/main.tsx')]).toEqual([]);
  });

  it('a word that is said is found', () => {
    expect([...setsSaidBy('src/briefing/BriefingScreen.tsx')]).toContain('screen');
  });
});
