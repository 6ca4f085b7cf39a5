import { breakText } from '../../claims/break-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { AsOfView, BreakInView } from '../../statistics/as-of.ts';
import type { Finding } from '../../statistics/finding.ts';
import { type Gap, longestOf } from '../../statistics/silence.ts';
import { extremesText, findingText, sayFinding } from './finding-text.ts';
import { gapText } from './gap-text.ts';
import { onlyText } from './only-text.ts';

interface Shown {
  /** What is counted. */
  readonly heading: string;
  readonly finding: Finding | null;
  readonly gaps: readonly Gap[];
  readonly breaks: readonly BreakInView[];
}

/** What a chart shows, for readers who do not see it: the finding of its title, extremes, the longest gap and every break. */
export function chartSentence(
  { heading, finding, gaps, breaks }: Shown,
  view: AsOfView,
  words: Words,
): string {
  const longest = longestOf(gaps);
  return [
    ...(view.narrowed ? [onlyText(view, words)] : []),
    heading,
    ...(finding ? [findingText(sayFinding(finding, view, words), words)] : []),
    ...(finding ? extremesText(finding, view, words) : []),
    ...(longest ? [gapText(longest, view, words)] : []),
    ...breaks.map((cut) => breakText(cut, view, words)),
  ]
    .map((text) => text.replace(/\.$/, ''))
    .join('. ');
}
