import type { CalendarDate } from '../../domain/calendar-date.ts';
import { textOn } from '../../domain/dated-text.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Words } from '../../i18n/words.ts';

/** What a figure counts and whom, beside the name of its place. */
export const countedText = ({ measure, population }: Figure, day: CalendarDate, words: Words): string =>
  words.list([textOn(measure.name, day), textOn(population.name, day)]);
