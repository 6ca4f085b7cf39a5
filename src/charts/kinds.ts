import type { ComponentType } from 'react';
import { keysOf } from '../domain/keys-of.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionChart } from '../domain/question-chart.ts';
import type { AsOfView } from '../statistics/as-of.ts';
import type { FocusPoint } from './focus-points.ts';
import type { ChartKind, NamedSize, OnTheWall } from './kind.ts';
import { bars } from './kinds/bars/kind.ts';
import { time } from './kinds/time/kind.ts';
import type { Size } from './plot.ts';
import type { ScopeToDraw } from './questions/drawn-scope.ts';

/** Every kind of chart with axes, by the word that a ledger asks for it with. */
const KINDS = { time, bars } satisfies Record<Exclude<QuestionChart, 'claims'>, unknown>;

type Kinds = typeof KINDS;
export type ChartKindName = keyof Kinds;
export const CHART_KIND_NAMES = keysOf(KINDS);
type ModelOf<Kind> = Kind extends ChartKind<infer Model> ? Model : never;

/** The model of any kind, which names its kind. */
export type ChartModel<Name extends ChartKindName = ChartKindName> = {
  [Each in Name]: ModelOf<Kinds[Each]> & { readonly chart: Each };
}[Name];

/** The same record, so typed that a kind takes its own models and no others. */
const kinds: { readonly [Name in ChartKindName]: ChartKind<ChartModel<Name>> } = KINDS;

/** As a chart is drawn in the width of a page. */
const FULL: NamedSize = { name: 'full', width: 1060, height: 330 };

/** The sizes in which a chart is drawn, the widest first. One that stands alone has the width of the page, where there is as much. */
export const sizesOf = ({ chart }: ChartModel, isAlone = false): readonly NamedSize[] =>
  isAlone ? [FULL, ...kinds[chart].sizes] : kinds[chart].sizes;

/** Every figure of a chart from the earliest to the latest, and at one day from the smallest to the largest. */
export function focusPoints<Name extends ChartKindName>(
  model: ChartModel<Name>,
  size: Size,
): readonly FocusPoint[] {
  return kinds[model.chart].focusPoints(model, size);
}

/** The figures of the speakers who are named beside the chart, with few words. */
export function forTheWall<Name extends ChartKindName>(
  model: ChartModel<Name>,
  shown: OnTheWall,
): ChartModel<Name> {
  return kinds[model.chart].wall(model, shown);
}

/** Every chart that the figures of a question are enough for, whatever its kind. */
export const chartsOf = (view: AsOfView, question: Question): readonly ChartToDraw[] =>
  CHART_KIND_NAMES.flatMap((chart) =>
    kinds[chart].ofQuestion(view, question).map((scope) => ({ ...scope, chart })),
  );

export interface ChartToDraw extends ScopeToDraw {
  readonly chart: ChartKindName;
}

/** What draws each kind. */
export type Drawings = {
  readonly [Name in ChartKindName]: ComponentType<{ model: ChartModel<Name>; size: Size }>;
};

export async function loadDrawings(): Promise<Drawings> {
  const loaded = CHART_KIND_NAMES.map(async (name) => [name, await kinds[name].load()] as const);
  // Every kind is there, with what draws it.
  return Object.fromEntries(await Promise.all(loaded)) as unknown as Drawings;
}
