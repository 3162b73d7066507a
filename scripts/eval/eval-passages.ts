import { join } from 'node:path';
import { levelOfCode } from '#core/division-code.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { PageIds } from '#scripts/lib/page-ids.ts';
import { Differences } from './differences.ts';
import { loadGoldPassages } from './load-gold.ts';
import { passageIntervals, passageResult } from './passage-result.ts';
import { runPipeline } from './run-pipeline.ts';
import { passageCounters, scorePassage } from './score-passages.ts';
import { addTallies } from './tally.ts';

/** Runs the pipeline over annotated single texts, each a page of its own, and scores what it makes of them. */
export async function evalPassages(folder: string, gazetteer: Gazetteer) {
  const ids = new PageIds();
  const differences = new Differences();
  const provinces = new Set(
    gazetteer.rows.filter(([code]) => levelOfCode(code) === 'province').map(([, name]) => name),
  );
  const tallies = [];
  for (const gold of await loadGoldPassages(join(folder, 'gold.jsonl'))) {
    const records = await runPipeline(join(folder, 'texts', `${gold.id}.txt`), ids, gazetteer);
    tallies.push(scorePassage(gold, records, provinces, differences));
  }
  const all = addTallies(passageCounters, tallies);
  return { result: passageResult(all), intervals: passageIntervals(all), differences };
}
