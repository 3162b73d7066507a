import type { Article, FoundTheme } from '#core/model.ts';

/** The article's themes, the main one first; none rather than a wild guess. */
export function classifyThemes(_article: Article): FoundTheme[] {
  return [];
}
