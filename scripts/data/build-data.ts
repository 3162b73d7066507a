import { join } from 'node:path';
import { pageFileName } from '#core/files/page-file-name.ts';
import type { Manifest, PageMetadata } from '#core/files/schema.ts';
import type { Issue, Page } from '#core/model.ts';
import type { Gazetteer } from '#core/place/gazetteer.ts';
import { EngineCache, sha256 } from '../lib/engine-cache.ts';
import { listPages, type PageList } from '../lib/list-pages.ts';
import { loadAliases, loadGazetteer } from '../lib/load-gazetteer.ts';
import { PageIds } from '../lib/page-ids.ts';
import { showProgress } from '../lib/progress.ts';
import { readPageFile } from '../lib/read-page-file.ts';
import { Staging } from '../lib/staging.ts';
import { type Counts, countPage, noCounts } from './count.ts';
import { namesOf, placeNamesFile } from './english-names.ts';
import { readPageMetadata } from './page-metadata.ts';
import { placesFile } from './places-file.ts';
import { type ReadPage, readCached } from './read-cached.ts';
import { refuseOverlap } from './refuse-overlap.ts';
import { searchFile } from './search-keys.ts';

export interface Built {
  counts: Counts;
  issues: Issue[];
}

/**
 * Reads every page of a folder and writes the data folder. A page that cannot be read becomes an issue and the others
 * go on; the old data stays until the new is whole, and for good when no page at all had text that could be read.
 * @throws where the input folder or the output cannot be used, or the first lies in the second
 */
export async function buildData(input: string, output: string): Promise<Built> {
  await refuseOverlap(input, output);
  const listed = await listPages(input);
  const gazetteer = await loadGazetteer();
  const staging = await Staging.open(output);
  try {
    const built = await stagePages(input, listed, gazetteer, staging);
    await staging.write('places.json', placesFile(gazetteer));
    await staging.write('search.json', searchFile(gazetteer, await loadAliases(), built.placeCodes));
    await staging.write('place-names.json', placeNamesFile(gazetteer, built.placeNames));
    await staging.write('manifest.json', manifestFile(built, await staging.version()));
    if (built.pages.length > 0) await staging.publish('pages');
    else built.issues.push(noPage(input));
    return built;
  } finally {
    await staging.discard();
  }
}

/** `placeCodes` are those of the places that items lie in, `placeNames` all that items name. */
type Staged = Built & { pages: Manifest['pages']; placeCodes: Set<string>; placeNames: Set<string> };

async function stagePages(
  input: string,
  { names, issues }: PageList,
  gazetteer: Gazetteer,
  staging: Staging,
): Promise<Staged> {
  const metadata = await readPageMetadata(input, names);
  const cache = await EngineCache.open();
  const ids = new PageIds();
  const built: Staged = {
    counts: noCounts(),
    issues: [...issues, ...metadata.issues],
    pages: [],
    placeCodes: new Set(),
    placeNames: new Set(),
  };
  const progress = showProgress(names.length, 'pages');
  for (const name of names) {
    const file = await readPageFile(join(input, name), ids);
    const read = 'issue' in file ? file : (nameFault(file.page) ?? (await readCached(file.page, gazetteer, cache)));
    if ('issue' in read) built.issues.push(read.issue);
    else {
      await stagePage(read, staging);
      note(built, read, metadata.pages.get(name));
    }
    progress.step(name);
  }
  progress.stop();
  return built;
}

const MOST_BYTES_OF_NAME = 255;

/** A page whose file no file system takes would end the whole run. */
function nameFault({ id, source }: Page): { issue: Issue } | undefined {
  if (Buffer.byteLength(pageFileName(id)) <= MOST_BYTES_OF_NAME) return undefined;
  return { issue: { level: 'error', rule: 'long-name', source, message: 'has too long a name; shorten it' } };
}

async function stagePage({ body, initiatives }: ReadPage, staging: Staging): Promise<void> {
  await staging.write(`pages/${pageFileName(body.id)}`, `${JSON.stringify(body)}\n`);
  await staging.append('initiatives.ndjson', initiatives.map((item) => `${JSON.stringify(item)}\n`).join(''));
}

function note(built: Staged, { body, initiatives, issues }: ReadPage, metadata: PageMetadata | undefined): void {
  const { id, source, text } = body;
  countPage(built.counts, initiatives);
  for (const { place, mentions } of initiatives) {
    if (place?.code) built.placeCodes.add(place.code);
    for (const named of [...(place ? [place] : []), ...mentions])
      for (const name of namesOf(named)) built.placeNames.add(name);
  }
  built.issues.push(...issues);
  if (initiatives.length === 0)
    built.issues.push({ level: 'warning', rule: 'no-article', source, message: 'has no article' });
  built.pages.push({ id, source, sha256: sha256(text), initiatives: initiatives.length, ...metadata });
}

const noPage = (folder: string): Issue => ({
  level: 'error',
  rule: 'no-page',
  source: folder,
  message: 'no page had text that could be read; the old data stays as it was',
});

/** The version names what the data says: the same pages and rules give the same. */
function manifestFile({ pages, counts, issues }: Staged, version: string): string {
  const manifest: Manifest = { version, pages, counts, issues };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
