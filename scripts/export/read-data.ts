import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ExportSource } from '#core/export/export-file.ts';
import { InitiativesFile, ManifestFile, type PlaceRow, PlacesFile } from '#core/files/schema.ts';
import { reasonOf } from '../lib/report-issue.ts';

/** @throws with the file, and where in it the fault lies */
export async function readData(folder: string): Promise<ExportSource> {
  return { manifest: await readChecked(folder, 'manifest.json', ManifestFile), initiatives: await readItems(folder) };
}

/** @throws with the file, and where in it the fault lies */
export async function readPlaces(folder: string): Promise<readonly PlaceRow[]> {
  return (await readChecked(folder, 'places.json', PlacesFile)).places;
}

async function readItems(folder: string) {
  const name = 'initiatives.ndjson';
  const lines = (await readText(folder, name)).split('\n');
  return lines.flatMap((line, i) =>
    line.trim() ? [check(`${join(folder, name)}:${i + 1}`, line, InitiativesFile.item)] : [],
  );
}

const readChecked = async <Schema extends v.GenericSchema>(folder: string, name: string, schema: Schema) =>
  check(join(folder, name), await readText(folder, name), schema);

const readText = (folder: string, name: string): Promise<string> =>
  readFile(join(folder, name), 'utf8').catch((error: unknown) => {
    throw new Error(`${reasonOf(error)}; make the data with npm run data`);
  });

function check<Schema extends v.GenericSchema>(where: string, text: string, schema: Schema): v.InferOutput<Schema> {
  try {
    return v.parse(schema, JSON.parse(text));
  } catch (error) {
    const path = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0]) ?? ''} ` : '';
    throw new Error(`${where}: malformed: ${path}${reasonOf(error)}`);
  }
}
