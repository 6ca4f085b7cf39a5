const rules = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The rules of figures by their numbers, in the groups they are told in. */
export const RULE_GROUPS = [
  { id: 'every', rules: rules(1, 7) },
  { id: 'adding', rules: rules(8, 18) },
  { id: 'disagreement', rules: rules(19, 22) },
  { id: 'time', rules: rules(23, 28) },
  { id: 'drawing', rules: rules(29, 32) },
  { id: 'places', rules: rules(33, 36) },
  { id: 'suspicion', rules: rules(37, 37) },
] as const;
