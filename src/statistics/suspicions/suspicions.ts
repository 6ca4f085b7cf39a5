import { SUSPICION_RULES, type SuspicionRule } from '../../domain/review.ts';
import type { WholeView } from '../as-of.ts';
import { anotherLabels } from './another-label.ts';
import { implausibleJumps } from './implausible-jump.ts';
import { notDifferences } from './not-the-difference.ts';
import { partsAboveWholes } from './part-above-whole.ts';
import { sameNumbers } from './same-number.ts';
import { straightLines } from './straight-line.ts';
import type { Suspicion } from './suspicion.ts';
import { swappedDigits } from './swapped-digits.ts';

const RULES: { readonly [Rule in SuspicionRule]: (view: WholeView) => readonly Suspicion[] } = {
  'same-number': sameNumbers,
  'swapped-digits': swappedDigits,
  'straight-line': straightLines,
  'part-above-whole': partsAboveWholes,
  'not-the-difference': notDifferences,
  'implausible-jump': implausibleJumps,
  'another-label': anotherLabels,
};

/** Everything in view that a person should look at again, rule by rule, each once (R37). Figures stay as they are. */
export function suspicionsIn(view: WholeView): readonly Suspicion[] {
  return [
    ...new Map(
      SUSPICION_RULES.flatMap((rule) => RULES[rule](view)).map((found) => [found.id, found]),
    ).values(),
  ];
}
