import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

export type SourceId = 'water' | 'counties' | 'cities' | 'unreported' | 'towns' | 'marks' | 'labels';
export type Layer = LayerSpecification & { source: SourceId };

/** Local fonts, since no glyphs are fetched: the system's Chinese sans. */
export const FONTS = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'sans-serif'];

export const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
export const isActive: ExpressionSpecification = ['get', 'isActive'];
export const isLevel = (level: string): ExpressionSpecification => ['==', ['get', 'level'], level];

/** From one size where a whole city is in view to another where a county is. */
export function growing(
  from: number | ExpressionSpecification,
  to: number | ExpressionSpecification,
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 7.5, from, 9.5, to];
}
