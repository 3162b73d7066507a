import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DATA_FILES, REFERENCE_FILES } from './data-files.ts';

/** What the one-file copy holds of `data/`: base64 of gzip, and the checksum of what is in it. */
export interface PackedData {
  base64: string;
  sha256: string;
}

/** Reads what the site reads of a data folder; rejects where one of its files is not there. */
export async function readDataFiles(folder: string): Promise<Record<string, string>> {
  const names = await Promise.all([...DATA_FILES, ...REFERENCE_FILES].map((name) => filesAt(folder, name)));
  const texts = names.flat().map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The same files give the same bytes. */
export function packData(files: Record<string, string>): PackedData {
  const json = JSON.stringify(Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
  return {
    base64: gzipSync(json, { level: 9 }).toString('base64'),
    sha256: createHash('sha256').update(json).digest('hex'),
  };
}

/** A file, or those in a folder. */
async function filesAt(folder: string, name: string): Promise<string[]> {
  if (/\.[a-z]+$/.test(name)) return [name];
  return (await readdir(join(folder, name))).map((file) => posix.join(name, file));
}
