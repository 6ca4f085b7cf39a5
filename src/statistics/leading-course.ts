import type { AsOfView } from './as-of.ts';
import type { Answer } from './answers.ts';
import { type Series, seriesOf } from './series.ts';

/** The series that an answer's leading figure stands in, where it has at least so many figures with a number; else null. Periods of any length make none: they overlap. */
export function leadingCourse(
  view: AsOfView,
  { headline, groups: [{ scope }] }: Answer,
  fewest: number,
): Series | null {
  const leads = headline?.claim.figure;
  if (!leads) return null;
  const series = seriesOf(view, scope).find(
    ({ points, period }) => period !== 'other' && points.some(({ figure }) => figure === leads),
  );
  const count = series?.segments.reduce((sum, run) => sum + run.length, 0) ?? 0;
  return series && count >= fewest ? series : null;
}
