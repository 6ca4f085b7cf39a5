import { fingerprintOf } from './fingerprint.ts';
import type { ChartModel } from './kinds.ts';
import type { Size } from './plot.ts';

/** Attributes that place and name things; all else comes from the style sheet. */
const KEPT = new Set([
  'class',
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'transform',
  'text-anchor',
]);

/**
 * A drawn chart as the markup of a still: geometry rounded to a tenth of a pixel, our own classes, and nothing that only
 * the live chart needs. It carries the fingerprint of its model, so that nobody takes it for the drawing of another day.
 *
 * @param svg the drawing, in a browser or in jsdom
 */
export function stillOf(svg: SVGSVGElement, model: ChartModel, size: Size): string {
  const inside = [...svg.children].map((child) => markup(child)).join('');
  return `<svg viewBox="0 0 ${size.width} ${size.height}" data-model="${fingerprintOf(model)}" direction="${model.direction}">${inside}</svg>`;
}

function markup(element: Element): string {
  const name = element.localName;
  if (['title', 'desc', 'defs'].includes(name)) return '';
  const inside =
    element.children.length === 0
      ? escaped(element.textContent ?? '')
      : [...element.children].map((child) => markup(child)).join('');
  const attributes = keptAttributes(element);
  if (name === 'g' && (attributes === '' || inside === '')) return inside;
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

function keptAttributes(element: Element): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    if (!KEPT.has(name)) continue;
    const kept = name === 'class' ? ownClasses(element) : rounded(value);
    const isDefault = kept === '' || (kept === '0' && name !== 'r');
    if (!isDefault && !isIdle(element, name)) text += ` ${name}="${escaped(kept)}"`;
  }
  return text;
}

/** Recharts gives lines and paths a width and a height that they do not have. */
function isIdle(element: Element, name: string): boolean {
  const measures = ['width', 'height', 'x', 'y', 'cx', 'cy'];
  return ['line', 'path', 'g'].includes(element.localName) && measures.includes(name);
}

function ownClasses(element: Element): string {
  return [...element.classList].filter((name) => !/^recharts-|^[xy]Axis$/.test(name)).join(' ');
}

const rounded = (value: string) =>
  value.replace(/-?\d*\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
