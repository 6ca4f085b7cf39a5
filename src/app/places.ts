/** What can hold the reader's focus, in the page's own order. */
const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** The parts of a page that have names of their own, whatever words stand in them. */
const NAMED = '[id], [data-question], [data-figure]';

/**
 * Names of places on the page that a drawing anew, a translator and another load leave as they are: within which named
 * part, and as which of its kind.
 */
export interface Places {
  /** Parts that are unfolded, and parts that are not: what is new may stand open for a reason. */
  readonly open: readonly string[];
  readonly folded: readonly string[];
  /** Choices of one of a few that are not the first. */
  readonly chosen: readonly string[];
  readonly focus: string | null;
}

/** Where the reader is. */
export function placesNow(): Places {
  const held = document.activeElement;
  const parts = namesOf('details');
  const are = (open: boolean) =>
    parts.flatMap(([part, name]) => (part instanceof HTMLDetailsElement && part.open === open ? [name] : []));
  return {
    open: are(true),
    folded: are(false),
    chosen: namesOf('input[type="radio"]').flatMap(([choice, name]) =>
      choice instanceof HTMLInputElement && choice.checked && !choice.defaultChecked ? [name] : [],
    ),
    focus: namesOf(FOCUSABLE).find(([element]) => element === held)?.[1] ?? null,
  };
}

/** Unfolds, folds, chooses and focuses what was, as far as it is still there. The page does not scroll by it. */
export function restorePlaces({ open, folded, chosen, focus }: Places): void {
  for (const [details, name] of namesOf('details'))
    if (details instanceof HTMLDetailsElement && (open.includes(name) || folded.includes(name)))
      details.open = open.includes(name);
  for (const [choice, name] of namesOf('input[type="radio"]'))
    if (choice instanceof HTMLInputElement && chosen.includes(name)) choice.checked = true;
  if (focus === null) return;
  const [element] = namesOf(FOCUSABLE).find(([, name]) => name === focus) ?? [];
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** Every element of a kind on the page, with its name. */
function namesOf(kind: string): readonly (readonly [Element, string])[] {
  const counts = new Map<string, number>();
  return [...document.querySelectorAll(`#root :is(${kind})`)].map((element) => {
    const part = partOf(element);
    const at = counts.get(part) ?? 0;
    counts.set(part, at + 1);
    return [element, `${part} ${at}`] as const;
  });
}

function partOf(element: Element): string {
  const part = element.closest(NAMED);
  const leadsTo =
    element instanceof HTMLAnchorElement
      ? `${element.pathname}${element.hash}`
      : element.getAttribute('aria-label');
  const names = [part?.id, part?.getAttribute('data-question'), part?.getAttribute('data-figure')];
  return [element.tagName, element.getAttribute('name'), leadsTo, ...names].join(' ');
}
