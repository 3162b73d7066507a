/** `npm run data`: reads the pages of a folder and writes the data that the site shows. */
import { fileURLToPath } from 'node:url';
import { buildData } from './data/build-data.ts';
import { printSummary } from './data/count.ts';
import { readOptions } from './lib/options.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const inProject = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));
const { values } = readOptions('data', ['in', 'out']);

try {
  const errors = printSummary(await buildData(values.in ?? inProject('seeds'), values.out ?? inProject('data')));
  if (errors > 0) process.exitCode = 1;
} catch (error) {
  fail(`data: ${reasonOf(error)}; the old data stays as it was`);
}
