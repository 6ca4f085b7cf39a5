import { expect, it } from 'vitest';
import { answeredBy } from '../../src/statistics/answered.ts';
import { inScope } from '../../src/domain/scope.ts';
import { mosul } from '../features/shipped-desk.ts';
import { during, exactly, figure, ledger, question, scope } from '../ledgers/small-ledger.ts';

it('IS fighters killed answer how many were killed, not how many are left', () => {
  const killed = mosul.figures.get('cnn-is-killed');
  expect(killed && answeredBy(mosul, killed)?.question.title).toBe('How many IS fighters have been killed?');
});

it('every figure of the ledger answers a question in a scope it fits, or is listed as answering none', () => {
  for (const figure of mosul.figures.values()) {
    const answered = answeredBy(mosul, figure);
    expect(answered === null).toBe(mosul.unanswering.has(figure));
    expect(answered === null || inScope(figure, answered.scope)).toBe(true);
  }
});

it('a figure that stands beside two questions answers the one that leads with its kind of time', () => {
  const beside = scope({ place: null, timeKind: 'flow' });
  const of = (id: string, order: number, first: ReturnType<typeof scope>) =>
    question({ id, order, scopes: [first, beside] });
  const moved = figure({ id: 'moved', quantity: exactly(10), time: during('2017-05-01', '2017-05-07') });
  const answering = (...questions: readonly ReturnType<typeof question>[]) =>
    answeredBy(ledger({ figures: [moved], questions }), moved)?.question.id;
  const stocks = of('stocks', 1, scope({ place: 'erbil' }));
  const flows = of('flows', 2, scope({ place: 'erbil', timeKind: 'flow' }));
  expect(answering(stocks, flows)).toBe('flows');
  expect(answering(stocks)).toBe('stocks');
  const first = of('asked-first', 3, beside);
  expect(answering(stocks, flows, first)).toBe('asked-first');
});
