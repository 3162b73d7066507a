import type { PublishedInitiative } from '#core/files/schema.ts';
import type { Issue } from '#core/model.ts';
import { reportIssue } from '../lib/report-issue.ts';

/** What a run found, by kind: `initiatives`, `articles`, `photos`, `figures`, and the items by the level of their place. */
export type Counts = Record<string, number>;

const LEVELS = ['village', 'town', 'county', 'city', 'province', 'unplaced'];

export const noCounts = (): Counts =>
  Object.fromEntries(['pages', 'initiatives', 'articles', 'photos', 'figures', ...LEVELS].map((key) => [key, 0]));

/** Adds a page's items to the counts. */
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

/** Tells the issues, one line each, and what was found. Returns the number of errors. */
export function printSummary({ counts, issues }: { counts: Counts; issues: readonly Issue[] }): number {
  for (const issue of issues) reportIssue(issue);
  const errors = issues.filter((issue) => issue.level === 'error').length;
  const { pages, initiatives, articles, photos, figures } = counts;
  console.log(`${pages} pages, ${initiatives} initiatives (${articles} articles, ${photos} photo items)`);
  console.log(`places by level: ${LEVELS.map((level) => `${counts[level]} ${level}`).join(', ')}`);
  console.log(`${figures} figures; issues: ${errors} errors, ${issues.length - errors} warnings`);
  return errors;
}
