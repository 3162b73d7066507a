/** `[code, official short name]`, with the place's own WGS84 point (lng, lat) where one is known. */
export type GazetteerRow = [code: string, name: string] | [code: string, name: string, lng: number, lat: number];

/** The reference file `gazetteer.json`. */
export interface GazetteerFile {
  version: number;
  region: string[];
  cutoff: string;
  places: GazetteerRow[];
  aliases: Record<string, string[]>;
  pseudo: string[];
}

/** The known places, made once from the reference file and asked by every place rule. */
export interface Gazetteer {
  readonly rows: readonly GazetteerRow[];
}

export function buildGazetteer(file: GazetteerFile): Gazetteer {
  return { rows: file.places };
}
