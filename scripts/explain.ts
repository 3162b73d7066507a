/** `npm run explain -- ID`: every decision behind one initiative, stage by stage. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPage } from '#core/pipeline.ts';
import { explainFindings } from './explain/explain-findings.ts';
import { loadGazetteer } from './lib/load-gazetteer.ts';
import { readOptions } from './lib/options.ts';
import { PageIds } from './lib/page-ids.ts';
import { readPageFile } from './lib/read-page-file.ts';
import { fail } from './lib/report-issue.ts';

const { values, positionals } = readOptions('explain', ['in']);
const [id] = positionals;
if (!id) fail('explain: name an initiative, e.g. npm run explain -- 002-05', 2);
const folder = values.in ?? fileURLToPath(new URL('../seeds', import.meta.url));

const page = await findPage(id.slice(0, id.lastIndexOf('-')));
const reading = readPage(page, { gazetteer: await loadGazetteer() });
const findings = reading.findings.find(({ article }) => article.id === id);
if (!findings)
  fail(`explain: ${page.source} has no ${id}; it has ${reading.findings.map(({ article }) => article.id).join(' ')}`);
console.log(explainFindings(reading, findings));

/** The ids of pages depend on the order in which a folder's pages are met, so they are met in that order here too. */
async function findPage(pageId: string) {
  const ids = new PageIds();
  for (const name of (await readdir(folder)).sort()) {
    const input = await readPageFile(join(folder, name), ids);
    if ('page' in input && input.page.id === pageId) return input.page;
  }
  return fail(`explain: no page of ${folder} has the id ${pageId}`);
}
