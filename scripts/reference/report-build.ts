import { gzipSync } from 'node:zlib';
import type { Outlines } from './county-source.ts';
import { digits, type Place } from './place.ts';
import { isPseudo } from './pseudo.ts';

const levels = {
  province: 'provinces',
  city: 'cities',
  county: 'counties',
  town: 'towns',
  village: 'villages',
} as const;
type Level = keyof typeof levels;

/** Prints counts, sizes and whatever could not be placed. */
export function reportBuild(build: {
  places: readonly Place[];
  outlines: Outlines;
  notes: readonly string[];
  files: Readonly<Record<string, string>>;
}): void {
  for (const level of Object.keys(levels) as Level[]) {
    const all = build.places.filter(({ code }) => code.length === digits[level]);
    const withPoint = all.filter(({ lng }) => lng !== undefined).length;
    console.log(
      `${levels[level]}: ${all.length}, with a point ${withPoint}, statistical only ${all.filter(isPseudo).length}`,
    );
  }
  for (const { code, name } of build.places)
    if (code.length === digits.county && !build.outlines.has(code)) console.log(`${code} ${name}: no outline`);
  for (const note of build.notes) console.log(note);
  for (const [name, text] of Object.entries(build.files))
    console.log(
      `${name}: ${kilobytes(Buffer.byteLength(text))}, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)}`,
    );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
