import { TEXT_SIZE, textWidth, wrapText } from '../../charts/text-width.ts';
import { useViewport } from '../use-viewport.ts';

/** Share of a wall's width between its insets, less what the drift takes. */
const WITHIN_INSETS = 0.885;

/** How wide a line of a wall's text is, in its own size. */
export const emsOf = (text: string, weight?: 'text' | 'strong'): number =>
  textWidth(text, weight) / TEXT_SIZE;

/** How many lines it makes where one is so wide, in its own size. */
export const lineCount = (text: string, ems: number): number => wrapText(text, ems * TEXT_SIZE).length;

/** How wide a wall is, in the size of its least text. */
export const useRoom = (textSize: number): number => (useViewport().width * WITHIN_INSETS) / textSize;

/** Whether it stands upright. */
export function useUpright(): boolean {
  const { width, height } = useViewport();
  return height > width;
}
