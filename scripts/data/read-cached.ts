import type { Issue, Page } from '#core/model.ts';
import { readPage } from '#core/pipeline.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { type PublishedPage, publishPage } from '#core/publish.ts';
import type { EngineCache } from '../lib/engine-cache.ts';
import { guardPage } from '../lib/guard-page.ts';

/** A page as published, with the issues its reading raised, as the cache keeps it. */
export type ReadPage = PublishedPage & { issues: Issue[] };

/** Runs the engine over a page unless the cache knows what it made of it. */
export async function readCached(
  page: Page,
  gazetteer: Gazetteer,
  cache: EngineCache,
): Promise<ReadPage | { issue: Issue }> {
  const key = JSON.stringify(page);
  const known = await cache.get<ReadPage>(key);
  if (known) return known;
  const read = guardPage(page, () => {
    const reading = readPage(page, { gazetteer });
    return { ...publishPage(reading), issues: reading.issues };
  });
  if (!('issue' in read)) await cache.set(key, read);
  return read;
}
