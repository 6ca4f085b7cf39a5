import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, replacedAfter, rollback } from '../../src/data-access/rollback.ts';

const first: Edition = { sha256: 'a', publishedLatest: '2017-06-26', version: '1.2.0' };
const other = (change: Partial<Edition>): Edition => ({ ...first, sha256: 'b', ...change });

type Rule = typeof rollback;

/** A page that is offered documents one after the other; what it shows after each. */
function shown(
  offered: readonly (Edition & { takenBack?: string[] })[],
  rule: Rule = rollback,
): readonly string[] {
  let held: Edition | null = null;
  let replaced: readonly string[] = [];
  return offered.map((found) => {
    if (held && held.sha256 !== found.sha256 && rule(found, held, replaced) === null) {
      replaced = replacedAfter(found.sha256, held.sha256, replaced);
      held = found;
    }
    held ??= found;
    return held.sha256;
  });
}

/** Any two of them may bear one version, or versions and days that say the contrary of each other. */
const editions = fc.array(
  fc.record({
    sha256: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    publishedLatest: fc.constantFrom('2017-06-26', '2017-06-27'),
    version: fc.constantFrom('1.0', '1.1', '2026-11-28', 'spring'),
  }),
  { maxLength: 40 },
);

const NEVER_BACK = (rule: Rule) =>
  fc.assert(
    fc.property(editions, (offered) => {
      const runs = shown(offered, rule).filter((hash, at, all) => hash !== all[at - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }),
  );

describe('which document may take the place of the one that is held', () => {
  it('never one that was replaced before, whatever versions and days say', () => {
    NEVER_BACK(rollback);
    const byVersionAlone: Rule = (found, held) => rollback(found, held, []);
    expect(() => NEVER_BACK(byVersionAlone)).toThrow('Property failed');
  });

  it.each<[string, Partial<Edition>, string | null]>([
    ['a later version', { version: '1.10.0' }, null],
    ['an earlier version', { version: '1.1.9' }, 'version'],
    ['an equal version with other content', {}, null],
    ['an equal version published before', { publishedLatest: '2017-06-25' }, 'publishedLatest'],
    [
      'a later version whose newest figure was taken out',
      { version: '1.3.0', publishedLatest: '2017-06-01' },
      null,
    ],
    ['a version without an order', { version: 'spring' }, null],
  ])('%s', (_, change, part) => {
    expect(rollback(other(change), first, [])?.path ?? null).toBe(part);
  });

  it('the moment of publication counts before the version', () => {
    const held = { ...first, published: '2026-11-28T10:00:00Z' };
    const before = other({ published: '2026-11-28T09:00:00Z', version: '9.0' });
    expect(rollback(before, held, [])?.path).toBe('published');
    expect(rollback(other({ published: '2026-11-28T11:00:00Z', version: '1.0' }), held, [])).toBeNull();
  });

  it('versions that are days go by the calendar', () => {
    const held = { ...first, version: '2026-11-28' };
    expect(rollback(other({ version: '2026-11-27' }), held, [])?.path).toBe('version');
    expect(rollback(other({ version: '2026-12-01' }), held, [])).toBeNull();
  });

  it('an endpoint that takes a document back leads to the one before, and it does not return', () => {
    const wrong = other({ version: '2.0.0' });
    expect(shown([first, wrong, first])).toEqual(['a', 'b', 'b']);
    expect(shown([first, wrong, { ...first, takenBack: ['b'] }, wrong])).toEqual(['a', 'b', 'a', 'a']);
  });
});
