import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pageId } from '#core/page/page-id.ts';
import { readPage } from '#core/pipeline.ts';
import { loadGazetteer } from './lib/load-gazetteer.ts';

const gazetteer = await loadGazetteer();
for (const file of process.argv.slice(2)) {
  const source = basename(file);
  const { initiatives } = readPage({ source, id: pageId(source), text: await readFile(file, 'utf8') }, { gazetteer });
  for (const initiative of initiatives) console.log(JSON.stringify(initiative));
}
