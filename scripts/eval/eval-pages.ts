import { join } from 'node:path';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { PageIds } from '#scripts/lib/page-ids.ts';
import { Differences } from './differences.ts';
import { loadGoldPages } from './load-gold.ts';
import { pageIntervals, pageResult } from './page-result.ts';
import { runPipeline } from './run-pipeline.ts';
import { pageCounters, scorePage } from './score-pages.ts';
import { addTallies } from './tally.ts';

/** Runs the pipeline over the annotated pages and scores what it makes of them. */
export async function evalPages(goldFolder: string, pageFolder: string, gazetteer: Gazetteer) {
  const ids = new PageIds();
  const differences = new Differences();
  const scored = [];
  for (const gold of await loadGoldPages(goldFolder)) {
    const records = await runPipeline(join(pageFolder, gold.file), ids, gazetteer);
    scored.push({ file: gold.file, tally: scorePage(gold, records, differences) });
  }
  const all = addTallies(
    pageCounters,
    scored.map(({ tally }) => tally),
  );
  return {
    result: pageResult(all),
    intervals: pageIntervals(all),
    pages: scored.map(({ file, tally }) => ({ file, ...pageResult(tally) })),
    differences,
  };
}
