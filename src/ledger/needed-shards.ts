import { questionsBeside } from '../domain/question.ts';
import type { Index } from './parts-of-json.ts';
import type { ShardEntry } from './shard-files.ts';

/**
 * What of a ledger a page asks for: all figures; those that a question and the ones beside it are answered from; those that a
 * document is compared with; or none.
 */
export type Needs = 'all' | 'index' | { readonly question: string } | { readonly source: string };

/** Some shards of an index, and what can be told from them. */
export interface Needed {
  readonly shards: readonly ShardEntry[];
  /** The questions that they answer; null for what answers none. */
  readonly answers: ReadonlySet<string | null>;
  /** The documents whose figures they have, and those whose day of publication one shows. */
  readonly sources: ReadonlySet<string>;
}

/** What is needed of an index. What is not in it needs none of its shards. */
export function neededShards({ document, list }: Index, needs: Exclude<Needs, 'all'>): Needed {
  if (needs === 'index') return some([], []);
  if ('question' in needs) {
    const { questions } = document;
    const own = questions.find(({ id }) => id === needs.question);
    const answers = own ? [own, ...questionsBeside(questions, own)].map(({ id }) => id) : [];
    const isAnswered = ({ question }: ShardEntry) => question !== undefined && answers.includes(question);
    return some(list.shards.filter(isAnswered), [], answers);
  }
  const at = document.sources.findIndex(({ id }) => id === needs.source);
  const shards = (list.sourceShards[at] ?? []).flatMap((shard) => list.shards[shard] ?? []);
  return some(shards, at < 0 ? [] : [needs.source]);
}

const some = (
  shards: readonly ShardEntry[],
  sources: readonly string[],
  answers: readonly (string | null)[] = shards.map(({ question = null }) => question),
): Needed => ({ shards, answers: new Set(answers), sources: new Set(sources) });
