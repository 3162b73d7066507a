/** `npm run explain -- ID`: every decision behind one initiative, stage by stage. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '#core/model.ts';
import { readPage } from '#core/pipeline.ts';
import { explainFindings } from './explain/explain-findings.ts';
import { guardPage } from './lib/guard-page.ts';
import { listPages } from './lib/list-pages.ts';
import { loadGazetteer } from './lib/load-gazetteer.ts';
import { readOptions } from './lib/options.ts';
import { PageIds } from './lib/page-ids.ts';
import { readPageFile } from './lib/read-page-file.ts';
import { fail, reasonOf } from './lib/report-issue.ts';

const { values, positionals } = readOptions('explain', ['in']);
const [id] = positionals;
if (!id) fail('explain: name an initiative, e.g. npm run explain -- 002-05', 2);
const folder = values.in ?? fileURLToPath(new URL('../seeds', import.meta.url));

const page = await findPage(id.replace(/-[^-]*$/, ''));
const gazetteer = await loadGazetteer();
const reading = guardPage(page, () => readPage(page, { gazetteer }));
if ('issue' in reading) fail(`explain: ${page.source}: ${reading.issue.message}`);
const findings = reading.findings.find(({ article }) => article.id === id);
if (!findings)
  fail(`explain: ${page.source} has no ${id}; it has ${reading.findings.map(({ article }) => article.id).join(' ')}`);
console.log(explainFindings(reading, findings));

/** The ids of pages depend on the order in which a folder's pages are met, so they are met here as `npm run data` does. */
async function findPage(pageId: string): Promise<Page> {
  const ids = new PageIds();
  const { names } = await listPages(folder).catch((error: unknown) => fail(`explain: ${reasonOf(error)}`));
  for (const name of names) {
    const input = await readPageFile(join(folder, name), ids);
    if ('page' in input && input.page.id === pageId) return input.page;
  }
  return fail(`explain: no page of ${folder} has the id ${pageId}`);
}
