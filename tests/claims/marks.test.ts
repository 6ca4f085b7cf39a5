import { describe, expect, it, test } from 'vitest';
import { MARKS, marksOf } from '../../src/claims/marks.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { WholeDataset } from '../../src/domain/dataset.ts';
import { asOfView } from '../../src/statistics/as-of.ts';
import { chipOf } from '../../src/features/source-sheet/sheet-words.ts';
import type { SheetState } from '../../src/statistics/source-sheet/states.ts';
import { english } from '../i18n/every-word.ts';
import { mosul } from '../features/shipped-desk.ts';

const labelled = (dataset: WholeDataset, day: string) => {
  const view = asOfView(dataset, calendarDate(day));
  const marked = (mark: string) =>
    view.figures.filter((figure) => marksOf(view, figure).some((one) => one === mark)).map(({ id }) => id);
  return { label: marked('label-doubt'), doubt: marked('doubtful') };
};

test('to be in doubt does not look like being disputed', () => {
  const { disputed, doubtful, 'label-doubt': label } = MARKS;
  expect([doubtful.icon, label.icon]).toEqual(['flag', 'flag']);
  expect(disputed.icon).not.toBe(doubtful.icon);
});

test('on the sheet of a source doubt and dispute look as they do everywhere', () => {
  const iconOf = (state: SheetState) => chipOf(state, english).icon;
  expect(iconOf({ kind: 'doubtful' })).toBe(MARKS.doubtful.icon);
  expect(iconOf({ kind: 'label-doubt', fits: [] })).toBe(MARKS['label-doubt'].icon);
  expect(iconOf({ kind: 'contradicted', by: [] })).toBe(MARKS.disputed.icon);
});

describe('a label is in doubt', () => {
  it('only of the two claims that the ledger says may count somebody else, and of none that they fit', () => {
    expect(labelled(mosul, '2017-07-20').label).toEqual(['cnn-is-killed', 'cnn-is-wounded']);
  });
  it('not of a probable slip of a number, which is in doubt', () => {
    expect(labelled(mosul, '2017-07-20').doubt).toContain('sputnik-cum-2017-07-06');
  });
  it('of no claim before a figure that it fits was public', () => {
    const relations = mosul.relations.filter(
      ({ kind, b }) => kind !== 'label_doubt' || /2017-0[89]/.test(b.id),
    );
    const later: WholeDataset = { ...mosul, relations };
    expect(labelled(later, '2017-07-20')).toMatchObject({
      label: [],
      doubt: expect.arrayContaining(['cnn-is-killed']),
    });
    expect(labelled(later, '2017-09-30').label).toEqual(['cnn-is-killed', 'cnn-is-wounded']);
  });
  it('of every figure in doubt is marked one way or the other', () => {
    const view = asOfView(mosul, calendarDate('2024-05-01'));
    const { label, doubt } = labelled(mosul, '2024-05-01');
    const doubtful = view.figures.filter(({ status }) => status === 'doubtful').map(({ id }) => id);
    expect([...label, ...doubt].toSorted()).toEqual(doubtful.toSorted());
  });
});
