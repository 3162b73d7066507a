import { type ComponentType, lazy } from 'react';

/** What is large or not on the first screen: the list is there before it. The map's and the charts' download starts at once. */
const map = import('#app/features/map/map-panel.tsx');
const figures = import('#app/features/figures/figures-panel.tsx');

export const MapPanel = lazyPanel(async () => (await map).MapPanel);
export const FiguresPanel = lazyPanel(async () => (await figures).FiguresPanel);
export const ExportMenu = lazyPanel(async () => (await import('#app/features/export/export-menu.tsx')).ExportMenu);
export const LinkNotice = lazyPanel(async () => (await import('#app/features/header/link-notice.tsx')).LinkNotice);
export const Reader = lazyPanel(async () => (await import('#app/features/reader/reader.tsx')).Reader);
export const PlaceSheet = lazyPanel(async () => (await import('#app/features/sheet/sheet-panel.tsx')).SheetPanel);

function lazyPanel(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [{ withLocale }, panel] = await Promise.all([import('#app/ui/with-locale.tsx'), load()]);
    return { default: withLocale(panel) };
  });
}
