import type { AddressFault } from '../../addresses/chosen.ts';
import { HEADLINE_RULES } from '../../domain/headline-rule.ts';
import type { Question } from '../../domain/question.ts';
import { type Choice, isOwnChoice, ownChoice } from '../../statistics/headline/choice.ts';
import type { RuleTrial } from '../../statistics/headline/trial.ts';

/** The choice an address asks for, and what in it was ignored. */
interface AskedChoice {
  readonly choice: Choice;
  readonly faults: readonly AddressFault[];
}

/** Reads `rule` and `originator` against the choices there are on the day; what is not among them is named and ignored. */
export function choiceOf(
  parameter: (name: string) => string | null,
  question: Question,
  trials: readonly RuleTrial[],
): AskedChoice {
  const own = ownChoice(question);
  const [rule, originator] = [parameter('rule'), parameter('originator')];
  const named = HEADLINE_RULES.find((each) => each === rule) ?? question.rule;
  const faults: AddressFault[] = [];
  if (rule !== null && rule !== named)
    faults.push({ parameter: 'rule', found: rule, allowed: allowedRules(trials) });
  const asked = trials.find(
    ({ choice }) => choice.rule === named && (choice.originator?.id ?? null) === originator,
  );
  if (asked) return { choice: asked.choice, faults };
  if (originator !== null)
    faults.push({ parameter: 'originator', found: originator, allowed: [allowedOriginators(trials)] });
  else faults.push({ parameter: 'rule', found: named, allowed: allowedRules(trials) });
  return {
    choice: trials.find(({ choice }) => choice.rule === named && !choice.originator)?.choice ?? own,
    faults,
  };
}

/** A choice as an address names it. */
export function namedChoice({ rule, originator }: Choice): Record<'rule' | 'originator', string | null> {
  return { rule, originator: originator?.id ?? null };
}

/** The part of an address that keeps a choice; the ledger's own needs none. */
export function choiceParameters(question: Question, choice: Choice): ReturnType<typeof namedChoice> {
  return isOwnChoice(question, choice) ? { rule: null, originator: null } : namedChoice(choice);
}

function allowedRules(trials: readonly RuleTrial[]): readonly string[] {
  const rules = trials.filter(({ choice }) => choice.originator === null).map(({ choice }) => choice.rule);
  return [...rules, 'originator-series&originator=…'];
}

function allowedOriginators(trials: readonly RuleTrial[]): string {
  const originators = trials.flatMap(({ choice }) => choice.originator?.id ?? []);
  return `rule=originator-series&originator=${originators.join('|')}`;
}
