import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint, fingerprintOf } from '../../src/charts/fingerprint.ts';
import { EXAMPLES } from './drawn/examples.ts';

it('charts that show different things have different names, and one that is made again has the same', () => {
  const models = EXAMPLES.flatMap(({ examples }) =>
    Object.values(examples).flatMap(({ drawing }) => ('model' in drawing ? [drawing.model] : [])),
  );
  const texts = new Set(models.map((model) => JSON.stringify(model)));
  expect(new Set(models.map(fingerprintOf)).size).toBe(texts.size);
  expect(models.map((model) => fingerprintOf(structuredClone(model)))).toEqual(models.map(fingerprintOf));
});

it('a name is of every letter of its text, and of where it stands', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2 }), fc.nat(), (text, nat) => {
      const at = nat % text.length;
      const changed = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
      expect(fingerprint(changed)).not.toBe(fingerprint(text));
      expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,7}$/);
    }),
  );
});
