import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { QuestionChart } from '../../src/domain/question-chart.ts';
import {
  exactly,
  figure,
  ledger,
  onDay,
  question,
  scope,
  seriesBreak,
  sinceUntil,
} from '../ledgers/small-ledger.ts';

/** The day on which everything about the count changes. */
export const SWITCH_DAY = calendarDate('2017-06-30');

const charts: readonly QuestionChart[] = ['time'];

const SCOPE = {
  id: 'scope-changed',
  kind: 'scope',
  before: 'without east Mosul',
  after: 'with east Mosul',
  explanation: 'People in east Mosul were added.',
} as const;

/** Four counts about a week apart; from the third on the agency counts another area, and households by another rule. */
export function oneSpeakerTwoReasons(timeKind: 'stock' | 'running-total' = 'stock'): WholeDataset {
  const count = (id: string, day: string, value: number): Figure =>
    figure({
      id,
      quantity: exactly(value),
      time: timeKind === 'stock' ? onDay(day) : sinceUntil('2016-10-17', day),
    });
  return ledger({
    figures: [
      count('first', '2017-06-15', 410_000),
      count('before', '2017-06-22', 420_000),
      count('after', '2017-06-30', 820_000),
      count('later', '2017-07-06', 820_100),
    ],
    questions: [question({ charts, scopes: [scope({ timeKind })] })],
    breaks: [
      seriesBreak(SCOPE),
      seriesBreak({
        id: 'definition-changed',
        kind: 'definition',
        before: 'everyone under one roof',
        after: 'registered households only',
        explanation: 'The rule for households changed.',
      }),
    ],
  });
}

/** The agency counts until the switch, the ministry from it on, and over a wider area. */
export function bothSwitched(): WholeDataset {
  const count = (id: string, by: string, day: string, value: number): Figure =>
    figure({ id, by, quantity: exactly(value), time: onDay(day) });
  return ledger({
    figures: [
      count('first', 'agency', '2017-06-15', 410_000),
      count('before', 'agency', '2017-06-22', 420_000),
      count('after', 'ministry', '2017-06-30', 820_000),
      count('later', 'ministry', '2017-07-06', 820_100),
    ],
    questions: [question({ charts })],
    breaks: [
      seriesBreak({
        id: 'source-changed',
        kind: 'source-switch',
        toOriginator: 'ministry',
        before: 'count of the agency',
        after: 'count of the ministry',
        explanation: 'The ministry took over the count.',
      }),
      seriesBreak({ ...SCOPE, toOriginator: 'ministry' }),
    ],
  });
}
