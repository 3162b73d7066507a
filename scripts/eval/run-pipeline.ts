import type { Initiative } from '#core/model.ts';
import { readPage } from '#core/pipeline.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { guardPage } from '#scripts/lib/guard-page.ts';
import type { PageIds } from '#scripts/lib/page-ids.ts';
import { readPageFile } from '#scripts/lib/read-page-file.ts';
import { reportIssue } from '#scripts/lib/report-issue.ts';
import { GoldError } from './load-gold.ts';

/**
 * What the pipeline makes of a page that gold speaks of. An empty page has no records; nor has one that the engine fails
 * on, which is told and scored as if nothing had been found, so that a fault never makes the figures better.
 */
export async function runPipeline(path: string, ids: PageIds, gazetteer: Gazetteer): Promise<Initiative[]> {
  const input = await readPageFile(path, ids);
  if ('issue' in input) {
    if (input.issue.level === 'error') throw new GoldError(`${path}: ${input.issue.message}`);
    return [];
  }
  const reading = guardPage(input.page, () => readPage(input.page, { gazetteer }));
  if ('initiatives' in reading) return reading.initiatives;
  reportIssue(reading.issue);
  process.exitCode = 1;
  return [];
}
