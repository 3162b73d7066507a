import type { FigureKind } from '#core/model.ts';

/** Every kind of figure, in the order in which readers meet them. */
export const figureKinds = [
  'money',
  'people',
  'count',
  'area',
  'percent',
  'duration',
  'mass',
  'ratio',
  'other',
] as const satisfies readonly FigureKind[];
