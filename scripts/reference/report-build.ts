import { gzipSync } from 'node:zlib';
import type { Outlines } from './county-source.ts';
import type { Place } from './place.ts';
import { isPseudo } from './pseudo.ts';

const levels: Record<number, string> = { 2: 'provinces', 4: 'cities', 6: 'counties', 9: 'towns', 12: 'villages' };

/** Prints counts, sizes and whatever could not be placed. */
export function reportBuild(build: {
  places: readonly Place[];
  outlines: Outlines;
  notes: readonly string[];
  files: Readonly<Record<string, string>>;
}): void {
  for (const [length, level] of Object.entries(levels)) {
    const all = build.places.filter(({ code }) => code.length === Number(length));
    const withPoint = all.filter(({ lng }) => lng !== undefined).length;
    console.log(`${level}: ${all.length}, with a point ${withPoint}, statistical only ${all.filter(isPseudo).length}`);
  }
  for (const { code, name } of build.places)
    if (code.length === 6 && !build.outlines.has(code)) console.log(`${code} ${name}: no outline`);
  for (const note of build.notes) console.log(note);
  for (const [name, text] of Object.entries(build.files))
    console.log(
      `${name}: ${kilobytes(Buffer.byteLength(text))}, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)}`,
    );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
