import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aliases } from './aliases.ts';
import { buildCounties, dryOutlines } from './counties.ts';
import { readOutlines } from './county-source.ts';
import { divisionsCutoff, readDivisions } from './divisions.ts';
import { formatGazetteer } from './gazetteer.ts';
import { boundsOf, growBox } from './geometry.ts';
import { formatMeta } from './meta.ts';
import type { Options } from './options.ts';
import { placePoints } from './points.ts';
import { isPseudo } from './pseudo.ts';
import { reportBuild } from './report-build.ts';
import { readSea } from './sea.ts';
import { buildWater } from './water.ts';

/** Degrees of sea and lakes drawn beyond the region, so that the base map looks whole. */
const margin = 1.5;

/** Makes the reference files of a region and reports what they hold. @throws when a source is missing or unusable */
export function buildReference({ region, counties, out }: Options): void {
  const divisions = readDivisions(region);
  const outlines = readOutlines(divisions, counties);
  const box = growBox(boundsOf([...outlines.values()].flat()), margin);
  const sea = readSea(box);
  const land = dryOutlines(outlines, sea);
  const { places, notes } = placePoints(divisions, outlines, land);
  const names = new Map(places.map(({ code, name }) => [code, name]));
  const otherNames = aliases.filter(({ code, place }) => names.get(code) === place);
  const files = {
    'gazetteer.json': formatGazetteer({
      region,
      cutoff: divisionsCutoff,
      places,
      aliases: Object.fromEntries(otherNames.map((alias) => [alias.code, alias.names])),
      pseudo: places.filter(isPseudo).map(({ code }) => code),
    }),
    'counties.json': `${JSON.stringify(buildCounties(places, land))}\n`,
    'meta.json': formatMeta(region, counties),
    'water.json': `${JSON.stringify(buildWater(sea, box))}\n`,
  };
  mkdirSync(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  reportBuild({ places, outlines, notes, files });
}
