import { type ComponentType, lazy } from 'react';
import { loadPanelWords } from '#app/i18n/i18n.ts';
import { embedKind } from '#app/state/embed.ts';

/** What is not the page's frame comes apart from it. What is seen first starts at once, beside the data: it has nothing to show earlier. */
const items = early(() => import('#app/features/items/items-panel.tsx'));
const filters = early(() => import('#app/features/filters/filter-panel.tsx'));
const map = early(() => import('#app/features/map/map-panel.tsx'));
const figures = early(() => import('#app/features/figures/figures-panel.tsx'));

export const ItemsPanel = lazy(async () => ({ default: (await items()).ItemsPanel }));
export const FilterPanel = lazy(async () => ({ default: (await filters()).FilterPanel }));
export const MapPanel = lazyPanel(async () => (await map()).MapPanel);
export const FiguresPanel = lazyPanel(async () => (await figures()).FiguresPanel);
export const ExportMenu = lazyPanel(async () => (await import('#app/export-with-embed.tsx')).ExportWithEmbed);
export const PageTitle = lazyPanel(async () => (await import('#app/features/header/page-title.tsx')).PageTitle);
export const LinkNotice = lazyPanel(async () => (await import('#app/features/header/link-notice.tsx')).LinkNotice);
export const Reader = lazyPanel(async () => (await import('#app/features/reader/reader.tsx')).Reader);
export const ScenesButton = lazyPanel(
  async () => (await import('#app/features/scenes/scenes-button.tsx')).ScenesButton,
);
export const ScenesPanel = lazyPanel(async () => (await import('#app/scenes-with-slides.tsx')).ScenesWithSlides);
export const MeetingScreen = lazyPanel(async () => (await import('#app/meeting-screen.tsx')).MeetingScreen);
export const NotesWindow = lazyPanel(async () => (await import('#app/features/meeting/notes-window.tsx')).NotesWindow);
export const BoardPanel = lazyPanel(async () => (await import('#app/features/boards/board-panel.tsx')).BoardPanel);
export const UpdateNotice = lazyPanel(
  async () => (await import('#app/features/offline/update-notice.tsx')).UpdateNotice,
);
export const EmbedScreen = lazyPanel(async () => (await import('#app/embed-screen.tsx')).EmbedScreen);
export const PlaceSheet = lazyPanel(async () => (await import('#app/features/sheet/sheet-panel.tsx')).SheetPanel);

/** Starts to load at once, each in a turn of its own; a part in another page loads only what it shows. */
function early<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const started = embedKind ? undefined : new Promise((resolve) => setTimeout(resolve)).then(load);
  return () => started ?? load();
}

/** A panel whose words come with it, and that tells its widgets the language. */
function lazyPanel(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [{ withLocale }, panel] = await Promise.all([import('#app/ui/with-locale.tsx'), load(), loadPanelWords()]);
    return { default: withLocale(panel) };
  });
}
