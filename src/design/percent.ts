/** A share from 0 to 1 as a length in a style or a drawing, to a tenth of a per cent. */
export const percent = (share: number): string => rounded(share, 10);

/** The same to a hundredth, for marks on a scale. */
export const finePercent = (share: number): string => rounded(share, 100);

const rounded = (share: number, parts: number): string => `${Math.round(share * (100 * parts)) / parts}%`;
