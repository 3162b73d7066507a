/** A division of the gazetteer; `code` is its division-code prefix: 2, 4, 6, 9 or 12 digits, so parent = prefix. */
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
