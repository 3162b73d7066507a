import type { PublishedInitiative } from '#core/files/schema.ts';

/** What a run found, by kind: `initiatives`, `articles`, `photos`, `figures`, and the items by the level of their place. */
export type Counts = Record<string, number>;

export const noCounts = (): Counts => ({
  pages: 0,
  initiatives: 0,
  articles: 0,
  photos: 0,
  figures: 0,
  village: 0,
  town: 0,
  county: 0,
  city: 0,
  province: 0,
  unplaced: 0,
});

export function countPage(counts: Counts, initiatives: readonly PublishedInitiative[]): void {
  const add = (key: string, by = 1) => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  add('pages');
  for (const { kind, place, figures } of initiatives) {
    add('initiatives');
    add(kind === 'photo' ? 'photos' : 'articles');
    add(place?.level ?? 'unplaced');
    add('figures', figures.length);
  }
}

export function summarise(counts: Counts, errors: number, warnings: number): string {
  const { pages, initiatives, articles, photos, figures, unplaced } = counts;
  const levels = ['village', 'town', 'county', 'city', 'province']
    .map((level) => `${counts[level]} ${level}`)
    .join(', ');
  return [
    `${pages} pages, ${initiatives} items (${articles} articles, ${photos} photo items)`,
    `places: ${levels}, ${unplaced} without; ${figures} figures`,
    `issues: ${errors} errors, ${warnings} warnings`,
  ].join('\n');
}
