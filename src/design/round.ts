/** A length as drawings write it: to a tenth of a pixel. */
export const round = (length: number): number => Math.round(length * 10) / 10;
