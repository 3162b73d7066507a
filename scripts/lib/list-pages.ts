import { readdir } from 'node:fs/promises';
import type { Issue } from '#core/model.ts';

/** What says of the pages in a folder where they come from; no page itself. */
export const METADATA_FILE = 'pages.json';

export interface PageList {
  names: string[];
  issues: Issue[];
}

/**
 * Every file of a folder but hidden ones and the metadata, in the order of their names: the ids of pages depend on it.
 * A folder in it is told of, as its pages are not read.
 * @throws where the folder cannot be read or has no page file
 */
export async function listPages(folder: string): Promise<PageList> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const namesOf = (areFolders: boolean) =>
    entries
      .filter((entry) => entry.isDirectory() === areFolders)
      .map(({ name }) => name)
      .sort();
  const names = namesOf(false).filter((name) => name !== METADATA_FILE);
  if (names.length === 0) throw new Error(`${folder} has no page file`);
  return { names, issues: namesOf(true).map(skipped) };
}

const skipped = (source: string): Issue => ({
  level: 'warning',
  rule: 'skipped-folder',
  source,
  message: 'is a folder and is not read; put its pages beside the others, or read it by itself with --in',
});
