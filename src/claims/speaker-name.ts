import type { Figure } from '../domain/figure.ts';
import type { Originator, Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';

/** Who is behind a figure, where the words around it say whether anybody is named: the body, or else the outlet. */
export function bodyOrOutlet(originator: Originator, source: Source): string {
  return originator.named ? originator.label : source.publisher;
}

/** Who is speaking, in short: the body, or the outlet with the statement that it names nobody. */
export function speakerLabel(originator: Originator, source: Source, words: Words): string {
  const who = bodyOrOutlet(originator, source);
  return originator.named ? who : words.t('claims.unnamed', { outlet: who });
}

/** Who is speaking, in full: the person where one spoke, and the body. */
export function speakerName(figure: Figure, originator: Originator, source: Source, words: Words): string {
  const body = speakerLabel(originator, source, words);
  return figure.speaker === null ? body : words.t('claims.person', { person: figure.speaker, body });
}
