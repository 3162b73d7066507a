import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { GoldPage, GoldPassage } from './gold.ts';

/** Gold that cannot be used; the message names file and fault in one line. */
export class GoldError extends Error {}

/** The gold pages of a folder, in the order of their file names. */
export async function loadGoldPages(folder: string): Promise<GoldPage[]> {
  const files = (await readOr(() => readdir(folder), folder)).filter((file) => file.endsWith('.json')).sort();
  if (files.length === 0) throw new GoldError(`${folder}: has no gold pages (*.json)`);
  const paths = files.map((file) => join(folder, file));
  return Promise.all(paths.map(async (path) => parse(GoldPage, await readText(path), path)));
}

/** The gold passages of a file with one JSON object a line. */
export async function loadGoldPassages(path: string): Promise<GoldPassage[]> {
  const lines = (await readText(path)).split('\n');
  const passages = lines.flatMap((line, i) => (line.trim() ? [parse(GoldPassage, line, `${path}:${i + 1}`)] : []));
  if (passages.length === 0) throw new GoldError(`${path}: has no passages`);
  return passages;
}

function readText(path: string): Promise<string> {
  return readOr(() => readFile(path, 'utf8'), path);
}

async function readOr<T>(read: () => Promise<T>, path: string): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new GoldError(`${path}: ${code === 'ENOENT' ? 'is not there' : `cannot be read (${code ?? 'unknown'})`}`);
  }
}

function parse<Schema extends v.GenericSchema>(schema: Schema, text: string, where: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseJson(text, where));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const more = result.issues.length > 1 ? ` (and ${result.issues.length - 1} more)` : '';
  throw new GoldError(`${where}: ${path ? `${path}: ` : ''}${issue.message}${more}`);
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GoldError(`${where}: is not JSON`);
  }
}
