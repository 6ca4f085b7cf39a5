import { expect, it } from 'vitest';
import { answeredBy } from '../../src/statistics/answered.ts';
import { inScope } from '../../src/domain/scope.ts';
import { mosul } from '../features/shipped-desk.ts';

it('IS fighters killed answer how many were killed, not how many are left', () => {
  const killed = mosul.figures.get('cnn-is-killed');
  expect(killed && answeredBy(mosul, killed)?.question.title).toBe('How many IS fighters have been killed?');
});

it('every figure of the ledger answers a question in a scope it fits, or is listed as answering none', () => {
  for (const figure of mosul.figures.values()) {
    const answered = answeredBy(mosul, figure);
    expect(answered === null).toBe(mosul.unanswering.has(figure.id));
    expect(answered === null || inScope(figure, answered.scope)).toBe(true);
  }
});
