/** How wide the words at a bar are, and the bar, all in the size of text. */
export interface BarWords {
  readonly room: number;
  /** The day of the figure, the first on which it is withheld, and that of the view. */
  readonly days: readonly [number, number, number];
  /** What is said within its two parts. */
  readonly shown: number;
  readonly withheld: number;
}

export interface ShownBarModel {
  /** Share of its length that the figure could be shown for. */
  readonly share: number;
  /** On which side of its own place the middle day stands; null where it would run into another. */
  readonly middle: 'before' | 'after' | null;
  readonly saysShown: boolean;
  readonly saysWithheld: boolean;
}

const APART = 0.6;

/** A bar from the day of a figure to that of the view, to scale: for so many days it could be shown, from then on not. */
export function shownBar(ageDays: number, longestShown: number, words: BarWords): ShownBarModel {
  const share = Math.min(1, (longestShown + 1) / ageDays);
  const [first, middle, last] = words.days;
  const at = share * words.room;
  const beforeIt = at - middle >= first + APART && at <= words.room - last - APART;
  const afterIt = at >= first + APART && at + middle <= words.room - last - APART;
  return {
    share,
    middle: beforeIt ? 'before' : afterIt ? 'after' : null,
    saysShown: words.shown + 2 * APART <= at,
    saysWithheld: words.withheld + 2 * APART <= words.room - at,
  };
}
