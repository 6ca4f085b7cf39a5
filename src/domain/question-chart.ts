import { keysOf } from './keys-of.ts';
import type { PeriodLength, TimeKind } from './reference-time.ts';

/** What a chart has to know of a scope, a row of a ledger as far as it can be read. */
interface Drawn {
  readonly timeKind?: TimeKind | undefined;
  readonly period?: PeriodLength | null | undefined;
}

interface Drawable {
  readonly draws: (scope: Drawn) => boolean;
  /** The same for whoever writes a ledger. */
  readonly needs: string;
}

/**
 * What the desk draws of a question beside its card, by the word that ledgers ask for it with: its scopes over time, month by
 * month, or its claims compared, which can be whatever their time (R29).
 */
const CHARTS = {
  time: {
    draws: ({ timeKind }) => timeKind === 'stock' || timeKind === 'running-total',
    needs: 'a scope on a day or with a running total',
  },
  bars: {
    draws: ({ timeKind, period }) => timeKind === 'flow' && period === 'month',
    needs: 'a scope by month',
  },
  claims: { draws: () => true, needs: 'a scope' },
} as const satisfies Readonly<Record<string, Drawable>>;

export type QuestionChart = keyof typeof CHARTS;
export const QUESTION_CHARTS = keysOf(CHARTS);

export const drawableOf = (chart: QuestionChart): Drawable => CHARTS[chart];
