import type { ComponentType } from 'react';
import type { Question } from '../../domain/question.ts';
import type { SceneKind, SceneProps } from './scene-kind.ts';

/** A scene about one question, as a scene that takes any number. */
export function about(
  One: ComponentType<Omit<SceneProps, 'questions'> & { question: Question }>,
): SceneKind['Scene'] {
  return ({ questions: [question], ...props }) => question && <One {...props} question={question} />;
}
