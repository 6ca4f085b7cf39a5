import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetDocument } from '../../src/ledger/document.ts';
import { type Answer, answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { sourceRegister } from '../../src/statistics/source-register.ts';
import { anyDay, anyDocument } from '../ledgers/any-ledger.ts';
import { datasetOf } from '../ledgers/world.ts';
import { tries } from '../setup/draws-of-a-run.ts';
import { type Recount, SecondHand } from './recount.ts';
import type { Cells } from './tables.ts';

describe('every answer to a drawn ledger is what a second hand works out from its rows', () => {
  const cellsOf = (rows: readonly object[]): readonly Cells[] =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          Array.isArray(cell) ? cell.join(';') : String(cell),
        ]),
      ),
    );
  const secondHandOf = (document: DatasetDocument): SecondHand =>
    new SecondHand({
      figures: cellsOf(document.figures),
      sources: cellsOf(document.sources),
      events: cellsOf(document.events),
      originators: cellsOf(document.originators),
      questions: cellsOf(document.questions),
      scopes: cellsOf(document.scopes),
      relations: cellsOf(document.relations),
      places: cellsOf(document.places),
      populations: cellsOf(document.populations),
    });
  const recounted = ({ groups, headline }: Answer): Pick<Recount, 'leads' | 'claims'> => ({
    leads: headline?.claim.figure.id ?? null,
    claims: Object.fromEntries(
      groups.flatMap(({ scope, claims }) =>
        claims.length > 0 ? [[scope.heading, claims.map(({ figure }) => figure.id).toSorted()]] : [],
      ),
    ),
  });
  it('who leads, what stands beside it, and how much is known, on any day', () => {
    fc.assert(
      fc.property(anyDocument, anyDay, (document, day) => {
        const view = asOfView(datasetOf(document), day);
        const second = secondHandOf(document);
        for (const answer of answers(view)) {
          const { leads, claims } = second.question(answer.question.id, day);
          expect(recounted(answer)).toEqual({ leads, claims });
        }
        expect(second.counts(day)).toEqual({
          standing: view.figures.length,
          superseded: view.superseded.size,
          later: view.counts.later,
          undated: view.undated.length,
        });
        expect(second.documents(day)).toEqual(sourceRegister(view).counts);
      }),
      { numRuns: tries(200) },
    );
  });
});
