import { expect, it } from 'vitest';
import { noChangeText } from '../../src/claims/no-change-text.ts';
import { whyNoneText } from '../../src/claims/why-none-text.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { select } from '../../src/statistics/selection.ts';
import { english } from '../i18n/every-word.ts';
import { ledger, placeOf, seriesBreak } from '../ledgers/small-ledger.ts';

const view = asOfView(ledger({ figures: [] }), calendarDate('2017-06-10'));
const narrowed = select(view, { places: [placeOf('erbil')], populations: [], kinds: [] });

it('in the place of a figure that does not lead it is said why, and of a filter that it is one', () => {
  const said = (why: Parameters<typeof whyNoneText>[0], of = view) => {
    const { title, why: reason } = whyNoneText(why, of, english);
    return reason === null ? title : `${title}: ${reason}`;
  };
  expect(said('nothing-known')).toBe('No figure by 10 June 2017');
  expect(said('left-out', narrowed)).toBe('No figure for erbil');
  expect(said('unnamed')).toBe('No figure leads: What has been claimed names no speaker.');
  expect(said('unnamed', narrowed)).toBe(
    'No figure that matches leads: What matches the filter names no speaker.',
  );
});

it('where no change is told it is said why, across breaks in the words of each', () => {
  expect(noChangeText({ kind: 'none', reason: 'first-of-speaker' }, english)).toBe(
    'First figure of this speaker.',
  );
  const breaks = ['2017-06-30', '2017-07-30'].map((date) => ({
    ...seriesBreak({ date }),
    explained: true,
    knownSince: calendarDate(date),
  }));
  expect(noChangeText({ kind: 'none', reason: 'break', breaks }, english)).toBe(
    'No change is computed: the count changed on 30 June 2017, 30 July 2017. People newly found in east Mosul were added.',
  );
});
