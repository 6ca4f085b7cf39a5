import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/ledger/gate.ts';
import { checkLedger } from '../../src/ledger/checks/check.ts';
import { compile } from '../../src/build/compile.ts';
import { readLedger } from '../../src/data-access/node/ledger-folders.ts';
import { faultLine } from '../../src/ledger/files/ledger-fault.ts';
import { inScope } from '../../src/domain/scope.ts';

const ledger = readLedger(join(import.meta.dirname, '../../data/mosul-2016-2017'));

describe('the shipped ledger', () => {
  test('passes every check of shape and truth', () => {
    expect(checkLedger(ledger).map(faultLine)).toEqual([]);
  });

  test('has every figure, source, event, place and originator of the facts', () => {
    const { figures, sources, events, places, originators } = ledger.tables.rows;
    expect([figures, sources, events, places, originators].map((rows) => rows.length)).toEqual([464, 220, 42, 16, 43]);
  });

  test('goes through the gate, and every figure answers a question there or is listed as answering none', () => {
    const gate = parseDocument(JSON.parse(compile(ledger).json));
    if (!gate.ok) throw new Error(JSON.stringify(gate.faults));
    const { figures, questions, unanswering } = gate.dataset;
    expect(questions.size).toBeGreaterThanOrEqual(25);
    const scopes = [...questions.values()].flatMap((question) => question.scopes);
    for (const figure of figures.values()) {
      const answers = scopes.some((scope) => inScope(figure, scope));
      expect(answers, figure.id).toBe(!unanswering.has(figure));
    }
    for (const scope of scopes) expect([...figures.values()].some((figure) => inScope(figure, scope)), scope.heading).toBe(true);
  });
});
