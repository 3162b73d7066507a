import { readFile } from 'node:fs/promises';
import { buildGazetteer, type Gazetteer, type GazetteerFile } from '#core/place/gazetteer.ts';

const FILE = new URL('../../data/reference/gazetteer.json', import.meta.url);

/** Reads the committed gazetteer. */
export async function loadGazetteer(): Promise<Gazetteer> {
  return buildGazetteer(JSON.parse(await readFile(FILE, 'utf8')) as GazetteerFile);
}
