import { MARKS } from '../../claims/marks.ts';
import type { ChipTone } from '../../design/Chip.tsx';
import type { IconName } from '../../design/Icon.tsx';
import { referenceDay } from '../../domain/reference-time.ts';
import type { Words } from '../../i18n/words.ts';
import type { SheetRow } from '../../statistics/source-sheet/sheet.ts';
import type { SheetState, SheetStateKind } from '../../statistics/source-sheet/states.ts';

interface StateChip {
  readonly tone: ChipTone;
  readonly icon: IconName;
  readonly label: string;
}

/** A state as a chip: a glyph and a few words. */
export function chipOf(state: SheetState, { t }: Words): StateChip {
  switch (state.kind) {
    case 'label-doubt':
    case 'doubtful':
      return { ...MARKS[state.kind], label: t(`sources.chip.${state.kind}`) };
    case 'contradicted':
      return { ...MARKS.disputed, label: t('sources.chip.contradicted', { n: state.by.length }) };
    case 'floor-passed':
    case 'floor-below':
      return { tone: 'plain', icon: 'bound', label: t(`sources.chip.${state.kind}`) };
    case 'agrees':
    case 'meets-elsewhere':
      return {
        tone: 'settled',
        icon: 'equal',
        label: t(`sources.chip.${state.kind}`, { n: state.with.length, of: state.compared }),
      };
    case 'within-range':
    case 'leaves-room':
      return { tone: 'settled', icon: 'equal', label: t(`sources.chip.${state.kind}`) };
    case 'differs':
      return { tone: 'plain', icon: 'not-equal', label: t('sources.chip.differs') };
    case 'only-source':
      return {
        tone: 'dashed',
        icon: 'only',
        label:
          state.days === null
            ? t('sources.chip.only-period')
            : t('sources.chip.only-days', { days: state.days }),
      };
    case 'no-number':
      return { tone: 'dashed', icon: 'info', label: t('sources.chip.no-number') };
  }
}

/** What a state says beyond its chip, in one sentence; the figures that show it stand below. */
export function sentenceOf(state: SheetState, { t, date }: Words): string | null {
  switch (state.kind) {
    case 'label-doubt':
      return t('sources.state.label-doubt', { n: state.fits.length });
    case 'contradicted':
    case 'floor-below':
      return t(`sources.state.${state.kind}`, { n: state.by.length });
    case 'floor-passed':
      return t('sources.state.floor-passed', {
        day: date(referenceDay(state.first.time)),
        days: state.daysBefore,
      });
    case 'meets-elsewhere':
      return [
        nobodyNear(state.days, t),
        t('sources.state.meets-elsewhere', { n: state.with.length, compared: state.compared }),
      ].join(' ');
    case 'agrees':
      return t(`sources.state.${state.kind}`, { n: state.with.length, compared: state.compared });
    case 'leaves-room':
    case 'differs':
      return t(`sources.state.${state.kind}`, { n: state.with.length });
    case 'only-source':
      return null;
    case 'doubtful':
    case 'within-range':
    case 'no-number':
      return t(`sources.state.${state.kind}`);
  }
}

/** That nobody else spoke of this, within the days that are looked at; null asks for the same period. */
function nobodyNear(days: number | null, t: Words['t']): string {
  return days === null ? t('sources.state.only-period') : t('sources.state.only-days', { days });
}

/** What the leading states come to, in the order a reader asks: what stands, what is stale, what is in doubt. */
const PARTS = [
  'stands',
  'floor-passed',
  'floor-below',
  'differs',
  'only',
  'contradicted',
  'doubtful',
  'label-doubt',
  'uncompared',
] as const;
type Part = (typeof PARTS)[number];

const PART_OF: { readonly [Kind in SheetStateKind]: Part } = {
  'label-doubt': 'label-doubt',
  doubtful: 'doubtful',
  contradicted: 'contradicted',
  'floor-passed': 'floor-passed',
  'floor-below': 'floor-below',
  agrees: 'stands',
  'within-range': 'stands',
  'leaves-room': 'stands',
  'meets-elsewhere': 'stands',
  differs: 'differs',
  'only-source': 'only',
  'no-number': 'uncompared',
};

/** How the figures of a sheet stand, counted by the state that leads each, in one sentence. */
export function summaryOf(rows: readonly SheetRow[], words: Words): string {
  const total = rows.length;
  const parts = PARTS.flatMap((part) => {
    const n = rows.filter((row) => partOf(row) === part).length;
    const who =
      total === 1
        ? words.t('sources.summary.it')
        : n === total
          ? words.t('sources.summary.all')
          : words.number(n);
    return n === 0 ? [] : [words.t(`sources.summary.${part}`, { n, who })];
  });
  return words.t('sources.summary', { total, parts: listed(parts, words) });
}

function partOf({ comparison }: SheetRow): Part {
  return comparison ? PART_OF[comparison.states[0].kind] : 'uncompared';
}

function listed(parts: readonly string[], { t }: Words): string {
  const [last, ...before] = parts.toReversed();
  if (last === undefined) return '';
  if (before.length === 0) return last;
  const joined = before
    .toReversed()
    .reduce((text, next) => t('sources.summary.more', { before: text, next }));
  return t('sources.summary.last', { before: joined, last });
}
