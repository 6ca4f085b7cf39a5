/** The rules of figures by their numbers, in the groups they are told in. */
export const RULE_GROUPS = [
  { id: 'every', rules: [1, 2, 3, 4, 5, 6, 7] },
  { id: 'adding', rules: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] },
  { id: 'disagreement', rules: [19, 20, 21, 22] },
  { id: 'time', rules: [23, 24, 25, 26, 27, 28] },
  { id: 'drawing', rules: [29, 30, 31, 32] },
  { id: 'places', rules: [33, 34, 35, 36] },
  { id: 'suspicion', rules: [37] },
] as const;
