import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReferenceTimeText } from '../../src/claims/Time.tsx';
import { whenTrue } from '../../src/claims/read-out.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { ReferenceTime } from '../../src/domain/reference-time.ts';
import { Phrase } from '../../src/i18n/Phrase.tsx';
import { english } from './every-word.ts';

const day = calendarDate;

it('a message holds elements where its language puts them, and the words between them as text', () => {
  expect(
    renderToStaticMarkup(<Phrase id="dates.range" elements={{ to: <i>last</i>, from: <b>first</b> }} />),
  ).toBe('<b>first</b> to <i>last</i>');
});

const TIMES: readonly [ReferenceTime, string, string, string][] = [
  [{ kind: 'stock', asOf: day('2017-06-26') }, '26 June 2017', '26 June 2017', 'on 26 June 2017'],
  [
    { kind: 'flow', from: day('2017-06-02'), to: day('2017-06-02') },
    '2 June 2017',
    '2 June 2017',
    'on 2 June 2017',
  ],
  [{ kind: 'flow', from: day('2017-05-01'), to: day('2017-05-31') }, 'May 2017', 'May 2017', 'in May 2017'],
  [
    { kind: 'flow', from: day('2016-01-01'), to: day('2016-12-31') },
    '1 January to 31 December 2016',
    '1 January to 31 December 2016',
    'in 2016',
  ],
  [
    { kind: 'flow', from: day('2016-12-17'), to: day('2017-03-22') },
    '17 December 2016 to 22 March 2017',
    '17 December 2016 to 22 March 2017',
    'from 17 December 2016 to 22 March 2017',
  ],
  [
    { kind: 'running-total', since: day('2017-02-19'), until: day('2017-06-11') },
    '19 February to 11 June 2017',
    '11 June 2017, since 19 February 2017',
    'by 11 June 2017, counted since 19 February 2017',
  ],
];

it.each(TIMES)(
  'a time is said alike in text, on the page and in a sentence: %o',
  (time, text, page, sentence) => {
    const drawn = renderToStaticMarkup(<ReferenceTimeText time={time} withStart />);
    expect(english.referenceTime(time)).toBe(text);
    expect(drawn.replaceAll(/<[^>]*>/g, '')).toBe(page);
    expect(whenTrue(time, english)).toBe(sentence);
  },
);

it('a month is a month to programs too', () => {
  const may: ReferenceTime = { kind: 'flow', from: day('2017-05-01'), to: day('2017-05-31') };
  expect(renderToStaticMarkup(<ReferenceTimeText time={may} />)).toBe(
    '<time dateTime="2017-05">May 2017</time>',
  );
});
