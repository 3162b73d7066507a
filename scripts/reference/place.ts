/** How many digits the code of a division has; said here once more, since a package of its own cannot import `#core/division-code.ts`. */
export const digits = { province: 2, city: 4, county: 6, town: 9, village: 12 } as const;

/** A division of the gazetteer; `code` is its division-code prefix, so parent = prefix. */
export interface Place {
  code: string;
  /** Official short name: 嘉兴市, 建设街道, 礼庙村, 东盛社区. */
  name: string;
  /** WGS84 degrees; absent where no source gives the place itself a point. */
  lng?: number;
  lat?: number;
}

/** Longitude, latitude in WGS84 degrees. */
export type Point = readonly [lng: number, lat: number];

/** Five decimals are about a metre, well below the error of every source used here. */
export function roundDegrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
