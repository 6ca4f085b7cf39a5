import { describe, expect, it } from 'vitest';
import { amountText } from '../../src/claims/description.ts';
import { readOut } from '../../src/claims/read-out.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { english } from '../i18n/every-word.ts';
import { type Answer, answer } from '../../src/statistics/answers.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { mosul } from '../features/shipped-desk.ts';

const words = english;
const DAYS = ['2016-12-01', '2017-06-26', '2018-01-02'];

function answersOn(day: string) {
  const view = asOfView(mosul, calendarDate(day));
  return [...mosul.questions.values()].map((question) => ({ view, given: answer(view, question) }));
}

function lineOf(day: string, question: string): string | undefined {
  const asked = answersOn(day).find(({ given }) => given.question.id === question);
  return asked && readOut(asked.view, asked.given, words)?.text;
}

/** What may never be lost when a line is read out: the number with its qualifier, who is counted, and the speaker. */
function keepsAll(text: string, { headline, question }: Answer): boolean {
  if (!headline) return false;
  const { figure } = headline.claim;
  const speaker = figure.speaker ?? figure.originator.inSentence;
  return [
    `${amountText(figure, words, true)} ${question.counted}`,
    speaker,
    'published',
    'As known on',
  ].every((part) => text.includes(part));
}

describe('a line to be read out', () => {
  it('is a whole sentence for a number on a day, with the strongest other claim', () => {
    expect(lineOf('2017-06-26', 'civilians-in-old-city')).toBe(
      'According to Bruno Geddo (UNHCR), more than 100,000 civilians were still in the Old City of Mosul on 16 June 2017; Lise Grande (UN Humanitarian Coordinator) gave the number as 120,000 to 150,000 for the same day. Source: IQ News, published 16 June 2017. As known on 26 June 2017.',
    );
  });
  it('says of a running total from when it counts and up to when', () => {
    expect(lineOf('2017-06-26', 'fled-west-mosul')).toContain(
      '678,177 people had fled west Mosul by 11 June 2017, counted since 19 February 2017. ',
    );
  });
  it('says of a month that it is a month, and of a floor that it is one', () => {
    expect(lineOf('2017-06-26', 'civilians-killed-month')).toContain(
      'at least 354 civilians were killed in Iraq in May 2017; Antiwar.com gave the number as at least 770 for the same month.',
    );
  });
  it('quotes the words that a number was read from', () => {
    expect(lineOf('2017-06-26', 'is-fighters-left')).toContain(
      'about 200 IS fighters (our reading of “couple of hundred”) were still in Mosul',
    );
  });
  it('is silent when nothing leads', () => {
    expect(lineOf('2017-06-26', 'civilians-killed-in-battle')).toBeUndefined();
  });
  it('keeps qualifier, number, counted, speaker and dates for all questions, and a line without its qualifier is caught', () => {
    const lines = DAYS.flatMap(answersOn).flatMap(({ view, given }) => {
      const line = readOut(view, given, words);
      return line ? { given, text: line.text } : [];
    });
    expect(lines.length).toBeGreaterThan(70);
    expect(lines.filter(({ given, text }) => !keepsAll(text, given))).toEqual([]);
    const bare = lines.map(({ given, text }) => ({
      given,
      text: text.replaceAll(/at least |more than |about /g, ''),
    }));
    expect(bare.every(({ given, text }) => keepsAll(text, given))).toBe(false);
  });
  it('knows a verb for whatever a question of the ledger counts, and leaves no hole in a sentence', () => {
    for (const { view, given } of DAYS.flatMap(answersOn)) {
      const text = readOut(view, given, words)?.text ?? '';
      expect(text).not.toMatch(/counted under|undefined|\s\s| ,|\(\)|\b(\w+) \1\b/);
    }
  });
});
