import type { ReactNode } from 'react';
import type { Question } from '../../domain/question.ts';
import type { WholeView } from '../../statistics/as-of.ts';
import type { News } from '../news.ts';

/** One kind of view of a screen: what it asks for, and what it draws of it. */
export interface SceneKind {
  /** How many questions it is about. */
  readonly asks: 0 | 1 | 2;
  /** Where its words, numbers and marks stand, as a path on 96 by 54: what a list of scenes shows it by. */
  readonly sketch: string;
  /** True where a chart is drawn, so that the scene waits for what draws it. */
  readonly draws?: true;
  /** True where the scene itself says whose knowledge it is, and keeps the line for a claim. */
  readonly saysKnowledge?: true;
  /** True where nothing but a plate stands on the screen, to be laid over a picture. */
  readonly plate?: true;
  readonly Scene: (props: SceneProps) => ReactNode;
}

/** All that a scene may be drawn from. */
export interface SceneProps {
  view: WholeView;
  /** Those it asks for, as far as the ledger knows them. */
  questions: readonly Question[];
  /** Says that the figure has just arrived, and what stood there before. */
  news: News | undefined;
  /** The least size of text, in CSS pixels. */
  textSize: number;
  /** Says whose knowledge it is. */
  knowledge: ReactNode;
}
