import { describe, expect, it } from 'vitest';
import { breakNote, breakText } from '../../src/claims/break-text.ts';
import { noChangeText } from '../../src/claims/no-change-text.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { type BreakInView, asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { ledger, seriesBreak } from '../ledgers/small-ledger.ts';

const viewOn = (day: string) => asOfView(ledger({ figures: [] }), calendarDate(day));
const view = viewOn('2017-07-10');
const explained = (parts: Parameters<typeof seriesBreak>[0] = {}) => ({
  ...seriesBreak(parts),
  explained: true,
  knownSince: calendarDate('2017-07-07'),
});
const unexplained = {
  ...seriesBreak({ before: '', after: '', explanation: '' }),
  explained: false,
  knownSince: calendarDate('2017-06-30'),
};

describe('R25: a break says what changed', () => {
  it('with how it was counted on either side', () => {
    expect(breakText(explained(), view, english)).toBe(
      `Break on 30 June 2017: the definition ${view.dataset.originators.get('agency')?.label} counts by changed. Before: without east Mosul. From then on: with east Mosul.`,
    );
  });
  it('with both speakers, when one took over from the other', () => {
    const [from, to] = ['agency', 'ministry'].map((id) => view.dataset.originators.get(id)?.label);
    expect(
      breakText(explained({ kind: 'source-switch', toOriginator: 'ministry' }), view, english),
    ).toContain(`from that of ${from} to that of ${to}`);
  });
  it('and while nobody has explained it only that it changed, as of the day', () => {
    const text = 'Break on 30 June 2017: the count changed. Nobody had explained it by 10 July 2017.';
    expect(breakText(unexplained, view, english)).toBe(text);
    expect(breakNote(unexplained, view, english)).toBe(text);
  });
  it('its note ends with the explanation, once there is one', () => {
    expect(breakNote(explained(), view, english)).toBe(
      `${breakText(explained(), view, english)} People newly found in east Mosul were added.`,
    );
  });
});

describe('R25: no change is told across a break', () => {
  const across = (breaks: readonly BreakInView[]) => ({ kind: 'none', reason: 'break', breaks }) as const;
  it('and every reason is, in the words of those who gave it, each once', () => {
    const later = explained({ id: 'later', date: calendarDate('2017-08-31'), explanation: 'Camps closed.' });
    expect(noChangeText(across([explained(), later, later]), english)).toBe(
      'No change is computed: the count changed on 30 June 2017, 31 August 2017. People newly found in east Mosul were added. Camps closed.',
    );
  });
  it('nor is a reason made up where nobody had explained it', () => {
    expect(noChangeText(across([unexplained]), english)).toBe(
      'No change is computed: the count changed on 30 June 2017. Nobody had explained it yet.',
    );
  });
});
