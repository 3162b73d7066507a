import { lazy } from 'react';

/** The map's and the charts' libraries are large: the list is there before them. Their download starts at once. */
const map = import('#app/features/map/map-panel.tsx');
const figures = import('#app/features/figures/figures-panel.tsx');

export const MapPanel = lazy(async () => ({ default: (await map).MapPanel }));
export const FiguresPanel = lazy(async () => ({ default: (await figures).FiguresPanel }));
