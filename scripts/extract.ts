/** Pages in, one NDJSON record per initiative out; messages on standard error. */
import { once } from 'node:events';
import { readPage } from '#core/pipeline.ts';
import { guardPage } from './lib/guard-page.ts';
import { loadGazetteer } from './lib/load-gazetteer.ts';
import { PageIds } from './lib/page-ids.ts';
import { readPageRecords } from './lib/page-records.ts';
import { type PageInput, readPageFile } from './lib/read-page-file.ts';
import { fail, reportIssue } from './lib/report-issue.ts';

const inputs = process.argv.slice(2);
if (inputs.length === 0) fail('extract: name page files, or - for NDJSON pages on standard input', 2);

// A reader that has seen enough (head) closes the pipe: no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const gazetteer = await loadGazetteer();
const ids = new PageIds();
for (const input of inputs) {
  if (input === '-') for await (const page of readPageRecords(process.stdin, ids)) await extract(page);
  else await extract(await readPageFile(input, ids));
}

async function extract(input: PageInput): Promise<void> {
  if ('issue' in input) return note(input.issue);
  const reading = guardPage(input.page, () => readPage(input.page, { gazetteer }));
  if ('issue' in reading) return note(reading.issue);
  const { initiatives, issues } = reading;
  for (const issue of issues) reportIssue(issue);
  if (initiatives.length === 0)
    reportIssue({ level: 'warning', rule: 'no-article', source: input.page.source, message: 'has no article' });
  for (const initiative of initiatives)
    if (!process.stdout.write(`${JSON.stringify(initiative)}\n`)) await once(process.stdout, 'drain');
}

function note(issue: Parameters<typeof reportIssue>[0]): void {
  reportIssue(issue);
  if (issue.level === 'error') process.exitCode = 1;
}
