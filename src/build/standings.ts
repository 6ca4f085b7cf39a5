const TAG = /<(\/?)([a-z0-9]+)([^>]*)>/gi;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
/** What a sheet asks of attributes: that there is one, or its value. */
const ASKED = /\[([a-z-]+)(?:([|^$*~]?)="?([^\]"]*))?/g;

interface Element {
  /** How it stands; then what the last element in it is, and how that one stands. */
  readonly at: number;
  last: number;
  lastAt: number;
  readonly opened: string;
  /** What is left of what stands in it. */
  inner: string;
  hasNew: boolean;
}

/**
 * How elements of pages stand, as far as the selectors of a sheet can tell: what each is, what it lies in, what it follows and
 * what comes last. Pages of one kind say the same over and over: a thousand of them stand in few ways.
 */
export class Standings {
  readonly #numbers = new Map<string, number>();
  /** Names of attributes that the sheet asks for, `name=value` where it asks for a value and `name~` for part of one. */
  readonly #asked = new Set<string>();

  constructor(sheet: string) {
    for (const [, name = '', operator = '', value] of sheet.matchAll(ASKED))
      this.#asked.add(value === undefined ? name : operator === '' ? `${name}=${value}` : `${name}~`);
  }

  /**
   * The part of a page that stands as nothing did in the pages before: without words, and with elements that bring nothing new
   * emptied, so that those beside them still follow them.
   */
  newIn(page: string): string {
    const root: Element = { at: 0, last: 0, lastAt: 0, opened: '', inner: '', hasNew: false };
    const open = [root];
    const close = (element: Element, around: Element, end: string) => {
      around.inner += `${element.opened}${element.hasNew ? element.inner : ''}${end}`;
      around.hasNew ||= element.hasNew;
    };
    for (const [tagged, closing, tag = '', attributes = ''] of page.matchAll(TAG)) {
      const around = open.at(-1) ?? root;
      if (closing === '') {
        const known = this.#numbers.size;
        const own = this.#numberOf(this.#kindOf(tag, attributes));
        const at = this.#numberOf(`${around.at} ${around.last} ${own}`);
        Object.assign(around, { last: own, lastAt: at });
        const hasNew = this.#numbers.size > known;
        const element = { at, last: 0, lastAt: 0, opened: tagged, inner: '', hasNew };
        if (attributes.endsWith('/')) close(element, around, '');
        else open.push(element);
      } else {
        const known = this.#numbers.size;
        this.#numberOf(`${around.at} ends ${around.lastAt}`);
        around.hasNew ||= this.#numbers.size > known;
        open.pop();
        close(around, open.at(-1) ?? root, tagged);
      }
    }
    return root.hasNew ? root.inner : '';
  }

  #kindOf(tag: string, attributes: string): string {
    let kind = tag;
    for (const [attribute, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const byValue = name === 'class' || this.#asked.has(`${name}=${value}`) || this.#asked.has(`${name}~`);
      if (byValue) kind += attribute;
      else if (this.#asked.has(name)) kind += name;
    }
    return kind;
  }

  #numberOf(standing: string): number {
    const known = this.#numbers.get(standing);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(standing, number);
    return number;
  }
}
