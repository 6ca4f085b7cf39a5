import * as v from 'valibot';
import type { ById } from '../../domain/id.ts';
import { held } from '../../domain/held.ts';
import { HEADLINE_RULES } from '../../domain/headline-rule.ts';
import { TOPICS } from '../../domain/measure.ts';
import type { Question } from '../../domain/question.ts';
import { QUESTION_CHARTS } from '../../domain/question-chart.ts';
import { SPEAKER_KINDS } from '../../domain/source.ts';
import { DayText, Days, IdText, listOf, LongText, Order, Title } from '../cell-shapes.ts';
import { dayOf } from '../row-values.ts';
import { byId, table } from '../table.ts';
import { proven } from '../proven.ts';
import { scopeOf, type ScopeRow } from './scopes.ts';
import { type Subjects, subjectsOf, type SubjectTables } from './subject.ts';

const row = v.strictObject({
  id: IdText,
  topic: v.picklist(TOPICS),
  order: Order,
  lead: v.boolean(),
  title: Title,
  counted: LongText,
  scope_note: LongText,
  rhythm_days: Days,
  age_limit_days: Days,
  rule: v.picklist(HEADLINE_RULES),
  rule_originators: v.optional(listOf(IdText)),
  rule_kinds: v.optional(listOf(v.picklist(SPEAKER_KINDS))),
  rule_words: LongText,
  coverage: LongText,
  charts: v.optional(listOf(v.picklist(QUESTION_CHARTS))),
  title_past: v.optional(Title),
  known_from: v.optional(DayText),
});
type QuestionRow = v.InferOutput<typeof row>;

export const questions = table({
  row,
  mostRows: 1000,
  inEveryDocument: true,
  key: 'id',
  references: { rule_originators: 'originators' },
  figure: null,
  knownOn: [],
  said: null,
  part: questionsOf,
});

interface Needed extends SubjectTables {
  readonly questions: readonly QuestionRow[];
  readonly scopes: readonly ScopeRow[];
}

/** In the order of the desk. */
function questionsOf(document: Needed): ById<Question> {
  const subjects = subjectsOf(document);
  const scopes = Map.groupBy(document.scopes, (scope) => scope.question);
  return byId(
    document.questions
      .toSorted((a, b) => a.order - b.order)
      .map((each) => questionOf(each, scopes.get(each.id) ?? [], subjects)),
  );
}

/** A question with its scopes and those whom its rule prefers. Throws on one that the gate would not let through. */
function questionOf(each: QuestionRow, scopes: readonly ScopeRow[], subjects: Subjects): Question {
  const [leading, ...others] = scopes;
  if (!leading) throw new Error(`Question ${each.id} was let through the gate unchecked.`);
  const { id, topic, order, lead, title, counted, rule, coverage } = each;
  return {
    id: proven(id),
    topic,
    order,
    lead,
    title,
    counted,
    scopeNote: each.scope_note,
    rhythmDays: each.rhythm_days,
    ageLimitDays: each.age_limit_days,
    rule,
    ruleOriginators: (each.rule_originators ?? []).map((id) => held(subjects.originators, id)),
    ruleKinds: each.rule_kinds ?? [],
    ruleWords: each.rule_words,
    coverage,
    charts: each.charts ?? [],
    titlePast: each.title_past ?? null,
    knownFrom: dayOf(each.known_from),
    scopes: [scopeOf(leading, subjects), ...others.map((scope) => scopeOf(scope, subjects))],
  };
}
