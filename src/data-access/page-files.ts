/** What every page of this site has, and no error page or sign-in page of a network. */
const OWN = /<div id="root"[^>]* data-path="/;
const NEEDED = /<(?:script|link)\b[^>]*>/g;

/** The scripts and sheets that a page of this site needs to open, by their paths; null for anything else. */
export function pageFiles(page: string): readonly string[] | null {
  if (!OWN.test(page)) return null;
  const tags = page.match(NEEDED) ?? [];
  const files = tags.flatMap((tag) => {
    const isNeeded = tag.startsWith('<script') || /rel="(?:modulepreload|stylesheet)"/.test(tag);
    const file = isNeeded ? /(?:src|href)="([^"]+)"/.exec(tag)?.[1] : undefined;
    return file ?? [];
  });
  return [...new Set(files)];
}

/** True for an answer that is a script or a sheet: some hosts answer a missing file with a page and status 200. */
export function isFile(answer: Response): boolean {
  return answer.ok && !answer.headers.get('Content-Type')?.startsWith('text/html');
}
