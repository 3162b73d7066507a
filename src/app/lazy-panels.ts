import { lazy } from 'react';

/** What is large or not on the first screen: the list is there before it. The map's and the charts' download starts at once. */
const map = import('#app/features/map/map-panel.tsx');
const figures = import('#app/features/figures/figures-panel.tsx');

export const MapPanel = lazy(async () => ({ default: (await map).MapPanel }));
export const FiguresPanel = lazy(async () => ({ default: (await figures).FiguresPanel }));
export const Reader = lazy(async () => ({ default: (await import('#app/features/reader/reader.tsx')).Reader }));
