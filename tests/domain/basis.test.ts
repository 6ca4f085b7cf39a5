import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisOf, formsOf, isInferred, STATED } from '../../src/domain/basis.ts';

/* R3: how a day is known is read once, from one way of writing it. */

const remark = fc.string({ minLength: 1 });

describe('R3: how a day is known', () => {
  it('is that somebody prints it, that it was inferred and why, or that something shows it by then', () => {
    fc.assert(
      fc.property(remark, (why) => {
        const kinds = (...texts: readonly string[]) =>
          texts.map((text) => {
            const { kind, remark, said } = basisOf(text);
            expect([remark, said]).toEqual([why, text]);
            return kind;
          });
        expect(
          kinds(
            `stated: ${why}`,
            `inferred: ${why}`,
            `public by then: ${why}`,
            `it was public by then: ${why}`,
          ),
        ).toEqual(['stated', 'inferred', 'public-by-then', 'public-by-then']);
      }),
    );
    expect(basisOf('stated')).toEqual(STATED);
  });
  it('is nothing that has another word, or lacks what must follow', () => {
    const words = [
      '',
      'stated:',
      'stated as Monday',
      'inferred',
      'inferred: ',
      'guessed: by us',
      'public by then',
    ];
    for (const text of words) expect(() => basisOf(text)).toThrow(`Not how a day is known: "${text}".`);
  });
  it('says that a day is inferred when nobody prints it, with a remark or without', () => {
    const texts = ['stated', 'stated: on the list', 'inferred: by the week', 'public by then: a copy has it'];
    expect(texts.map((text) => isInferred(basisOf(text)))).toEqual([false, false, true, true]);
    expect(isInferred(null)).toBe(false);
  });
  it('has the forms that are asked for, and no other', () => {
    const { pattern, words } = formsOf(['stated', 'inferred']);
    expect(words).toBe('stated, or "inferred: " and the reason');
    const texts = ['stated', 'stated: so', 'inferred: so', 'public by then: so', 'inferred', 'not stated'];
    expect(texts.filter((text) => pattern.test(text))).toEqual(['stated', 'stated: so', 'inferred: so']);
  });
});
