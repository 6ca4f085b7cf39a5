import { Node, parseHTML } from 'linkedom';

/*
 * Each node would get a map of who listens to it, and most of the time to read a page went there. Nobody listens to what is
 * only read. The class is behind the one that is exported.
 */
const ofNodes: unknown = Reflect.getPrototypeOf(Node);
if (typeof ofNodes === 'function') Object.setPrototypeOf(ofNodes, Object);

/**
 * What would be the body of a page, as a document. Laws read thousands of pages, and with a browser's whole window for each
 * that would take longer than to draw them. Names of attributes are in small letters, whatever letters React gave them.
 */
export function readHtml(body: string): Document {
  return readPage(`<!doctype html><html><body>${body}</body></html>`);
}

/** A whole page, as a document. */
export function readPage(html: string): Document {
  return parseHTML(html.replaceAll(/ [a-z]+[A-Z][A-Za-z]*="/g, (name) => name.toLowerCase())).document;
}
