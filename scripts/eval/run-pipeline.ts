import type { Initiative } from '#core/model.ts';
import { readPage } from '#core/pipeline.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import type { PageIds } from '#scripts/lib/page-ids.ts';
import { readPageFile } from '#scripts/lib/read-page-file.ts';
import { GoldError } from './load-gold.ts';

/** What the pipeline makes of a page that gold speaks of; an empty page has no records. */
export async function runPipeline(path: string, ids: PageIds, gazetteer: Gazetteer): Promise<Initiative[]> {
  const input = await readPageFile(path, ids);
  if ('page' in input) return readPage(input.page, { gazetteer }).initiatives;
  if (input.issue.level === 'error') throw new GoldError(`${path}: ${input.issue.message}`);
  return [];
}
