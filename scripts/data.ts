/** `npm run data`: reads the pages of a folder and writes the data that the site shows. */
import { fileURLToPath } from 'node:url';
import { buildData } from './data/build-data.ts';
import { summarise } from './data/count.ts';
import { readOptions } from './lib/options.ts';
import { fail, reasonOf, reportIssue } from './lib/report-issue.ts';

const root = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));
const { values } = readOptions('data', ['in', 'out']);

try {
  const { counts, issues } = await buildData(values.in ?? root('seeds'), values.out ?? root('data'));
  for (const issue of issues) reportIssue(issue);
  const errors = issues.filter((issue) => issue.level === 'error').length;
  console.log(summarise(counts, errors, issues.length - errors));
  if (errors > 0) process.exitCode = 1;
} catch (error) {
  fail(`data: ${reasonOf(error)}; the old data stays as it was`);
}
