/**
 * Gives every text that changes its place back from what a browser's translator put there. A translator takes the text
 * out of the page and sets an element with its own words in its place; React goes on writing to the text, where nobody
 * sees it. So a text that was taken out is watched, and when it says something else it stands again in place of the
 * old words, for the translator to translate anew. `root` holds all that React draws; works as long as the page
 * is open.
 */
export function keepTexts(root: Element): void {
  const standIns = new WeakMap<Node, ChildNode>();
  new MutationObserver((records, observer) => {
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        const standIn = standIns.get(target);
        if (!target.parentNode && standIn?.parentNode) standIn.replaceWith(target);
        continue;
      }
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslated);
      for (const text of removedNodes) {
        if (!standIn || text.nodeType !== Node.TEXT_NODE) continue;
        standIns.set(text, standIn);
        observer.observe(text, { characterData: true });
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

const isTranslated = (node: Node | null): node is ChildNode => node?.nodeName === 'FONT';
