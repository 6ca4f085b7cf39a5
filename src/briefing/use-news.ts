import { useState } from 'react';
import type { WholeView } from '../statistics/as-of.ts';
import { type News, newsBetween } from './news.ts';
import type { Scene } from './scene.ts';

interface Announced {
  readonly view: WholeView;
  readonly news: readonly News[];
  /** The turn in which the first of them is told. */
  readonly from: number;
}

/** What has arrived while the screen was running and is told in this turn; one a turn, beginning with the next. */
export function useNews(view: WholeView, scenes: readonly Scene[], turn: number): News | undefined {
  const [announced, setAnnounced] = useState<Announced>({ view, news: [], from: turn });
  if (announced.view.dataset !== view.dataset) {
    const news = newsBetween(announced.view, view, questionsOf(scenes));
    setAnnounced({ view, news, from: turn + 1 });
  }
  return announced.news[turn - announced.from];
}

function questionsOf(scenes: readonly Scene[]): readonly string[] {
  return [...new Set(scenes.flatMap(({ questions }) => questions))];
}
