import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { ChangeLine } from '../../src/claims/ChangeLine.tsx';
import { answers } from '../../src/statistics/answers.ts';
import { type WholeView, asOfView } from '../../src/statistics/as-of.ts';
import { changeSince } from '../../src/statistics/change.ts';
import { reportDays } from '../../src/statistics/report-days.ts';
import { holds, LEDGERS } from '../domain/laws.ts';
import { oneIn } from '../setup/draws-of-a-run.ts';
import { anyDay, anyLedger, viewOn } from '../ledgers/any-ledger.ts';
import { between, figure, ledger, onDay, qualified } from '../ledgers/small-ledger.ts';
import { pageOf } from './page-of.tsx';
import { mosul } from './shipped-desk.ts';

const lineOf = (view: WholeView, one: Figure): string =>
  pageOf(<ChangeLine figure={one} change={changeSince(view, one)} />, view).textContent.replaceAll(
    '\u00a0',
    ' ',
  );

/** The numbers that a figure prints, without its hedge. */
const printed = ({ quantity }: Figure): string =>
  quantity.kind === 'range'
    ? `${quantity.low} ${quantity.high} ${quantity.best}`
    : quantity.kind === 'unavailable'
      ? ''
      : `${quantity.value}`;

/** That a line calls a number changed which is the number before. */
const callsChanged = (line: string, view: WholeView, one: Figure): boolean => {
  const change = changeSince(view, one);
  return (
    /^(?:Changed|Up|Down)/.test(line) && change.kind === 'change' && printed(change.previous) === printed(one)
  );
};

const small = (was: Figure['quantity'], is: Figure['quantity']) => {
  const figures = [
    figure({ id: 'was', quantity: was, time: onDay('2017-06-01') }),
    figure({ id: 'is', quantity: is, time: onDay('2017-06-15') }),
  ];
  const view = asOfView(ledger({ figures }), calendarDate('2017-06-20'));
  return lineOf(view, view.figures[1] ?? figures[0]!);
};

describe('a change from a number to the same one', () => {
  it('is unchanged when it is hedged alike, and reworded when it is not', () => {
    const about = qualified('about', 100_000);
    expect(small(about, about)).toBe('Unchanged from about 100,000 on 1 June 2017');
    expect(small(between(90, 110), between(90, 110))).toBe('Unchanged from 90 to 110 on 1 June 2017');
    expect(small(qualified('more-than', 100_000), about)).toBe(
      'Same number, reworded from more than 100,000 on 1 June 2017',
    );
    expect(small(qualified('about', 90_000), about)).toMatch(/^(?:Changed|Up)/);
  });
  it('is no minimum that rose, and what fell from a range did not fall from its one end to the other', () => {
    const least = (value: number) => qualified('at-least', value);
    expect(small(least(317), least(354))).toBe('Minimum up from at least 317 on 1 June 2017');
    expect(small(least(354), least(317))).toBe('Minimum down from at least 354 on 1 June 2017');
    expect(small(between(3000, 5000), qualified('about', 200))).toBe(
      'Down, was 3,000 to 5,000 on 1 June 2017',
    );
    expect(small(least(317), qualified('about', 354))).toBe('Changed from at least 317 on 1 June 2017');
  });
  it('is never called a change, on any card', () => {
    const wrong = oneIn(8, reportDays(mosul)).flatMap((day) => {
      const view = asOfView(mosul, day);
      const leading = answers(view).flatMap(({ headline }) => headline?.claim.figure ?? []);
      return leading
        .filter((one) => callsChanged(lineOf(view, one), view, one))
        .map(({ id }) => `${day} ${id}`);
    });
    expect(wrong).toEqual([]);
  });
  it('nor in any ledger', () => {
    const law = (line: typeof lineOf) =>
      fc.property(anyLedger, anyDay, (dataset, day) => {
        const view = viewOn(dataset, day);
        return view.figures.slice(-4).every((one) => !callsChanged(line(view, one), view, one));
      });
    expect(holds(law(lineOf), LEDGERS)).toBe(true);
    expect(
      holds(
        law((view, one) => lineOf(view, one).replace(/^(?:Unchanged|Same.*?)(?= from)/, 'Changed')),
        LEDGERS,
      ),
    ).toBe(false);
  });
});
