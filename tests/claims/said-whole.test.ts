import { expect, it } from 'vitest';
import { closedText } from '../../src/claims/closed-text.ts';
import { describe as describeClaim, descriptionText } from '../../src/claims/description.ts';
import { filterText } from '../../src/claims/filter-text.ts';
import { marksOf } from '../../src/claims/marks.ts';
import { readOut } from '../../src/claims/read-out.ts';
import { basisOf } from '../../src/domain/basis.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { english } from '../i18n/every-word.ts';
import {
  exactly,
  figure,
  ledger,
  onDay,
  placeOf,
  populationOf,
  qualified,
  question,
} from '../ledgers/small-ledger.ts';

const DAY = calendarDate('2017-06-10');
const told = (id: string, parts: Partial<Figure> = {}, more: Partial<Parameters<typeof figure>[0]> = {}) => ({
  ...figure({ id, quantity: qualified('about', 1200), time: onDay('2017-06-01'), ...more }),
  ...parts,
});

/** All that is said of the first of some figures: in one line, and read out. */
function said(...figures: readonly [Figure, ...Figure[]]) {
  const asked = question({ rhythmDays: 0, ageLimitDays: 0 });
  const view = asOfView(ledger({ figures, questions: [asked] }), DAY);
  return [
    descriptionText(describeClaim(figures[0], view, english), english),
    readOut(view, answer(view, asked), english)?.text ?? null,
  ];
}

it('of a figure of which everything must be said, everything is said in its order', () => {
  const whole = told('whole', {
    readFromWords: true,
    wording: 'some twelve hundred',
    speaker: 'Ann',
    via: 'Reuters',
    status: 'unverified',
    modality: 'feared',
    dateBasis: basisOf('inferred: the month of the title'),
    publishedBasis: basisOf('inferred: the day of the copy'),
  });
  expect(said(whole)).toMatchInlineSnapshot(`
    [
      "read as about 1,200: displaced, people, mosul. Ann, agency via Reuters, 1 June 2017 (date inferred). Publisher, published 1 June 2017 (date inferred). Not yet verified. Feared.",
      "According to Ann (agency, via Reuters), it was feared that about 1,200 people (our reading of “some twelve hundred”) were counted under “displaced” in mosul on 1 June 2017 (date inferred). Source: Publisher, published 1 June 2017 (date inferred). Not yet verified. Feared. As known on 10 June 2017.",
    ]
  `);
});

it('and of a plain one no more than it is', () => {
  expect(said(told('plain', { quantity: exactly(1200) }))).toMatchInlineSnapshot(`
    [
      "1,200: displaced, people, mosul. agency, 1 June 2017. Publisher, published 1 June 2017.",
      "According to agency, 1,200 people were counted under “displaced” in mosul on 1 June 2017. Source: Publisher, published 1 June 2017. As known on 10 June 2017.",
    ]
  `);
});

it('of two, the other one comes with its own speaker, qualifier and day', () => {
  const lead = told('lead', {}, { time: onDay('2017-06-02') });
  const other = told('other', { via: 'Reuters' }, { by: 'ministry', quantity: qualified('up-to', 9000) });
  expect(said(lead, other)[1]).toMatchInlineSnapshot(
    `"According to agency, about 1,200 people were counted under “displaced” in mosul on 2 June 2017; ministry (via Reuters) gave the number as up to 9,000 for 1 June 2017. Source: Publisher, published 2 June 2017. As known on 10 June 2017."`,
  );
});

it('of a figure that nobody dates it is said that it is not dated', () => {
  expect(said(told('undated', {}, { published: null }))[0]).toMatchInlineSnapshot(
    `"about 1,200: displaced, people, mosul. agency, 1 June 2017. Publisher, day of publication unknown."`,
  );
});

it('the marks of a figure come the gravest first, and of one that stands there are none', () => {
  const first = told('first', { status: 'unverified', modality: 'alleged' });
  const corrected = told('second', {}, { supersedes: { figure: first, reason: 'correction', note: '' } });
  const doubtful = told('third', { status: 'doubtful', modality: 'possible' }, { by: 'ministry' });
  const view = asOfView(ledger({ figures: [first, corrected, doubtful] }), DAY);
  const marks = [...view.dataset.figures.values()].map((one) => marksOf(view, one));
  expect(marks).toEqual([['corrected', 'unverified', 'alleged'], [], ['doubtful', 'possible']]);
});

it('what a filter leaves is told by place, by whom and by who said it, with any of several', () => {
  const none = { places: [], populations: [], kinds: [] };
  const textOf = (filters: Partial<Parameters<typeof filterText>[0]>) =>
    filterText({ ...none, ...filters }, DAY, english);
  const [places, populations, kinds] = [
    [placeOf('erbil'), placeOf('mosul')],
    [populationOf('women')],
    ['un' as const, 'government' as const],
  ];
  expect([{}, { places }, { populations }, { kinds }, { places, populations, kinds }].map(textOf))
    .toMatchInlineSnapshot(`
    [
      "",
      "for erbil or mosul",
      "of “women”",
      "from the United Nations or a government",
      "for erbil or mosul, of “women”, from the United Nations or a government",
    ]
  `);
});

it('of what is over it is said since when, and whether its last figures are shown', () => {
  const view = asOfView(ledger({ figures: [] }), DAY);
  const end = { day: calendarDate('2017-05-20'), event: null };
  expect([true, false].map((isLast) => closedText({ ...end, isLast }, view, english))).toMatchInlineSnapshot(`
    [
      "Small ended in May 2017; these are the last known figures.",
      "Small ended in May 2017; these are the last figures known by 10 June 2017.",
    ]
  `);
});
