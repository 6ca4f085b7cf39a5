import type { Question } from '../domain/question.ts';
import { answerOn } from '../statistics/answers.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import { leadingCourse } from '../statistics/leading-course.ts';
import { isShowable } from './showable.ts';

/** So many figures of the speaker who leads make a course; fewer are claims beside each other. */
export const FEWEST_POINTS = 3;

/** The first question drawn over time whose chart on a wall is a course that ends with its answer; without one the first that is drawn. */
export function drawnQuestion(view: AsOfView, questions: readonly Question[]): Question | undefined {
  const drawn = questions.filter(({ charts }) => charts.includes('time'));
  const withCourse = drawn.find((question) => {
    const answer = answerOn(view)(question);
    const leads = answer.headline?.claim.figure;
    return leads && isShowable(view, question, leads) && leadingCourse(view, answer, FEWEST_POINTS);
  });
  return withCourse ?? drawn[0];
}
