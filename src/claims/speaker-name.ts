import type { Figure } from '../domain/figure.ts';
import type { Words } from '../i18n/words.ts';

/** Who spoke of a figure, and where it was read. */
type Spoken = Pick<Figure, 'originator' | 'source'>;

/** Who is behind a figure, where the words around it say whether anybody is named: the body, or else the outlet. */
export function bodyOrOutlet({ originator, source }: Spoken): string {
  return originator.named ? originator.label : source.publisher;
}

/** Who is speaking, in short: the body, or the outlet with the statement that it names nobody. */
export function speakerLabel(spoken: Spoken, words: Words): string {
  const who = bodyOrOutlet(spoken);
  return spoken.originator.named ? who : words.t('claims.unnamed', { outlet: who });
}

/** Who is speaking, in full: the person where one spoke, and the body. */
export function speakerName(figure: Figure, words: Words): string {
  const body = speakerLabel(figure, words);
  return figure.speaker === null ? body : words.t('claims.person', { person: figure.speaker, body });
}
