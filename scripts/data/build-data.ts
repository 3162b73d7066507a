import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pageFileName } from '#core/files/page-file-name.ts';
import type { Manifest, PageMetadata } from '#core/files/schema.ts';
import type { Issue, Page } from '#core/model.ts';
import { readPage } from '#core/pipeline.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { type PublishedPage, publishPage } from '#core/publish.ts';
import { EngineCache, sha256 } from '../lib/engine-cache.ts';
import { loadAliases, loadGazetteer } from '../lib/load-gazetteer.ts';
import { PageIds } from '../lib/page-ids.ts';
import { showProgress } from '../lib/progress.ts';
import { readPageFile } from '../lib/read-page-file.ts';
import { Staging } from '../lib/staging.ts';
import { type Counts, countPage, noCounts } from './count.ts';
import { namesOf, placeNamesFile } from './english-names.ts';
import { METADATA_FILE, readPageMetadata } from './page-metadata.ts';
import { placesFile } from './places-file.ts';
import { searchFile } from './search-keys.ts';

export interface Built {
  counts: Counts;
  issues: Issue[];
}

/**
 * Reads every page of a folder and writes the data folder. A page that cannot be read becomes an issue and the others
 * go on; the old data stays until the new is whole, and for good when no page at all could be read.
 * @throws where the input folder or the output cannot be used
 */
export async function buildData(input: string, output: string): Promise<Built> {
  const names = await listPages(input);
  const gazetteer = await loadGazetteer();
  const staging = await Staging.open(output);
  try {
    const built = await stagePages(input, names, gazetteer, staging);
    await staging.write('places.json', placesFile(gazetteer));
    await staging.write('search.json', searchFile(gazetteer, await loadAliases(), built.placeCodes));
    await staging.write('place-names.json', placeNamesFile(gazetteer, built.placeNames));
    await staging.write('manifest.json', manifestFile(built, await staging.version()));
    if (built.pages.length > 0) await staging.publish('pages');
    return built;
  } finally {
    await staging.discard();
  }
}

/** Every file of the folder but hidden ones and the metadata, in the order of their names. */
async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  const names = files.map((file) => file.name).filter((name) => name !== METADATA_FILE);
  if (names.length === 0) throw new Error(`${folder} has no page file`);
  return names.sort();
}

/** `placeCodes` are those of the places that items lie in, `placeNames` all that items name. */
type Staged = Built & { pages: Manifest['pages']; placeCodes: Set<string>; placeNames: Set<string> };

async function stagePages(input: string, names: string[], gazetteer: Gazetteer, staging: Staging): Promise<Staged> {
  const metadata = await readPageMetadata(input, names);
  const cache = await EngineCache.open();
  const ids = new PageIds();
  const built: Staged = {
    counts: noCounts(),
    issues: metadata.issues,
    pages: [],
    placeCodes: new Set(),
    placeNames: new Set(),
  };
  const progress = showProgress(names.length, 'pages');
  for (const name of names) {
    const read = await readPageFile(join(input, name), ids);
    if ('issue' in read) built.issues.push(read.issue);
    else {
      const published = await readCached(read.page, gazetteer, cache);
      await stagePage(read.page, published, staging);
      note(built, read.page, published, metadata.pages.get(name));
    }
    progress.step(name);
  }
  progress.stop();
  return built;
}

/** A page as published, with the issues its reading raised, as the cache keeps it. */
type ReadPage = PublishedPage & { issues: Issue[] };

async function readCached(page: Page, gazetteer: Gazetteer, cache: EngineCache): Promise<ReadPage> {
  const key = JSON.stringify(page);
  const known = await cache.get<ReadPage>(key);
  if (known) return known;
  const reading = readPage(page, { gazetteer });
  const read = { ...publishPage(reading), issues: reading.issues };
  await cache.set(key, read);
  return read;
}

async function stagePage({ id }: Page, { body, initiatives }: ReadPage, staging: Staging): Promise<void> {
  await staging.write(`pages/${pageFileName(id)}`, `${JSON.stringify(body)}\n`);
  await staging.append('initiatives.ndjson', initiatives.map((item) => `${JSON.stringify(item)}\n`).join(''));
}

function note(built: Staged, page: Page, { initiatives, issues }: ReadPage, metadata: PageMetadata | undefined): void {
  countPage(built.counts, initiatives);
  for (const { place, mentions } of initiatives) {
    if (place?.code) built.placeCodes.add(place.code);
    for (const named of [...(place ? [place] : []), ...mentions])
      for (const name of namesOf(named)) built.placeNames.add(name);
  }
  built.issues.push(...issues);
  if (initiatives.length === 0)
    built.issues.push({ level: 'warning', rule: 'no-article', source: page.source, message: 'has no article' });
  const { id, source, text } = page;
  built.pages.push({ id, source, sha256: sha256(text), initiatives: initiatives.length, ...metadata });
}

/** The version names what the data says: the same pages and rules give the same. */
function manifestFile({ pages, counts, issues }: Staged, version: string): string {
  const manifest: Manifest = { version, pages, counts, issues };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
