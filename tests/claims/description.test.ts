import { describe, expect, it } from 'vitest';
import { describe as describeClaim, descriptionText } from '../../src/claims/description.ts';
import { speakerLabel } from '../../src/claims/speaker-name.ts';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import { figure, ledger, onDay, qualified } from '../ledgers/small-ledger.ts';

const plain = figure({ id: 'plain', quantity: qualified('about', 100), time: onDay('2017-06-01') });

/** Where there is nothing to be said of inference, carriers and marks, each part of it is said when there is. */
function lineOf(parts: Partial<Figure> = {}): string {
  const one = { ...plain, ...parts };
  const view = asOfView(ledger({ figures: [one] }), calendarDate('2017-06-10'));
  return descriptionText(describeClaim(one, view, english), english);
}

describe('R1 to R4: one line says all that travels with a figure', () => {
  const usual = lineOf();
  it('the number with its hedge, what is counted, who says it, when it is true, and where it was published', () => {
    expect(usual).toBe(
      'about 100: displaced, people, mosul. agency, 1 June 2017. Publisher, published 1 June 2017.',
    );
  });
  it('a day that no source states is said to be inferred, and so is a day of publication', () => {
    const inferred = (text: string): number => text.match(/inferred/gi)?.length ?? 0;
    expect(inferred(lineOf({ dateBasis: basisOf('inferred: month named in the title') }))).toBe(1);
    expect(inferred(lineOf({ publishedBasis: basisOf('inferred: day of the archive copy') }))).toBe(1);
    expect(inferred(lineOf({ publishedBasis: basisOf('public by then: a page carries it') }))).toBe(1);
  });
  it('who carried it is named, unless the source is of that name already', () => {
    expect(lineOf({ via: 'Reuters' })).toContain('Reuters');
    expect(lineOf({ via: 'Publisher' })).toBe(usual);
  });
  it('a mark is said, and nothing is said of marks where there are none', () => {
    const marked = lineOf({ status: 'unverified' });
    expect(marked).toBe(`${usual} ${english.t('claims.mark.unverified')}.`);
  });
});

describe('R1: somebody is named, or it is said that nobody is', () => {
  it('the body that spoke, or the outlet that names none', () => {
    const { originators, sources } = ledger({ figures: [] });
    const [source] = sources.values();
    const labels = (named: boolean) =>
      [...originators.values()]
        .filter((one) => one.named === named)
        .map((one) => speakerLabel({ originator: one, source: source! }, english));
    expect(labels(true)).toEqual(
      [...originators.values()].filter(({ named }) => named).map(({ label }) => label),
    );
    expect(new Set(labels(false))).toEqual(new Set([english.t('claims.unnamed', { outlet: 'Publisher' })]));
  });
});
