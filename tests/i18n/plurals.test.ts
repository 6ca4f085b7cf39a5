import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/i18n/en');
const messages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => Object.entries<string>(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));

/** What a message counts without asking whether it is one: "{days} days". */
const COUNTED =
  /\{(\w+)\} (?:figure|document|source|place|day|week|month|year|claim|event|question|row|scene|change|dataset|second|metre|inche?)s\b/g;

const countedAsMany = (message: string): readonly string[] =>
  [...message.matchAll(COUNTED)].map(([, name = '']) => name);

/** Never one: a constant of ours, a least length of a silence, a size, or what is said only of several. */
const NEVER_ONE: Readonly<Record<string, readonly string[]>> = {
  'compare.course': ['longest', 'longest'],
  'desk.gap': ['days'],
  'desk.gap.filtered': ['days'],
  'events.aroundNote': ['days'],
  'figures.beyond': ['most', 'most'],
  'frame.loadingFigures': ['total'],
  'screen.claims.finding': ['count'],
  'screen.gap': ['days'],
  'screen.timeline.part': ['all'],
  'screen.builder.round': ['dwell'],
  'screen.builder.legible': ['inches', 'metres'],
  'sources.chip.only-days': ['days'],
  'sources.state.only-days': ['days'],
};

it('what a message counts may be one, where it can be', () => {
  expect(messages.length).toBeGreaterThan(500);
  const found = messages.flatMap(([id, message]) => {
    const counted = countedAsMany(message);
    return counted.length > 0 ? [[id, counted] as const] : [];
  });
  expect(Object.fromEntries(found)).toEqual(NEVER_ONE);
});

it('and "1 days" would be found', () => {
  expect(countedAsMany('Older than {days} days, from {n, plural, one {# source} other {# sources}}')).toEqual(
    ['days'],
  );
});
