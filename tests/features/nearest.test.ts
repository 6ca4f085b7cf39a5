import { describe, expect, test } from 'vitest';
import { nearest, wordsOf } from '../../src/features/search/nearest.ts';
import { mosul } from './shipped-desk.ts';

const questions = [...mosul.questions.values()];

describe('the question nearest to an address that names none', () => {
  test.each([
    ['questions/civilian-in-oldcity', 'civilians-in-old-city'],
    ['questions/civilians_in_old_city', 'civilians-in-old-city'],
    ['questions/fled-since-october', 'fled-since-17-october'],
    ['fled-since-17-octobre', 'fled-since-17-october'],
    ['questions/civilians-killed-months', 'civilians-killed-month'],
  ])('for "%s" is "%s"', (asked, id) => {
    expect(nearest(questions, asked)[0]?.id).toBe(id);
  });

  test('is none where no word fits', () => {
    expect(nearest(questions, 'xyzzy')).toEqual([]);
    expect(nearest(questions, '')).toEqual([]);
    expect(nearest([{ id: 'a-source', title: 'Where is Iraq?' }], 'nothing-here')).toEqual([]);
  });

  test('is looked for by the words of the last part, of any script', () => {
    expect(wordsOf('mosul/questions/civilians-in_old.city')).toBe('civilians in old city');
    expect(wordsOf('مدنيون-في-المدينة/')).toBe('مدنيون في المدينة');
  });
});
