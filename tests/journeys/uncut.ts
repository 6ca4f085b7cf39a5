import type { Page } from 'playwright-core';
import type { DatasetDocument } from '../../src/ledger/document.ts';

/** What a reader may set for any page, who reads better so (WCAG 1.4.12). */
export const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Adds rules to an open page, as readers' own style sheets do: a page's policy does not concern them. */
export const addRules = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

export const NO_NUMBER = 'no number is shown';

/** Words and numbers of drawings that the drawing's edge cuts: of "1,000,000" it may leave "000,000". */
export function cutInDrawings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure svg text')].flatMap((text) => {
      const drawing = text.closest('div')?.querySelector('svg');
      if (!drawing || getComputedStyle(drawing).overflow === 'visible') return [];
      const [line, edge] = [text.getBoundingClientRect(), drawing.getBoundingClientRect()];
      const beyond = Math.round(Math.max(edge.left - line.left, line.right - edge.right));
      return line.width > 0 && beyond > 1 ? [`"${text.textContent}" is ${beyond} px beyond its drawing`] : [];
    }),
  );
}

/** Texts of one drawing that lie over one another by more than a touch, as two whose letters are spaced out may. */
export function crowdedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg:has(text)')].flatMap((drawing) => {
      const texts = [...drawing.querySelectorAll('text')].flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return right > left ? [{ said: text.textContent, left, right, top, bottom }] : [];
      });
      return texts.flatMap((one, at) =>
        texts.slice(at + 1).flatMap((other) => {
          const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          // Lines of one text stand as near as their letters are high.
          return wide > 1 && high > 6 ? [`"${one.said}" lies over "${other.said}"`] : [];
        }),
      );
    }),
  );
}

/**
 * Numbers that do not stand whole in every box around them, each with the box that it leaves. A box that scrolls keeps
 * what is beyond its edge; what only assistive technology reads has no place to be cut in.
 */
export function cutNumbers(page: Page): Promise<readonly string[]> {
  return page.evaluate((none) => {
    const shown = [...document.querySelectorAll<HTMLElement>('#root data')].filter(
      (number) => number.checkVisibility({ visibilityProperty: true }) && !number.closest('.vh'),
    );
    if (shown.length === 0) return [none];
    const seen = new Map<Element, { kind: 'line' | 'box' | 'scrolls'; left: number; right: number }>();
    const seenAs = (box: Element) => {
      const known = seen.get(box);
      if (known) return known;
      const { display, overflowX, position } = getComputedStyle(box);
      const { left, right } = box.getBoundingClientRect();
      const scrolls = ['auto', 'scroll'].includes(overflowX) || ['absolute', 'fixed'].includes(position);
      const kind = scrolls ? 'scrolls' : ['inline', 'contents'].includes(display) ? 'line' : 'box';
      const now = { kind, left, right } as const;
      seen.set(box, now);
      return now;
    };
    return shown.flatMap((number) => {
      const text = document.createRange();
      text.selectNodeContents(number);
      const line = text.getBoundingClientRect();
      for (let box = number.parentElement; box && box !== document.body; box = box.parentElement) {
        const { kind, left, right } = seenAs(box);
        if (kind === 'scrolls') break;
        const beyond = Math.round(Math.max(left - line.left, line.right - right));
        if (kind === 'box' && beyond > 1)
          return [
            `"${number.parentElement?.textContent}" is ${beyond} px beyond ${box.tagName} ${box.className}`,
          ];
      }
      return [];
    });
  }, NO_NUMBER);
}

/** Lines of text that reach beyond a box around them, or beyond the window where nothing scrolls, each with its box. */
export function wideTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const faults = beyond > 0 ? [`the page scrolls ${beyond} px sideways`] : [];
    const unseen = '.vh, svg, noscript, select, script, style, thead';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set<Element>();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!holder || seen.has(holder) || !text.textContent?.trim() || holder.closest(unseen)) continue;
      seen.add(holder);
      if (!holder.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(holder);
      const line = range.getBoundingClientRect();
      for (let box: Element | null = holder; box && box !== document.body; box = box.parentElement) {
        const { display, overflowX, position } = getComputedStyle(box);
        if (['auto', 'scroll'].includes(overflowX) || ['absolute', 'fixed'].includes(position)) break;
        if (['inline', 'contents'].includes(display)) continue;
        const { left, right } = box.getBoundingClientRect();
        const out = Math.round(Math.max(left - line.left, line.right - right));
        if (out > 1) {
          faults.push(
            `"${text.textContent.slice(0, 80)}" is ${out} px beyond ${box.tagName} ${box.className}`,
          );
          break;
        }
      }
    }
    return faults;
  });
}

/** As long as any that a reader may meet, in languages that put words together. */
const LONG_WORD = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbaute';
const longer = (text: string): string => `${LONG_WORD} ${text}`;

const [LOW, HIGH] = [1_234_567_890, 2_345_678_901];

const LONGEST = [
  { qualifier: 'range', low: LOW, high: HIGH },
  { qualifier: 'fewer-than', value: HIGH, read_from_words: true },
  { qualifier: 'exact', value: HIGH },
] as const;

/** The one measure of the shipped ledger that is a share of a hundred. */
const SHARE = 'loss_rate_percent';

type Row = DatasetDocument['figures'][number];

function withoutNumber({
  value: _value,
  low: _low,
  high: _high,
  best: _best,
  read_from_words: _read,
  ...row
}: Row) {
  return row;
}

/** The document with the longest numbers and words there may be, in turn a range, a floor that is read, and no qualifier. */
export function withLongNumbers(document: DatasetDocument): DatasetDocument {
  return {
    ...document,
    figures: document.figures.map((figure, at) =>
      figure.measure === SHARE ? figure : { ...withoutNumber(figure), ...LONGEST[at % LONGEST.length] },
    ),
    measures: document.measures.map((measure) => ({ ...measure, name: longer(measure.name) })),
    questions: document.questions.map((question) => ({
      ...question,
      title: longer(question.title),
      counted: LONG_WORD,
    })),
    places: document.places.map((place) => ({ ...place, name: longer(place.name) })),
    sources: document.sources.map((source) => ({
      ...source,
      title: longer(source.title),
      publisher: longer(source.publisher),
    })),
    events: document.events.map((event) => ({ ...event, title: longer(event.title) })),
    originators: document.originators.map((originator) => ({
      ...originator,
      name: longer(originator.name),
      label: longer(originator.label),
    })),
  };
}
