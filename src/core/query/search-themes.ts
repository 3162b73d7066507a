import { type ThemeKey, taxonomy } from '#core/theme/taxonomy.ts';

/** Themes whose name or definition holds what was typed, in either language; those by name first. */
export function searchThemes(text: string): ThemeKey[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  const holds = ({ zh, en }: { zh: string; en: string }) => zh.includes(typed) || en.toLowerCase().includes(typed);
  const byName = taxonomy.filter(({ label }) => holds(label));
  const byWords = taxonomy.filter(({ label, definition }) => !holds(label) && typed.length > 1 && holds(definition));
  return [...byName, ...byWords].map(({ key }) => key);
}
