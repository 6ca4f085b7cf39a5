const FOLD = /<details\b([^>]*)>|<\/(summary|details)>/g;

/** A page without what its closed folds hold: only their summaries are seen. Some stand open where there is room. */
export function withoutFolded(html: string): string {
  const closed: boolean[] = [];
  let [seen, from, foldedAt] = ['', 0, 0];
  for (const { 0: tag, 1: attributes = '', 2: end, index } of html.matchAll(FOLD)) {
    if (end === undefined) closed.push(!/ (?:open|data-open-where)\b/.test(attributes));
    else if (end === 'summary') {
      if (foldedAt > 0 || closed.at(-1) !== true) continue;
      foldedAt = closed.length;
      seen += html.slice(from, index + tag.length);
    } else {
      if (foldedAt === closed.length) [from, foldedAt] = [index, 0];
      closed.pop();
    }
  }
  return seen + html.slice(from);
}
