import { readFile } from 'node:fs/promises';
import { buildGazetteer, type Gazetteer, type GazetteerFile } from '#core/place/gazetteer.ts';

const FILE = new URL('../../data/reference/gazetteer.json', import.meta.url);

/** Reads the committed gazetteer. */
export async function loadGazetteer(): Promise<Gazetteer> {
  return buildGazetteer(await readGazetteerFile());
}

/** Other names of the known places, old ones among them, by code. */
export async function loadAliases(): Promise<Record<string, string[]>> {
  return (await readGazetteerFile()).aliases;
}

const readGazetteerFile = async () => JSON.parse(await readFile(FILE, 'utf8')) as GazetteerFile;
