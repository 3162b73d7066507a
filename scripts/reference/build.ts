import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { divisionsCutoff, readDivisions } from './divisions.ts';
import { formatGazetteer } from './gazetteer.ts';
import { handPoints } from './hand-points.ts';
import { readOptions } from './options.ts';
import { isPseudo } from './pseudo.ts';

const options = readOptions(process.argv.slice(2));
const places = readDivisions(options.region);
const points = new Map(handPoints.map(({ code, point }) => [code, point]));
for (const place of places) {
  const point = points.get(place.code);
  if (point) [place.lng, place.lat] = point;
}
const gazetteer = formatGazetteer({
  region: options.region,
  cutoff: divisionsCutoff,
  places,
  aliases: { '330482108': ['全塘', '黄姑'] },
  pseudo: places.filter(isPseudo).map(({ code }) => code),
});
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'gazetteer.json'), gazetteer);
