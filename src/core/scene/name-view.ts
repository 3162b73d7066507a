import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Language } from '#core/language.ts';
import type { SceneView } from '#core/scene/scene-content.ts';
import { sceneWords } from '#core/scene/tables/scene-words.ts';
import { shorten } from '#core/text/shorten.ts';
import { taxonomy } from '#core/theme/taxonomy.ts';

const MOST_IN_TITLE = 31;

/** What a view is called: 嘉善县 · 数字化; nothing where all is shown. `names` are those of places by code. */
export function nameView(
  { filter, sheet, open }: SceneView,
  items: readonly PublishedInitiative[],
  names: ReadonlyMap<string, string>,
  language: Language,
  placeName: (name: string) => string,
): string {
  const item = open && items.find(({ id }) => id === open.id);
  if (item) return item.title ?? shorten(item.lead, MOST_IN_TITLE);
  if (sheet !== null) return placeName(names.get(sheet) ?? sheet.slice(sheet.indexOf('/') + 1));
  const { and } = sceneWords[language];
  const places = filter.places.map((code) => placeName(names.get(code) ?? code)).join(and);
  const themes = taxonomy
    .filter(({ key }) => filter.themes.includes(key))
    .map(({ label }) => label[language])
    .join(and);
  return [places, themes, filter.text && `“${filter.text}”`].filter(Boolean).join(' · ');
}
