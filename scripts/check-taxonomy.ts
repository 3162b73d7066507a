import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cueTables } from '#core/theme/cues.ts';
import { findCueFaults, findDeadCues } from '#core/theme/find-cue-faults.ts';

// tsx scripts/check-taxonomy.ts [DIR …]: faults of the cue tables (exit 1), and the cues that no text of seeds/ and the folders needs.
const folders = ['seeds', ...process.argv.slice(2)];
const faults = findCueFaults(cueTables);
for (const { theme, word, fault, by } of faults)
  console.log(`${theme}: ${word} ${fault}${by ? ` (covers ${by})` : ''}`);

const texts = (await Promise.all(folders.map(readTexts))).flat();
const dead = findDeadCues(cueTables, texts);
for (const theme of Object.keys(cueTables)) {
  const words = dead.filter((cue) => cue.theme === theme).map((cue) => cue.word);
  console.log(`${theme}: ${words.length} cues unheard in ${texts.length} texts: ${words.join(' ')}`);
}
process.exitCode = faults.length > 0 ? 1 : 0;

async function readTexts(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}
