import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { ClaimStanding } from '../../src/features/question-page/ClaimStanding.tsx';
import { answers } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { exactly, figure, ledger, onDay, source } from '../ledgers/small-ledger.ts';
import { pageOf } from './page-of.tsx';

/** What stands beside the second of two claims whose day of publication is known like this, on a day. */
function caveatsOn(day: string, basis: string): string {
  const leads = figure({ id: 'leads', quantity: exactly(9), time: onDay('2017-06-02'), by: 'ministry' });
  const other = {
    ...figure({ id: 'other', quantity: exactly(5), time: onDay('2017-06-01') }),
    publishedBasis: basisOf(basis),
    publishedApart: true,
    shownPublicBy: [source('copy', '2017-06-20')],
  };
  const sources = [source('bulletin', '2017-06-01'), source('copy', '2017-06-20')];
  const view = asOfView(ledger({ figures: [leads, other], sources }), calendarDate(day));
  const claims = answers(view).flatMap(({ groups }) => groups.flatMap((group) => group.claims));
  const claim = claims.find(({ figure: { id } }) => id === 'other');
  if (!claim) throw new Error('It is no claim.');
  return pageOf(<ClaimStanding claim={claim} compared />, view).textContent ?? '';
}

describe('R3: a day of publication that nobody prints', () => {
  it('says beside the claim how it was found: inferred, or by what shows it', () => {
    expect(caveatsOn('2017-06-21', 'inferred: by the week')).toContain(
      'Publication date inferred: by the week.',
    );
    expect(caveatsOn('2017-06-21', 'it was public by then: (copy)')).toContain(
      'Publication date: it was public by then: (copy).',
    );
  });
  it('says so no earlier than what shows it was public', () => {
    expect(caveatsOn('2017-06-19', 'it was public by then: (copy)')).not.toContain('Publication date');
  });
  it('is not said of a day that is printed, whatever is remarked of it', () => {
    for (const basis of ['stated', 'stated: on the list'])
      expect(caveatsOn('2017-06-21', basis)).not.toContain('Publication date');
  });
});
