import type { ThemeGroupKey } from '#core/theme/taxonomy.ts';

/** Each group of themes has a shape beside its hue, so that marks can be told apart without colour; about 9 wide, its middle at 0,0. */
const SHAPES: Record<ThemeGroupKey, string> = {
  governance: 'M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0Z',
  prosperity: 'M-4,-4h8v8h-8Z',
  economy: 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z',
  livelihood: 'M0,-5L5,4H-5Z',
  society: 'M0,5L5,-4H-5Z',
  party: 'M-1.8,-5h3.6v3.2h3.2v3.6h-3.2v3.2h-3.6v-3.2h-3.2v-3.6h3.2Z',
};

export const shapeOf = (group: ThemeGroupKey | undefined): string => SHAPES[group ?? 'governance'];
