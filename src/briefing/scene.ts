import type { Dataset } from '../domain/dataset.ts';

/** One view of the screen. Questions go by their ids. */
export type Scene =
  | { readonly kind: 'title' }
  | { readonly kind: 'number'; readonly question: string }
  | { readonly kind: 'two'; readonly first: string; readonly second: string }
  | { readonly kind: 'chart'; readonly question: string }
  | { readonly kind: 'claims'; readonly question: string }
  | { readonly kind: 'changes' }
  | { readonly kind: 'timeline' };

/** A scene as an address writes it: `number.fled-since-17-october`, `two.a.b`, `title`. */
export function sceneText(scene: Scene): string {
  switch (scene.kind) {
    case 'two':
      return `two.${scene.first}.${scene.second}`;
    case 'number':
    case 'chart':
    case 'claims':
      return `${scene.kind}.${scene.question}`;
    default:
      return scene.kind;
  }
}

/** The scene a text names, or null when it names none of this dataset. */
export function parseScene(text: string, { questions }: Pick<Dataset, 'questions'>): Scene | null {
  const [kind, ...ids] = text.split('.');
  if (!ids.every((id) => questions.has(id))) return null;
  const [question, second] = ids;
  if (ids.length === 0 && (kind === 'title' || kind === 'changes' || kind === 'timeline')) return { kind };
  if (ids.length === 1 && question && (kind === 'number' || kind === 'chart' || kind === 'claims'))
    return { kind, question };
  if (ids.length === 2 && question && second && kind === 'two') return { kind, first: question, second };
  return null;
}

/** What a screen shows when its address names no scenes: a title, the leading questions, and what is new. */
export function usualScenes({ questions }: Pick<Dataset, 'questions'>): readonly Scene[] {
  const leading = [...questions.values()].filter(({ lead }) => lead);
  const [first, second, ...others] = leading.map(({ id }) => id);
  const drawn = leading.find(({ charts }) => charts.includes('time'));
  return [
    { kind: 'title' },
    ...(first === undefined
      ? []
      : ([
          { kind: 'number', question: first },
          { kind: 'claims', question: first },
        ] as const)),
    ...(second === undefined ? [] : ([{ kind: 'number', question: second }] as const)),
    ...(drawn ? ([{ kind: 'chart', question: drawn.id }] as const) : []),
    ...others.map((question) => ({ kind: 'number', question }) as const),
    { kind: 'changes' },
    { kind: 'timeline' },
  ];
}
