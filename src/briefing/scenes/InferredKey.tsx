import { INFERRED } from '../../claims/DayInferred.tsx';
import { isInferred } from '../../domain/basis.ts';
import type { Figure } from '../../domain/figure.ts';
import { useWords } from '../../i18n/words-context.tsx';

interface InferredKeyProps {
  /** The figures whose days have the sign, and when each goes where there is no room for all; the last to go first. */
  of: readonly { readonly figure: Figure; readonly optional?: number | undefined }[];
  /** What parts it from the words around it. */
  before?: string;
  after?: string;
}

/** What the star behind a day means, where one stands: it goes with the last of them. */
export function InferredKey({ of, before = '', after = '' }: InferredKeyProps) {
  const words = useWords();
  const first = of.find(({ figure }) => isInferred(figure.dateBasis));
  return (
    first && (
      <span data-optional={first.optional}>
        {`${before}${INFERRED}\u00a0${words.t('desk.dayInferred')}${after}`}
      </span>
    )
  );
}
